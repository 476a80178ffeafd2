import { turnBy, type Turning } from '../turning';

const TURNING: Turning = {
  phrases: [],
  words: {
    mi: ['tu', 'su'], mis: ['tus', 'sus'], me: ['te', 'le'], yo: ['tú', 'usted'], conmigo: ['contigo', 'con usted'], he: ['has', 'ha'],
    tengo: ['tienes', 'tiene'], estoy: ['estás', 'está'], llevo: ['llevas', 'lleva'], pago: ['pagas', 'paga'], sigo: ['sigues', 'sigue'], puedo: ['puedes', 'puede'], consigo: ['consigues', 'consigue'],
    vivo: ['vives', 'vive'], compré: ['compraste', 'compró'], pedí: ['pediste', 'pidió'], recibí: ['recibiste', 'recibió'], pagué: ['pagaste', 'pagó'],
    hice: ['hiciste', 'hizo'], abrí: ['abriste', 'abrió'], encargué: ['encargaste', 'encargó'], reservé: ['reservaste', 'reservó'], devolví: ['devolviste', 'devolvió'],
    envié: ['enviaste', 'envió'], mandé: ['mandaste', 'mandó'], llamé: ['llamaste', 'llamó'], escribí: ['escribiste', 'escribió'], esperé: ['esperaste', 'esperó'],
    contraté: ['contrataste', 'contrató'], cancelé: ['cancelaste', 'canceló'], tuve: ['tuviste', 'tuvo'], intenté: ['intentaste', 'intentó'],
  },
  unsafe:
    /(?<!\p{L})(?:usted|ustedes|su|sus|le|les|tú|tu|tus|te|ti|os|vosotros|vuestr\p{L}+|nos|nuestr\p{L}+|nosotr\p{L}+|\p{L}+(?:áis|éis)|\p{L}+(?:amos|emos|imos)|ayer|hoy|mañana|ahora|anoche|quiero|exijo|pido|espero|creo|pienso|imagino|supongo|soy|voy|hago|doy|digo|sé|veo|quisiera|gustaría|necesito|por favor|gracias|hola|buen[oa]s|cómo|cuándo|dónde|qué|quién|si|ladron\p{L}*|rob\p{L}+|timo|(?:nunca|siempre|no|me|ya) (?!(?:tengo|llevo|sigo|puedo|consigo|vivo|pago|hizo|vino|pudo|quiso|puso|dijo|supo|tuvo|estuvo|hubo|anduvo|solo)(?!\p{L}))\p{L}{2,}o)(?!\p{L})/u,
  left: /(?<!\p{L})(?!(?:qué|aquí|ahí|allí|así|sí|café|té|bebé|sofá|jardín)(?!\p{L}))\p{L}+(?:é|í)(?!\p{L})/u,
  start: /^(?:el|la|los|las|mi|mis|un|una|no|me|llevo|sigo|he|hice|compré|pedí|recibí|pagué|reservé|abrí|encargué|estoy|tengo|desde|todavía|aún|nadie|nada|falta|faltan|en|al|solo|hace)\s/u,
  verb: /(?<!\p{L})(?:ha|han|he|es|son|está|están|estoy|tengo|tiene|llevo|sigo|puedo|funciona\p{L}*|aparece\p{L}*|viene\p{L}*|sale\p{L}*|falta\p{L}*|hay|era|fue|huele|pierde|indica|dice|pone|cierra|enciende|arranca|carga|centrifuga|\p{L}+ó|\p{L}+(?:aron|ieron|aba|ía)|\p{L}+(?:é|í)|hice|tuve)(?!\p{L})/u,
}; // prettier-ignore

/** "Mi maleta no salió en la cinta." → "su maleta no salió en la cinta". */
export const turn = (sentence: string, informal: boolean): string | null => turnBy(TURNING, sentence, informal);
