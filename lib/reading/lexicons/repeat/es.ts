import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

/** Spanish wordings of earlier failures. */
export const repeatEs = phrases<RepeatCue>('repeat', {
  2: `
    segunda|2a|2ª vez|reclamacion|llamada|queja|reparacion|incidencia|entrega|cita
    segundo correo|mail|email|mensaje|intento|reclamo|envio|tecnico|aviso|pedido
    (llamado|llame|escrito|escribi|reclamado|reclame|pasado|reparado|cambiado|aplazado|cancelado|enviado|contactado|avisado|pedido) .. dos_veces
    dos veces|correos|llamadas|mensajes|reclamaciones|intentos|tecnicos|mails|emails`,
  3: `
    tercera|3a|3ª vez|reclamacion|llamada|queja|reparacion|incidencia|entrega|cita
    tercer|3er correo|mail|email|mensaje|intento|reclamo|envio|tecnico|aviso
    tres|3 veces|correos|llamadas|mensajes|reclamaciones|intentos|tecnicos|mails|emails|citas`,
  4: `
    cuarta|4a vez|reclamacion|llamada|queja|entrega|cita
    cuarto correo|mail|email|mensaje|intento|reclamo|aviso|tecnico
    cuatro|4 veces|correos|llamadas|mensajes|reclamaciones|intentos|mails|emails`,
  5: `
    quinta|5a vez|reclamacion|llamada|queja
    quinto correo|mail|email|mensaje|intento|reclamo
    cinco|5 veces|correos|llamadas|mensajes|reclamaciones|intentos|mails|emails`,
  6: `
    sexta|septima|octava|novena|decima|enesima vez|llamada|reclamacion
    seis|siete|ocho|nueve|diez|6|7|8|9|10|12|15|20|veinte veces|correos|llamadas|mensajes|mails
    enesimo correo|mensaje|intento|reclamo`,
  many: `
    varias|muchas|mil|multiples|infinidad_de|innumerables|tantas|cientos_de|numerosas|diversas veces|llamadas|ocasiones|reclamaciones|quejas
    varios|muchos|mil|multiples|tantos|numerosos|diversos correos|mensajes|intentos|mails|emails|reclamos|agentes
    una_y_otra_vez|repetidas_veces|reiteradas_veces|reiteradamente|constantemente|cada_vez_que_llamo|siempre_lo_mismo|una_vez_mas|repetidamente|en_repetidas_ocasiones|en_reiteradas_ocasiones`,
  more: `
    ! (sigue|siguen|sigo|seguimos|continua|todavia|aun) .. (sin|igual|no|fallando|mal|esperando|lo_mismo) .. (funcionar|resolver|solucion|respuesta|solucionar|arreglar|llegar|noticias|recibir|nada|solucionado|resuelto|funciona|llega|responden|han|me)
    ! (prometieron|prometio|dijeron|dijo|aseguraron|me_aseguro|quedaron|garantizaron|prometisteis|dijisteis) ... (pero|y|nunca|nada|no|sigo|todavia|aun) .. (no|nunca|nada|nadie|sigo|paso|llego|llamo|llamaron|vino|ha)
    otra_vez|de_nuevo|nuevamente .. (lo_mismo|mal|roto|retraso|tarde|falla|cobran|sin|no|igual|problema|averia|esperando|cobrado)
    (mismo|misma|mismos) .. (problema|error|fallo|averia|historia|excusa|respuesta) .. (otra_vez|de_nuevo|siempre|sigue)?
    (volvio|vuelve|ha_vuelto|vuelto|volvieron) .. a .. (fallar|romperse|pasar|ocurrir|estropearse|averiarse|suceder|cobrarme|retrasar|cancelar)
    ya .. (llame|he_llamado|escribi|he_escrito|reclame|he_reclamado|explique|lo_he_explicado|lo_dije|avise|he_contactado|contacte|envie|mande|reporte)
    (nadie|nunca|sin|no) .. (me|ha|han|recibi|he_recibido|obtuve)? .. (respondio|contesto|respuesta|contestado|respondido|contestaron|respondieron|llamado|llamo|responde|contesta|contestacion)
    (el|la) .. (reemplazo|reposicion|sustituto|nuevo|nueva|segundo|reparacion) .. tambien|tampoco|igual
    cerraron|cerrado .. (caso|ticket|reclamacion|incidencia)
    promesas|promesa incumplidas|incumplida|rotas|vacias
    sin_solucion|sin_resolver|me_ignoran|ignorado|me_dan_largas|dando_largas|me_marean|mareando|de_un_departamento_a_otro|pasandome_de|se_pasan_la_pelota`,
});
