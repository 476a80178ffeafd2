import type { WantWords } from './types';

export const es: WantWords = {
  desire:
    'quiero|quisiera|queremos|querria|necesito|necesitamos|exijo|exigimos|solicito|solicitamos|pido|reclamo|demando|espero|esperamos|prefiero|preferiria|deseo|desearia|me gustaria|merezco|acepto|sigo esperando|estoy esperando|llevo \\p{L}+ \\p{L}+ esperando|pedi|he (?:pedido|solicitado)|solicite|(?:me |nos )?(?:puede|pueden|podria|podrian|podeis|puedes|podrias|podriais)(?: por favor)?(?: (?:dar|enviar|mandar|ofrecer|hacer|gestionar|tramitar|facilitar|conceder|confirmar|decir)(?:me|nos)?)?|puedo (?:obtener|recibir|pedir|solicitar|tener)|(?:denme|dame|deme|mandenme|mandame|enviame|envienme|envieme|hagan|hagame|quiero que me den)|donde (?:esta|estan) (?:mi|el|la)|cuando (?:voy a recibir|recibire|me (?:dan|daran|van a (?:dar|hacer)|haran))|(?:ni|no) (?:he recibido|me han (?:dado|hecho))(?: (?:ni|todavia|aun))?|como (?:puedo|hago para) (?:pedir|obtener|solicitar|conseguir)|al menos|como minimo|tengo derecho a',
  please: ',? ?por favor|,? ?ya(?! (?:he|lo|les|me|no))|,? ?inmediatamente|,? ?cuanto antes|,? ?hoy mismo',
  refuse:
    'no (?:quiero|necesito|me interesa|acepto|me sirve|pido|queremos|me vale|deseo|quisiera)(?: (?:mas|ningun|ninguna|ni|que me (?:den|manden)|un|una|otro|otra|vuestros|sus))?|no|ni|en (?:vez|lugar) de|nada de|sin|rechazo|guard\\p{L}+ (?:su|sus|vuestros?)|metanse|otro|mas',
  told: '(?:ya|me han|me habian|nos han|han|habian|ha|dijeron que|dijo que|prometieron|me dijeron|no me|se niegan a|si no|o yo|cuando)',
  nouns: {
    refund:
      '(?:reembolsos?|devolucion (?:del? (?:dinero|importe|pago|total|cobro)|integra|completa)|mi dinero|el dinero(?: de vuelta)?|la plata|mi plata|reintegro|compensacion|indemnizacion|que (?:me|nos) (?:devuelvan|devuelva|reembolsen|reembolse|regresen|reintegren|abonen)(?! (?:el )?(?:producto|articulo|paquete))|abono)',
    replacement:
      '(?:reemplazo|reposicion|sustitucion|cambio(?! (?:de (?:fecha|direccion|nombre|hora|horario|turno|vuelo|cita))| en)|otr[oa] (?:nuev[oa]|igual)|un[oa]? (?!(?:fecha|cita|factura|hora|respuesta|direccion|tarjeta|cuenta|contrasena|reserva|pedido|correo) )(?:\\p{L}{3,} )?nuev[oa]|uno que funcione|otra linterna|que (?:me|nos) (?:(?:lo|la|los) )?(?:cambien|cambie|repongan|reemplacen|sustituyan|envien (?:otro|otra|uno|una|el correcto|la correcta)|manden (?:otro|otra|uno|una|el correcto|la correcta))|(?:el|la) (?:producto|articulo|talla|modelo|pieza) (?:correct[oa]|que (?:pedi|falta))|lo que falta|prefiero otr[oa])',
    repair:
      '(?:reparacion|arreglo|que (?:me|nos)? ?(?:(?:lo|la|los) )?(?:reparen|repare|arreglen(?! esto)|arregle)|un tecnico|al tecnico|que venga (?:un|el) tecnico|que lo reparen)',
    voucher:
      '(?:vales?|descuentos?|cupon(?:es)?|bono|tarjeta regalo|saldo|rebaja|envio gratis|\\d+ ?% (?:de descuento|menos)|mejor precio|noche gratis|mes gratis|puntos)',
    cancellation:
      '(?:cancelacion|cancelar|anular|anulacion|dar(?:me)? de baja|la baja|darme de baja|baja del servicio|que (?:me )?(?:cancelen|anulen|den de baja)|cerrar (?:mi|la) cuenta|rescindir)',
    apology: '(?:disculpas?|una disculpa|que (?:me |nos )?(?:pidan|pida|ofrezcan) (?:perdon|disculpas)|que se disculpen?)',
    explanation:
      '(?:explicacion(?:es)?|que (?:me|nos) expliquen?|saber (?:por que|que (?:paso|ha pasado|ocurrio)|como (?:es posible|puede))|entender (?:por que|que)|el motivo|la razon)',
    callback: '(?:que (?:me|nos) (?:llamen?|telefoneen)|una llamada|llamada telefonica|hablar por telefono)',
    information:
      '(?:informacion|saber (?:si|cuando|donde|que|quien|cuanto|como (?!es posible))|novedades|noticias|una respuesta|respuesta|una fecha|fecha (?:de entrega|exacta|concreta)|numero de (?:seguimiento|guia|rastreo)|confirmacion|que (?:me|nos) (?:digan|informen|confirmen|respondan|contesten)|decirme|informarme|confirmarme|confirmar|la factura|una factura|copia|el estado|(?:una )?solucion concreta)',
  },
  acts: {
    refund:
      '(?:devuelvan?(?:me|nos)|devuelveme|devolverme|devuelvanos|reembols\\p{L}+(?:me|nos)|reintegr\\p{L}+(?:me|nos)|regresen(?:me)?|abon\\p{L}+me)(?: (?:ya|el|mi|la|todo|lo))?(?: (?:dinero|importe|plata|total))?|(?:me|nos) (?:devuelven|devolveis|devuelvan|reembolsan|regresan|van a devolver|pueden devolver|podrian devolver|puede devolver) (?:el|mi|la|los|lo|todo)|cuando (?:me |nos )?(?:lo |la )?(?:devuelven|devolveran|devolvereis|reembolsan|reembolsaran|abonan|(?:vais|van|va|vas|pensais|piensan|piensa) (?:a )?(?:devolver|reembolsar|reintegrar|abonar)\\p{L}*)|(?:no|aun no|todavia no|sin que) (?:me|nos) (?:han|hayan) (?:devuelto|reembolsado|abonado|reintegrado)|donde esta mi (?:dinero|reembolso|devolucion)|devolver(?:me|nos) (?:el|mi|los|lo)',
    replacement:
      '(?:mand|envi)(?:e|en|a|ad|enos|eme)(?:me|nos)? (?:otro|otra|uno nuevo|una nueva|el correcto|la correcta|el que (?:pedi|falta)|lo que falta|la pieza)|envienme (?:otro|otra|uno|una|el|la|lo)|(?:cambien|cambie|cambia|cambiad|reemplac\\p{L}+|repong\\p{L}+)(?:me|nos|lo|la|melo|mela)|me (?:lo|la) (?:cambian|cambiais|pueden cambiar|podrian cambiar|reponen)|pueden (?:cambiar(?:me)?(?:lo|la)|enviar(?:me)? (?:otro|otra|uno|el correcto))|prefiero otr[oa]',
    repair:
      '(?:arregl|repar)(?:en|e|ad|a)(?:lo|la|me|melo|los)|(?:pueden|puede|podrian|podeis) (?:arreglar|reparar)(?:lo|la|melo|me)?|(?:mand|envi)en (?:a |un )?(?:un |al )?tecnico',
    voucher:
      'que descuento|algun descuento|hag\\p{L}+ (?:un |algun )?descuento|(?:me )?rebaj\\p{L}+|mejor(?:ar)? (?:el|su) precio|me (?:hacen|dan|puede hacer|pueden hacer) (?:un |algun )?(?:descuento|mejor precio|\\d+)',
    cancellation:
      '(?:cancel|anul)(?:en|e|ad|a)(?:me|lo|la|melo)? (?:mi|el|la|mis|los|todo|ya|inmediatamente)(?! (?:cargos?|cobros?|pagos?|recibos?|multas?|comision)(?!\\p{L}))|cancel(?:en|e)(?:lo|la|melo|me)|(?:den|de|dame|denme|deme)(?:me)? de baja|cierren mi cuenta|quiero cancelar|quiero anular',
    apology:
      '(?:disculp(?:ense|ese)|pidan perdon)|(?:ni|sin) (?:siquiera )?una (?:simple |triste )?disculpa|nadie (?:se ha disculpado|me ha pedido (?:perdon|disculpas))',
    explanation:
      'expliqu(?:en|e)(?:me|nos)?|explicame|(?:me |nos )?(?:puede|pueden|podria|podrian|podeis) explicar|por que (?:no |me |se |han |ha |tengo |todavia |nadie |siempre |cobran|tard)[^?!.\\n]{2,110}\\?|como es posible|que (?:paso|ha pasado|ocurrio|ha ocurrido|esta pasando)',
    callback:
      'llam(?:en|e)(?:me|nos)|llamame|llamadme|(?:me |nos )?(?:puede|pueden|podria|podrian|podeis) (?:llamar|telefonear)(?:me)?|que me llame|me llaman por telefono',
    information:
      'dig(?:an|a)(?:me|nos)(?! que no)|dime|decidme|inform(?:en|e)(?:me|nos)|confirm(?:en|e|ad)(?:me|nos)|confirmeme|avis(?:en|e)(?:me|nos)|(?:me |nos )?(?:puede|pueden|podria|podrian|podeis|puedes|podrias)(?: ustedes| por favor)? (?:decir|confirmar|informar|indicar|facilitar|aclarar|avisar)(?:me|nos)?|donde (?:esta|estan)|cuando (?:llega|llegara|van|va|me llega|recibire|sale|estara|lo|la|tendre|se)|tienen? (?:novedades|noticias)|hay (?:novedades|noticias|alguna novedad)|alguna (?:novedad|noticia)|que (?:van|piensan|va) a? ?hacer|como (?:puedo|hago|lo|la|se)|que (?:tengo|tenemos|hay) que (?:hacer|enviar|mandar|llevar|presentar)|que (?:debo|hago|necesito)(?= )|cuanto (?:tarda|tiempo|cuesta|van)|(?:tienen|hay|puedo|es posible|se puede(?! (?:arreglar|reparar|cambiar|devolver|cancelar))|aceptan|hacen|teneis|haceis|si teneis|si tienen)(?= [^?!.\\n]{3,90}\\?)',
  },
};
