import type { Phrases } from '../types';

/** To somebody who may harm themselves, Spanish. */
export const crisisEs: Phrases['crisis'] = {
  hear: [
    'Me alegra que me lo <hayas|haya> escrito, y no voy a pasarlo por alto: <importas|importa> mucho más que cualquier asunto pendiente con nosotros.',
    'Gracias por contármelo. Suena a una carga insoportable, y ahora mismo <importas más tú|importa más usted> que todo lo demás.',
  ],
  ask: [
    '<Déjame|Permítame> preguntarlo sin rodeos: ¿<estás|está> a salvo en este momento? Si ya <has|ha> tomado o hecho algo, o <estás|está> a punto, <llama|llame> ahora mismo al {?emergency:{emergency} o al }número de emergencias de donde <estés|esté>.',
    '<Dime|Dígame> con franqueza, por favor: ¿<estás|está> pensando en quitar<te|se> la vida, y <estás|está> a salvo ahora? Si ya ha pasado algo, <llama|llame> enseguida al {?emergency:{emergency} o al }número de emergencias de donde <estés|esté>.',
  ],
  line: [
    'Hay alguien con quien hablar a cualquier hora: {line} ({country}). No hace falta tener preparadas las palabras.',
    'A cualquier hora del día o de la noche atienden en {line} ({country}). Basta con decir que esto ya es demasiado.',
  ],
  anywhere: [
    'Hay líneas de ayuda que atienden día y noche, seguramente también donde <vives|vive>. No hace falta tener preparadas las palabras.',
  ],
  near: [
    'Si <tienes|tiene> cerca algo con lo que hacer<te|se> daño, <ponlo|póngalo> fuera de <tu|su> alcance. Y no <te quedes|se quede> a solas con esto: ¿hay alguien a quien <puedas|pueda> llamar o despertar? Basta con decir que <te|le> hace falta compañía ahora.',
    'No <te quedes|se quede> a solas, por favor: <llama|llame> o <despierta|despierte> a alguien de confianza, y que se lleve cualquier cosa con la que <puedas|pueda> hacer<te|se> daño.',
  ],
  relief: [
    'Lo que nos <escribías|escribía> puede esperar; ahora no <tienes|tiene> que hacer nada. Aviso en este momento a la persona responsable de guardia.',
    'El asunto con nosotros queda en mis manos, no hay nada que <tengas|tenga> que hacer. La persona responsable de guardia lo sabe por mí en este momento.',
  ],
  back: [
    '<Respóndeme|Respóndame>, por favor, basta una palabra: ¿<estás|está> a salvo? ¿Hay alguien <contigo|con usted>?',
    '<Escríbeme|Escríbame> una línea, por corta que sea: ¿<estás|está> a salvo y hay alguien <contigo|con usted>?',
  ],
};
