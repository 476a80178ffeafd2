import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {
  money:
    'dinero|plata|guita|lana|pasta|importe|monto|deposito|fianza|senal|anticipo|euros|pesos|dolares|soles|cuota|cuotas|cobro|cargo|diferencia|pago|noches|noche|resto|saldo|mensualidad|entrada|entradas|pasaje|billete|compra|exceso|centimo|total|sena|arriendo|alquiler|mio|mia|comision|envio',
  ask: 'por_favor|porfa|porfavor|porfis|pueden|puede|puedes|podeis|podrian|podria|podrias|podriais|quiero|queremos|quisiera|quisieramos|necesito|necesitamos|exijo|exigimos|solicito|solicitamos|pido|pedimos|espero|esperamos|ruego|rogamos|agradeceria|agradezco|me_gustaria|reclamo|quiero_que|hagan_el_favor',
  give: 'devuelvan*|devuelvame*|devuelveme*|devuelvelo|devuelvela|devolved*|devolvedme|devuelvannos|regresen*|regresenme*|regreseme*|reintegren*|reintegrenme|reembolsen*|reembolsenme|reembolseme|abonen*|abonenme|abonadme|retornen*|paguen*|paguenme|pagadme|pagueme|bonifiquen*|acrediten*|descuenten*|descuentenme|compensen*|indemnicen*',
  send: 'manden*|mandenme|mandeme|mandame*|mandad*|mandadme|envien*|envienme|envieme|enviame*|enviad*|enviadme|traigan*|traiganme|traedme|repongan*|pasenme|denme|deme|dadme|hagan_llegar|entreguen*',
};

