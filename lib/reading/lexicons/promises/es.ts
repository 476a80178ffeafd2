import type { PromiseWords } from './types';

export const es: PromiseWords = {
  commit:
    '(?:(?:la|el|lo|te|le|les|os) ){1,2}(?:llega|llegan|recoge|recogen|cambio|cambiamos|sale|tiene|tienen|hago|mandamos|escribo|traen|llevan|entregan|ingresan|abonan)(?!\\p{L})|(?:la|el) (?:agencia|tecnic[oa]|transportista|empresa) pasa(?!\\p{L})|(?:estara|estaran|quedara) (?:list|disponible)|(?:sera|seran) |(?:le|les|te|os|se lo|se la|lo|la|los|las|te lo|te la)? ?(?:escribo|llamo|envio|mando|confirmo|informo|paso|aviso|contesto|respondo|devuelvo|reembolso|digo|enviamos|llamamos|mandamos|devolvemos|reembolsamos|confirmamos|contactamos|abonamos|abono|hago llegar)(?= |,|\\.)|(?:voy|vamos|va|van|vas) a|\\p{L}{2,}(?:are|ere|ire|aremos|eremos|iremos|dremos|dre|remos)(?!\\p{L})|(?:se|ve|i|da|esta|tend|llega|recibi|sald|pod|vend|ha|envia|entrega|contacta|llama|abona|aparece|pasa|queda|efectua|realiza|devolve|confirma|informa|procesa|recoge|visita|tramita|cambia|repara|regresa|responde|escribi|comunica|sustitui|reembolsa|ingresa|refleja|manda|resolve|pond|deb|dispond)ra(?:n|s)?(?!\\p{L})|prometo|prometemos|(?:el|la|un|una|nuestr[oa]) (?:tecnic[oa]|repartidor|mensajero|equipo|pedido|paquete|reembolso|instalador) (?:va|viene|pasa|acude|visita)(?!\\p{L})|(?:he|hemos) (?:programado|reservado|agendado|concertado|fijado)|garantizo|garantizamos|(?:lo|la) (?:recibe|recibes|tiene|tendra)|(?:sale|llega|pasa|se entrega|queda (?:programad|previst)\\p{L}+|recibira|recibiras)|(?:debe|deberia) (?:llegar|recibir)\\p{L}*',
  firm: '(?:le|les|te|os|se lo|se la|lo)? ?(?:devolvere(?:mos)?|reembolsare(?:mos)?|enviare(?:mos)?|mandare(?:mos)?|llamare(?:mos)?|escribire(?:mos)?|repondre(?:mos)?|cambiare(?:mos)?|sustituire(?:mos)?|abonare(?:mos)?|cancelare(?:mos)?|tramitare(?:mos)?|enviaremos)(?!\\p{L})|(?:voy|vamos) a (?:devolver|reembolsar|enviar|mandar|llamar|escribir|cambiar|sustituir|abonar|cancelar|tramitar)\\p{L}*|(?:le|se lo) (?:prometo|garantizo)|hoy mismo se lo paso',
  condition:
    '\\bsi (?!\\p{L}+ ?,)(?=\\p{L})|en cuanto|una vez|cuando (?:tenga|me|nos|lo|la|reciba)|\\bpodria|\\bpuedo\\b|\\bpodemos\\b|\\bpuede\\b|tan pronto|siempre que|\\bintentare|\\bojala\\b|quiza|tal vez|salvo',
  told: '(?:usted|ustedes|me|nos) (?:dijo|dijeron|prometieron|prometio|aseguraron|habian dicho)|dijo (?:a|que)|dijeron que|le (?:dije|prometi)|tenia que|deberia haber|se suponia|en la web|\\bpor que\\b|\\bprometieron',
  vague:
    'lo (?:miro|consulto|reviso|investig\\p{L}+)(?=\\.|$)|estaremos en contacto|lo antes posible|a la mayor brevedad|haremos lo posible|hare lo posible|intentar\\p{L}+|mantendre(?:mos)? informad\\p{L}|investigar\\p{L}*|cuanto antes',
  range: 'entre|de|desde',
  within: 'en|dentro de|tarda(?:ra|n)?|plazo de|un plazo (?:maximo )?de|maximo|de',
  endOfDay: '(?:al |a |antes del |para el )?(?:final|fin) (?:del?|de) (?:dia|hoy|la jornada)',
  thisWeek: '(?:esta (?:misma )?semana|final(?:es)? de (?:la |esta )?semana)',
  nextWeek: '(?:la )?(?:semana que viene|proxima semana|semana proxima)',
  came: '(?:ya )?(?:ha llegado|llego|han llegado|llegaron|lo (?:he recibido|recibi|tengo)|la (?:he recibido|recibi|tengo)|recibido|recibi el|he recibido (?:el|la|mi)|me llamo|me llamaron|vino el|ya esta|ya funciona|funciona (?:bien|perfect)|solucionado|resuelto|gracias por (?:llamar|enviar|la|el))',
  failed:
    '(?:ya )?(?:paso|vencio|se cumplio) (?:el|la|su) (?:\\p{L}+ ){0,2}?(?:plazo|fecha|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia)|no (?:las|los|la|lo) |ni (?:\\p{L}+) ni|nada|nadie|ningun\\p{L}*|no (?:ha|han|he|me|hay|llego|vino|llega|cumpl\\p{L}+|recib\\p{L}+|contest\\p{L}+|esta)|sigo|sigue|todavia|aun no|usted dijo|ustedes dijeron|dijo|dijeron|prometieron|otra vez|donde esta|tampoco|ni (?:una|un)|nunca',
  customer:
    '(?:les|le|os|te|se lo|se las|se la|lo|la|las)? ?(?:envio|mando|enviare|mandare|llamare|adjuntare|pasare|devolvere|pagare|confirmare|avisare|hare|probare|mirare|escribire|estare en casa)(?!\\p{L})|(?:voy|vamos) a (?:enviar|mandar|llamar|pagar|devolver|probar|mirar|adjuntar|confirmar|pasar)\\p{L}*',
};