export const said: PhraseTable<WantKind> = {
  refund: `
    ! (q|que) (me|nos) (devolvais|devuelvan|devuelvas|devuelva|abonen|paguen|abonen|paguais|reembolsen|regresen)
    (pido|exijo|reclamo|solicito|quiero|reclamamos|exigimos|pedimos) .. (indemnizacion|compensacion) .. #
    (exijo|reclamo|reclamamos|pido|exigimos) .. # .. (euros|pesos|por_persona|de_vuelta|soles|dolares)
    ! @give .. @money
    ! (devuelvan|devuelvanme|devuelveme|devuelvame|devuelvelo|devuelvemelo|devuelvanmelo|devuelvanlo|devolvedme|devolvedmelo|regresenme|regresenmelo|reintegrenme|reembolsenme|abonenme|reembolsen|reintegren|devuelvannos|devuelvanoslo|paguenme|paguenmelo|pagadme|compensenme|indemnicenme|devuelvanmela|devuelvemela)
    (quiero|queremos|necesito|exijo|espero|pido|reclamo|falta|faltan) .. (mi|mis|el|los|las|la|nuestro) .. @money .. (vuelta|devuelto|devuelta|devueltos|devueltas)
    (me|nos) .. (devuelven|devolveis|devolves|regresan|reintegran|reembolsan|abonan|retornan|bonifican|descuentan|devuelva|devuelves) .. (eso|uno|una|lo|la|los|las|el|mi|todo|algo|parte|#|o|ya|por)
    (si|pueden|puede|cuando|cuanto|como|donde|a_ver) .. (me|nos|lo|melo) .. (devuelven|devolveis|devuelve|regresan|reembolsan|reintegran|abonan|devolveran|reembolsaran|devolver|reembolsar)
    ! (no|aun|todavia|sigo|ni|nunca|tampoco) .. (han|han_devuelto|hay|ha|llega|llego|aparece|recibido|esperando|veo|recibo) .. (devuelto|reembolso|reembolsado|reintegro|abono|abonado|mi_dinero|devolucion|fianza|deposito|ni_un_peso|ni_un_euro|ni_un_centimo|reintegrado)
    (reembolso|devolucion|reintegro|indemnizacion|compensacion) .. (a_la_tarjeta|integro|integra|completo|completa|inmediato|inmediata|ya|de_vuelta|en_48|por_favor|porfavor|del_total|total|no_bono|y_punto|o)
    ! no (pienso|voy_a|vamos_a) .. pagar|pagarlo|pagarla
    ! la_noche_no_la_pago|no_lo_pago|no_la_pago|no_los_pago
    (uno|una|sobra|sobran) .. (sobra|de_mas|repetido|duplicado)
    (anulen|quiten|quitenme|eliminen|retiren|cancelen|corrijan|rectifiquen|ajusten|anulad|quitad) .. (cargo|cobro|multa|penalizacion|comision|recargo|factura|importe|deuda|recibo)
    ! (me|nos) (deben|debeis|debes|adeudan)
    ! #|dinero|plata .. que_me_deben|que_me_debeis|que_nos_deben
    (adjunto|adjuntamos|mando|dejo) .. (factura|tasacion|presupuesto|recibos|tickets)`,
  replacement: `
    ! @send .. (otro|otra|otros|otras|uno|una|nuevo|nueva|correcto|correcta|bueno|buena|falta|faltan|faltante|pieza|piezas|tornillos|bolsita|repuesto|que_pedi|que_compre|que_encargue|patas|resto|el_mio|la_mia|mando|cable|cargador|tapa|balda|baldas|tuerca|tuercas|llave|manual)
    (como|cuando|donde) .. (hacemos|hago|haria|hacer|gestiono|tramito) .. cambio`,
  repair: `
    (arreglen|arreglenlo|arreglenla|arreglad|arregladlo|arregla|arregle|arreglalo|arreglenme|reparen|reparenlo|compongan|compongalo|corrijan|corrijanlo|corrijanme|solucionen|solucionenlo|soluciona|desbloqueen|desbloqueenme|restablezcan|reconecten|cambiennos|muevannos) .. (ya|esto|eso|por_favor|porfa|el|la|los|las|mi|de_una|hoy|ahora|la_app|lo|o|pagina|web)
    (manden|mandad|envien|mandenme|traigan|necesito|quiero|hace_falta|mandan|enviad|que_venga|venga|vengan|venid) .. (tecnico|alguien|fontanero|plomero|electricista|a_alguien|operario|cuadrilla|a_arreglar|a_reparar|a_revisar|instalador|jardinero|cerrajero|mantenimiento)
    (entra|cubre|cubierto|sigue|esta) .. garantia
    servicio_tecnico|acerco_al_taller|llevo_al_taller`,
  voucher: `
    (quiero|pido|exijo|espero|solicito|merezco|merecemos|pedimos) (una|alguna|la)? compensacion
    @ask .. (descuento|descuentos|cupon|vale|bono_de|rebaja|rebajen|bonificacion|mejor_precio|detalle|upgrade|codigo_de_descuento|puntos|millas|promocion|atencion)
    (me|nos) .. (hacen|haceis|haces|dejan|dejais|dejas|igualan|igualais|rebajan|mejoran|aplican|hace) .. (descuento|precio|rebaja|oferta|#|algo|puntos|promo|cupon)
    (detallito|detalle|gesto|atencion) .. (no_estaria_mal|caido_bien|casa|se_agradece|se_agradeceria|comercial|por_las_molestias)
    (cupon|codigo|vale|descuento|promo) .. (no_funciona|no_sirve|no_aplica|no_me_deja|caducado|no_se_aplico|no_va|no_entra|vencido)
    ! (puntos|millas|cashback) .. (no|faltan|desaparecieron|perdi|nunca)
    igualen|igualais|igualan .. precio|oferta|#`,
  cancellation: `
    (dejalo|dejelo|dejenlo|dejadlo|olvidalo|olvidenlo|olvidadlo|mira|ya_esta) .. (cancela|cancelen|cancelad|cancele|anula|anulen|anulad|anule|cancelalo|cancelenlo|anulalo|anulenlo|canceladlo)
    (cancelen|cancelad|cancela|cancele|anulen|anulad|anula|anule) .. (todo|el_pedido|la_reserva|la_cita|mi_pedido|mi_reserva)
    @ask .. (cancelar|cancelarme|cancelen|anular|anulen|baja|darme_de_baja|dar_de_baja|cerrar|cierren|cerrarme|cerrarla|anulacion|cancelacion|rescindir|desapuntarme|borrarme|borren|desistir|anularme|anulan|quitarme)
    (cancelen|canceleme|cancelenme|cancelenlo|cancelame|cancelenla|cancelad|anulen|anulenme|anulenlo|anulenla|anulad|anulame|bajenme|sacadme|saquenme|borrenme|borradme|borrame|quitenme|quitadme|cierren|cierrenme|cerrad|dejen_de_mandarme|dejen_de_enviarme|dejad_de_mandarme|desapuntenme|desapuntadme|denme_de_baja|dadme_de_baja|dame_de_baja|deme_de_baja) .. (suscripcion|todo|cuenta|contrato|pedido|plan|poliza|reserva|cita|ya|por_favor|porfa|baja|linea|lista|mi|la|el|esto|boletines)
    (saquenme|borrenme|bajenme|desapuntenme|sacadme|borradme|denme_de_baja|dadme_de_baja|deme_de_baja)
    (como|donde) .. (cancelo|cancelar|doy_de_baja|darme_de_baja|me_borro|me_doy_de_baja|anulo|anular|cierro|desuscribirme|desuscribo|se_cancela)
    (quiero|solicito|pido|exijo|tramiten|tramitad|confirman|confirmad|confirmen|pedi|solicite|gestionen) .. (la|mi)? baja
    baja (del|de_la|de_mi|inmediata|definitiva|ya|del_servicio)
    ! (no|ya_no) (quiero|queremos|deseo|necesito) .. (seguir|continuar|recibir|mas_mensajes|el_credito|la_tarjeta|el_seguro|la_suscripcion|el_servicio|el_pedido|renovar)
    quita|quiten|quitad .. mi_cita|mi_reserva`,
  apology: `
    ! (disculpa|disculpas|perdon|disculpita|disculparse|disculpe) .. (estaria|seria|basta|bastaria|minimo|por_escrito|publica|publicas|sincera|al_menos|primero|suya|de_ella|del|formal|como_minimo)
    ! (quiero|queremos|espero|esperamos|exijo|exigimos|pido|merezco|merece|merecemos|esperaba|debe|deben|debeis|falta|faltan|minimo|al_menos|pidan|pida|pedid|pedir|pidiendo|pide|ofrezcan) .. (disculpa|disculpas|perdon|disculpita|disculparse|disculpe|disculpen)
    ! (con|un|solo|solo_un) .. (perdon|perdone|lo_siento|disculpe) .. (habria|bastaba|bastado|bastaria|me_basta|no_cuesta|era_suficiente)`,
  explanation: `
    @ask .. (explicar|explicarme|explicacion|expliquen|explique|explicaciones|motivo|motivos|aclarar|aclaracion|entender|razones|saber_por_que|justificacion)
    (expliquen*|expliqueme|expliquenme|explicadme|explicame|explicad|aclaren|aclarenme|justifiquen)
    ! por_que (me|no|se|han|habeis|has|ha|tengo|tardan|cobran|siempre|nadie|esta|estan|la|el|los|las|hay|mi|su|lo|nos|si|entonces|tanto|motivo|razon|aparece|sale|pago|he|hacen|dice|ponen)
    que (paso|ha_pasado|ocurrio|sucedio|esta_pasando|pasa_con|significa|es_este|es_esto|es_ese|son_estos|carajo|diablos|demonios|cargo_es)
    ! a_que (se_debe|corresponde|viene|se_deben|corresponden)
    (alguien|quien) .. (me|nos) .. (explica|explique|puede_explicar|explicaria|aclara)
    ! (que|cual) .. (cobro|cargo|concepto|comision) .. (es|corresponde|este|ese)`,
  callback: `
    @ask .. (llamar|llamarme|llamen|llame|llamada|llameis|telefoneen|hablar_con|comunicarme|persona|humano|supervisor|encargado|responsable|gerente|asesor|operador|ser_humano|director|jefe)
    (llamen|llamenme|llameme|llamame|llamadme|llamar|telefoneen|marquenme|llamennos|comuniquenme|comunicame|comuniqueme|pasame|paseme|pasenme|pasadme|transfierame|transfieranme) .. (ya|hoy|al|a|por_favor|porfa|manana|cuando|con|antes|ahora|humano|persona|supervisor|alguien|o|de)
    (hablar|hable|hablo|comuniquen|comunico|pasen|pase|pasame|pasenme|paseme|comunicar|comunicame) .. con .. (alguien|persona|humano|ser_humano|supervisor|encargado|gerente|responsable|asesor|agente|jefe|director|superior|vivo)
    ! (prometieron|quedaron|quedasteis|dijeron|iban|prometio|quedo) .. (llamar|llamarme|llamaban|devolverme_la_llamada|llamarian|llamaria|llamada)
    persona_real|ser_humano|persona_de_verdad|humano_de_verdad|alguien_real|humano_por_favor|agente_humano|persona_de_carne
    (que|alguien|esperando) .. (me|nos|su|la) .. (llame|llamen|llamar|llamada|llama|marque|telefonee)`,
  information: `
    ! cuando (llega|llegan|llegara|sale|abren|abre|abris|estara|estaran|es|seria|tendre|puedo|vence|empieza|sabre|piensan|sera|reanudan|vuelve|podre|hay|toca|recibire|entregan|cierran)
    ! donde (esta|estan|anda|andan|puedo|lo|la|se|queda|tengo|veo|cambio|recojo|recoger|encuentro|quedo|va|pongo|consigo|esta_mi|mando|mandar|mirar)
    ! (cuanto|cuantos|cuantas) (cuesta|cuestan|tarda|tardan|tiempo|es|sale|vale|dias|seria|me|hay|cobran|puedo|dura|falta|mas|pesa|personas|suele)
    ! (que|cual|cuales) (horario|horarios|dia|hora|documentos|documentacion|es_el|papeles|medidas|tamano|talla|numero|es_la|requisitos|plazo|debo|tengo_que|hago|necesito|hay_que|pasos|puedo|seria)
    @ask .. (saber|informacion|decirme|confirmar|confirmarme|confirmen|confirmeis|confirme|informar|informarme|indicar|indicarme|avisar|avisen|respuesta|contesten|contestar|respondan|responder|factura|copia|comprobante|certificado|numero_de|fecha|novedades|estado|noticias|orientarme|mandarme_la|reenviar_la|digan|diga|digais|decir|consultar)
    (alguna|hay|tienen|sin) (novedad|noticia|novedades|noticias|actualizacion|info)`,
};
