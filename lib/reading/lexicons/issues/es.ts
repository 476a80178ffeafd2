import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';
import { classesEs } from '../classes/es';

/** Spanish wordings of the issue kinds (docs/issues.md), of Spain and of Latin America. */
export const issuesEs = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item ... @no .. @arrive
      ! @no .. @arrive .. @item
      ! sigo|seguimos|sigue|estoy|estamos|llevo|llevamos .. esperando|espero .. @item
      esperando .. @item
      ! llevo|llevamos .. # dias|semanas|meses esperando
      ! donde|dnd .. esta|estan|anda|andara .. @item
      ! que_pasa|que_paso|que_ha_pasado|cuando .. con? .. mi|el|la|nuestro .. @item
      retraso|retrasado|retrasada|retrasos|atraso|atrasado|demora|demorado|demorada|tardanza|tardando|tarda .. @item
      @item .. retraso|retrasado|retrasada|atrasado|atrasada|demorado|demora|tarde|tardando|tarda|tardo|atraso
      ! (no|nunca) .. han? .. (entregado|enviado|mandado|despachado|traido)
      ! (tenia|tendria|debia|deberia|debio|iba|tenian) .. que? .. (llegar|haber_llegado|entregar|entregarse|estar|recibir|recibirlo|entregarme|llegarme|venir)
      ! repartidor|mensajero|transportista|camion|reparto ... no|nunca .. vino|paso|aparecio|ha_venido|ha_pasado|llego|llamo|vinieron|toco
      seguimiento .. (no|sigue|parado|actualiza|mismo|dice|pone|aparece|estancado)
      ! parado|atascado|retenido|detenido|estancado|bloqueado .. (aduana|aduanas|almacen|deposito|centro|transito|reparto)
      en_reparto|en_camino|en_transito
      fecha de entrega .. (paso|pasada|cambiado|cambian|prevista|vencio|vencida|ya|era)?
      ~ cuando .. (llega|llegara|llegan|recibire|entregan|me_llega|va_a_llegar|sale|salio|lo_recibo)
      ~ entrega 24|48|urgente|express|garantizada
      ! me prometieron|dijeron|aseguraron .. (llegaba|llegaria|entrega|entregarian|llegar|recibiria|entregaban)
      intento_de_entrega|destinatario_ausente|ausente|entrega_fallida
      @item .. (perdido|perdida|extraviado|extraviada|desaparecido|perdieron|perdio|se_perdio)
      (perdido|extraviado|perdieron) .. @item
      ! aun|todavia|sigo .. (nada|sin_nada|sin_noticias|sin_recibir|no_me_llega|no_llega|no_ha_llegado|no_lo_recibo)
      ! no me? .. (ha|han|a)? .. llegado|llega|llego|llegan|llegaron
      sin recibir|recibirlo|recibirla
      ~ tarde|retraso|demora|atraso
      - entrega|envio|reparto|paquete|pedido|mensajeria`,
    'missing-item': `
      ! falta|faltan|faltaba|faltaban|faltando|falto|faltaron .. @item|pieza|piezas|tornillos|cable|cargador|accesorio|accesorios|parte|partes|uno|una|dos|tres|tapa|manual|bebida|la|el|un|mitad|unidades|botella
      @item .. incompleto|incompleta|incompletos
      ! incompleto|incompleta
      ! solo|solamente|unicamente .. (llego|ha_llegado|llegaron|recibi|he_recibido|venia|venian|me_llego|trajeron|mandaron|enviaron|habia|me_enviaron) .. (uno|una|dos|tres|#|la_mitad|parte|un)
      ! no venia|venian|incluia|estaba|estaban|traia|trajeron|vino|incluye|incluyeron .. (en|dentro|el|la|los|caja|incluido|incluida|cargador|cable)
      ! caja|paquete|sobre .. (vacia|vacio|vacias)
      vino|llego vacio|vacia
      ! (dice|pone|figura|aparece|consta|sale|marca|marcado|segun|indica) ... (entregado|entregada) ... (no|nada|nunca|nadie|pero|donde|sin)
      ! entregado|entregada .. (a|en) .. (otra|otro|vecino|direccion|persona|desconocido|portal|equivocada)
      ! entregaron|dejaron .. (otra|otro|vecino|equivocada) .. (direccion|casa|persona|portal|domicilio|lado)?
      robado|robaron .. (paquete|puerta|portal|caja)
      ! se olvidaron|olvidaron|olvido|olvidado .. (de)? .. (poner|enviar|incluir|mandar|meter|la|el|las|los|bebida|salsa)
      ~ falta|faltan|faltaba`,
    'wrong-item': `
      ! (equivocado|equivocada|equivocados|equivocadas|erroneo|erronea|incorrecto|incorrecta|otro|otra|distinto|distinta|cambiado) .. (articulo|producto|talla|color|modelo|pedido|numero|paquete|cosa|plato|libro|medicamento|pizza|talle|version|marca|referencia)
      (articulo|producto|talla|color|modelo|pedido|paquete|plato|talle|zapatos|vestido|articulos) .. (equivocado|equivocada|erroneo|erronea|incorrecto|incorrecta|equivocados|que_no_era|distinto|distinta|diferente)
      ! (enviaron|enviado|mandaron|mandado|llego|llegado|recibi|recibido|trajeron|entregaron|dieron|pusieron|sirvieron|mandan) .. (otro|otra|equivocado|equivocada|erroneo|incorrecto|distinto|distinta|diferente|cosa_que_no)
      ! no es lo_que|el_que|la_que|lo|el|la|mi .. (pedi|compre|encargue|pedido|pedimos|ordene|habia_pedido|solicite)
      ^ ! pedi|compre|encargue|ordene ... (y|pero) .. (me_llego|llego|recibi|me_enviaron|me_mandaron|mandaron|enviaron|me_ha_llegado|ha_llegado|me_han_enviado|me_han_mandado|trajeron|me_llega|me_dieron|es) .. (un|una|otro|otra|el|la|unos|talla|#|en|negro|blanco|rojo|azul)
      ~ en_vez_de|en_lugar_de .. (el|la|un|una|los|que|azul|negro|rojo|blanco|lo|talla)
      ! se equivocaron|equivocado|confundieron|confundido .. (de|con|el|talla|pedido|producto|modelo)?
      de otra_persona|otro_cliente|otra_clienta
      ~ equivocado|equivocada|equivocacion`,
    damaged: `
      ^ ! @item|pantalla|cristal|vidrio|jarron|marco|plato|platos|vaso|vasos|copa|espejo|tapa|esquina|embalaje|contenido|botella|botellas|pata|todo|maleta|equipaje .. (llego|llegaron|llegado|vino|vinieron|esta|estaba|estan|estaban|ha|han|recibi|venia|aparecio)? .. (roto|rota|rotos|rotas|danado|danada|danados|golpeado|golpeada|aplastado|aplastada|abollado|abollada|rajado|rajada|rayado|rayada|mojado|mojada|destrozado|destrozada|hecho_pedazos|hecha_pedazos|quebrado|quebrada|partido|partida|manchado|manchada|reventado|estropeado|agrietado|deteriorado|maltratado|machacado|averiado|arañado)
      ! llego|llegaron|vino|recibi|llegado|recibido|venia|llega .. (roto|rota|rotos|rotas|danado|danada|golpeado|golpeada|aplastado|aplastada|abollado|abollada|rajado|rayado|rayada|mojado|destrozado|quebrado|quebrada|partido|pedazos|añicos|manchado|estropeado|deteriorado|danados)
      mal embalado|empaquetado|embalada|embalaje|envuelto|protegido
      danado|danada|danados|danadas|golpeado|aplastado|abollado|abolladura|hecho_trizas|añicos|destrozado|desperfectos|desperfecto|danos
      ~ roto|rota|rotos|rotas|rayado|rajado|rayones|arañazos|grieta|golpes
      (rompieron|rompio|danaron|dano|rayaron|golpearon|tiraron|tiro|dejo_caer|lanzo|lanzaron|destrozaron) .. (el|la|mi|por|nuestro|los|paquete|pared|caja)
      ! maleta|equipaje .. (rota|roto|rueda|asa|danada|destrozada)`,
    defective: `
      ! @thing ... no .. (funciona|funcionan|funciono|enciende|encienden|arranca|carga|cargan|prende|anda|va|calienta|enfria|centrifuga|desagua|seca|conecta|responde|abre|cierra|sirve|encendio|funcionaba|furula|jala)
      ! no funciona|funcionan|funcionaba|funciono|enciende|prende|arranca|sirve|jala|furula
      ! (dejo|deja|dejado|dejaron) .. de .. (funcionar|andar|cargar|encender|ir|enfriar|calentar|servir)
      ! @thing .. (se_rompio|se_ha_roto|se_estropeo|se_ha_estropeado|se_averio|se_ha_averiado|murio|se_quemo|exploto|se_apaga|se_calienta|gotea|pierde|falla|fallo|se_descompuso|se_malogro|se_daño|se_despego|se_bloquea|se_cuelga|averiado|averiada|descompuesto|descompuesta|estropeado|estropeada|malogrado)
      ! defectuoso|defectuosa|defectuosos|defecto|defectos|averia|averiado|averiada|estropeado|estropeada|descompuesto|falla_de_fabrica|defecto_de_fabrica|malogrado|tarado|tara
      (se_rompio|se_ha_roto|se_estropeo|se_ha_estropeado|se_descosio|se_despego|se_daño|se_averio) .. (a|al|en|solo|despues|tras|con|los|las) .. (#|dos|tres|semana|semanas|mes|meses|dia|dias|poco|un|una|primer|segunda|primera)?
      en|bajo|dentro|fuera .. garantia
      ~ garantia
      (reparado|reparacion|repararon|arreglado|arreglaron|arreglo) .. (otra_vez|de_nuevo|sigue|mismo|no|vuelve|volvio|falla)
      mismo fallo|problema|defecto
      (hace|hacia) .. (ruido|ruidos)
      mala|pesima calidad
      pixeles muertos
      ~ falla|fallo|fallando|rompio|roto`,
    'not-as-described': `
      ! no .. (es|era|son|coincide|corresponde|corresponden|se_parece|tiene_nada_que_ver|se_ajusta|como|coinciden|igual) ... (descripcion|foto|fotos|anuncio|anunciado|anunciaba|publicidad|web|pagina|imagen|imagenes|describe|descrito|ofrecido|prometido|anunciais|anuncian|aparece|ofrecian|catalogo|publicado|ficha)
      ! nada_que_ver .. con? .. (foto|fotos|descripcion|anuncio|imagen|web|anunciado|lo_que|publicado|pagina)?
      ! publicidad|informacion|descripcion|anuncio|foto|fotos .. (engañosa|engañoso|engañosas|falsa|falso|mentirosa)
      ! falso|falsa|falsos|falsificacion|falsificado|falsificada|imitacion|replica|copia|pirata|trucho|segunda_mano|usado|usada|reacondicionado|no_es_original|no_es_autentico|no_original
      (anunciado|descrito|anunciaban|vendido|vendieron|ponia|decia|dice|pone) como|que ... (pero|y|en_realidad|resulta)
      (web|descripcion|anuncio|pagina|foto|fotos|ficha) .. (dice|decia|pone|ponia|mostraba|prometia|salia|aparecia|indica|muestra) .. (nuevo|piel|cuero|lana|impermeable|piscina|mar|algodon|#|incluye|vistas|otra|otro|gratis)
      mucho|bastante mas pequeno|pequeña|grande|oscuro|fino|corto que|de .. (foto|anunciado|esperaba|descripcion|indicaba)
      me vendieron|vendisteis .. (otra_cosa|gato_por_liebre|engañado)
      gato_por_liebre`,
    'out-of-stock': `
      ! agotado|agotada|agotados|sin_stock|sin_existencias|fuera_de_stock|no_hay_stock|no_tienen_stock|no_hay_existencias|rotura_de_stock|no_disponible|no_esta_disponible|descatalogado|no_queda|no_quedan|ya_no_tienen|no_hay_disponibilidad|sin_disponibilidad|sin_inventario|no_tenian_stock|falta_de_stock
      cuando .. (habra|vuelve|volvera|repondran|reponen|disponible|stock|tendran)
      reposicion|repongan|repondran|reponer
      ~ stock|existencias|disponibilidad`,
    return: `
      ! me|le|nos .. (queda|quedo|quedan|quedaron|va|van|viene) .. (chica|chico|chicos|pequeña|pequeño|pequeños|grande|grandes|ajustada|ajustado|corta|corto|larga|largo|justa|justo|estrecha|estrecho|enorme)
      ! (cambian|cambiais|cambiar|cambiarla|cambiarlo|cambio|cambia) .. por .. (una|otra|otro|la|talla|l|m|s|xl)
      ! devolver|devuelvo|devolverlo|devolverla|devolucion|devoluciones|devolverlos ... (etiqueta|plazo|politica|como|quiero|articulo|producto|recoger|recogida|gratis|tienda|pedido|zapatos|talla|formulario|direccion|codigo|puedo|cambiar|hacer|tramitar|solicitar)
      ! quiero|quisiera|querria|puedo|como|necesito|deseo|quería|me_gustaria|intento|intentando .. (devolver|devolverlo|devolverla|cambiar|cambiarlo|cambiarla|hacer_una_devolucion|devolverlos|tramitar)
      ! etiqueta|plazo|politica|proceso|solicitud|recogida .. (de|para)? .. devolucion|devoluciones|devolver
      ! no_aceptan|no_aceptais|rechazan|rechazaron|no_me_aceptan|niegan|se_niegan|no_admiten|no_me_dejan .. (devolucion|devolver|cambio|cambiar|devolverlo)
      ! cambio|cambiar|cambiarlo .. (de|por|otra|la|una)? .. (talla|otro|otra|color|modelo|mas_grande|mas_pequena)
      (me_queda|queda|me_quedan|talla) .. (grande|pequeño|pequena|chico|chica|ajustado|corto|largo|mal|apretado)
      recoger|recogida|recojan .. (del|el|la|devolucion|producto|lo)
      ~ devolver|devolucion|cambio|desistimiento|arrepenti`,
    'refund-delay': `
      ! reembolso|reintegro|devolucion_del_dinero|devolucion_del_importe|abono|rembolso ... @no|cuando|donde|esperando|tarda|semanas|dias|meses|pendiente|llega|aun|prometieron|retraso|hace|aprobado|aprobaron
      ! @no|cuando|donde|esperando|sigo|espero|aun|nunca|sin .. (reembolso|reembolsado|reembolsan|reembolsaron|reintegro|reintegrado|devuelto_el_dinero|devuelven_el_dinero|abonado|dinero_de_vuelta|devolucion_del_dinero|rembolso|devuelto_mi_dinero|devuelto)
      ! @no|aun|todavia|cuando|nunca .. (han|me|ha|habeis|van|piensan|vais)? .. (devuelto|devuelven|devolvieron|reembolsado|abonado|ingresado|devolver|devolveran|reintegrado|reembolsan|devolverme|reembolsar) .. (dinero|importe|plata|pasta|euros|pesos|fianza|deposito|lo_pagado|lo_que|#|mi|el|la|nada)?
      ! (mi|el|nuestro|su) .. (dinero|plata|importe|pasta|fianza|deposito) .. (no|sigue|de_vuelta|devuelto|aun|todavia|donde|cuando|devuelvan|devolver)
      ! (devuelvan|devolvedme|devuelvanme|devolverme|devolver|devuelva|quiero|quedado|quedaron|retienen|reclamo|donde_esta) .. (mi|el|nuestro|con|con_mi)? .. (dinero|plata|pasta|importe|fianza|deposito)
      ! (se_niegan|niegan|rechazan|no_quieren) .. (reembolsar|reembolso|devolver_el_dinero|devolverme_el_dinero|devolverme|devolver)
      devolvi|devuelto|cancele|cancelado|entregue ... (dinero|reembolso|abono|importe|reintegro)
      prometieron|dijeron|aprobado|aprobaron|confirmaron .. (el|un)? .. (reembolso|reintegro|abono|devolucion)
      me deben|debeis|adeudan
      - reembolso|reintegro|rembolso|abono`,
    'double-billing': `
      ! (cobrado|cobraron|cobran|cargado|cargaron|cobro|cargo|cobros|cargos|pago|pagos|pague|facturado|facturaron|descontado|descontaron|debitado|debitaron|pagado|factura|recibo|pasado|cobrais) ... (dos_veces|doble|2_veces|duplicado|duplicada|duplicados|tres_veces|varias_veces|x2|repetido|doblemente|por_duplicado|por_partida_doble)
      ! dos|doble|duplicado|duplicados|2|tres .. (cobros|cargos|cobro|cargo|pagos|recibos|facturas|facturacion|transacciones|cargos_iguales|debitos|domiciliaciones|veces_lo_mismo|descuentos)
      ! duplicado|duplicada|dos_veces .. (cobro|cargo|pago|cobrado|cargado|recibo|factura|lo_mismo|el_mismo)
      ! mismo (cobro|cargo|pago|importe|recibo|pedido) .. (dos_veces|otra_vez|repetido|duplicado)`,
    'unexpected-charge': `
      ! (cobro|cobros|cargo|cargos|comision|comisiones|recibo|importe|pago|tarifa|descuento|suplemento|recargo|recargos|debito|transaccion) .. (no_autorizado|no_autorizada|no_autorizados|inesperado|desconocido|desconocida|extra|indebido|indebida|indebidos|oculto|ocultos|ocultas|extraño|raro|adicional|abusivo|abusiva|incorrecto|que_no|sin_autorizacion|sin_aviso|sin_mi|injustificado|excesivo|inexplicable|sorpresa|no_reconozco|improcedente|por_error)
      ! (cobrado|cobraron|cobran|cargado|cargaron|cobrando|facturado|facturan|facturaron|descontaron|descontado|debitaron|retirado|sacado|quitaron|quitado|cobrar|cobra|cobrarme|cobrais) .. me? ... (de_mas|sin|no|nunca|mas|extra|indebidamente|por_error|aunque|cuando|mal|todavia|sigue|cancele|di_de_baja|avisar|autorizacion|permiso|algo)
      ! por_que|porque|xq|pq|que_es .. (me_cobran|me_cobraron|me_han_cobrado|este_cargo|este_cobro|ese_cargo|ese_cobro|cobrais|me_descontaron|me_cargan|me_han_cargado|este_recibo|me_facturan|el_cargo|me_habeis_cobrado|me_cobro)
      ! no .. (reconozco|autorice|he_autorizado|autorizado|contrate|he_contratado|solicite|pedi) .. (cargo|cobro|pago|este|ese|servicio|recibo|seguro|nada|estos)
      cobro_de_mas|cobrado_de_mas|cobraron_de_mas|cobran_de_mas|sobrecoste|sobrecargo|cobro_indebido|cobros_indebidos
      ! (factura|recibo|boleta|cuenta) .. (desorbitada|desorbitado|carisima|doble_de|altisima|exagerada|exagerado|mas_alta|mas_cara|subido|triplicado|duplicado_el|elevada|elevado|alta|excesiva|abusiva|lo_normal|dispara|disparado|incorrecta_el|equivocada|astronomica)
      ! me siguen|sigue|siguen|seguis .. cobrando|cobran|facturando|pasando|llegando_recibos
      gastos|tasas|comision|comisiones|penalizacion|recargo|recargos .. (de|por|aduana|aduanas|gestion|cancelacion|mantenimiento|ocultos|limpieza|equipaje|aeropuerto|reserva|permanencia|descubierto)
      lectura_estimada|lectura_real|contador|medidor|consumo_estimado
      roaming|multa|aduanas
      (sacaron|desaparecido|desaparecio|quitaron|descontaron|retenido|debitaron) .. (dinero|saldo|plata|cuenta|euros|pesos|tarjeta)
      ~ cobrado|cobraron|cobran|cobro|cargo|comision|recargo`,
    price: `
      ! demasiado|muy|carisimo|super caro|cara|caros|carisimo
      ! precio|precios|tarifa|tarifas|cuota|coste ... (subido|sube|suben|subieron|aumento|aumentado|cambiado|cambio|distinto|diferente|mas_alto|mas_bajo|incorrecto|mal|bajo|bajado|incremento|doble|igualar|no_coincide|otro|abusivo|elevado|excesivo)
      ! subida|aumento|incremento|subir|subieron|suben|subido|subis .. (de|del|el|la|los|me|mi)? .. (precio|precios|tarifa|tarifas|cuota|prima|alquiler|luz)
      ! descuento|cupon|promocion|codigo|oferta|vale|bono|puntos|tarjeta_regalo|rebaja ... (no|nunca|rechaza|rechazado|expirado|caducado|invalido|error|aplicado|aplican|aplico|respetan|funciona|desaparecido|aplica|valido)
      ! (no) .. (respetan|respetais|aplican|aplicaron|aplicado|respetaron|reconocen|me_hacen|han_aplicado) .. (descuento|precio|oferta|promocion|cupon|tarifa)
      mas (barato|barata|economico) .. (en|otra|otro|competencia|web|ahora|tienda)
      igualar|igualan|diferencia_de .. precio
      clientes nuevos|nuevos_clientes
      timo|robo|abuso .. (precio|de)?
      ~ caro|cara|precio|descuento|cupon|oferta|promocion`,
    invoice: `
      ! (factura|facturas|ticket|recibo|comprobante|boleta|justificante) ... (necesito|enviar|envien|manden|correcta|corregir|datos|cif|nif|rfc|iva|nombre|empresa|descargar|copia|no_me|nunca|falta|error|mal|sin|donde|solicito|duplicado|emitir|rectificar|razon_social|incorrecta|pdf|fiscal|electronica|cuit|ruc)
      ! (necesito|quiero|solicito|envienme|enviadme|mandar|mandadme|pedir|emitir|descargar|obtener|corregir|rectificar|ver|facilitar|puedo|puede|pueden|falta|conseguir) .. (la|una|mi|las|de|el)? .. factura|facturas|comprobante|justificante|boleta_fiscal
      ! factura|facturas|facturacion
      ~ recibo|iva|cif|nif|rfc`,
    cancellation: `
      ! (quiero|quisiera|necesito|deseo|solicito|como|puedo|cancelen|cancelar|intento|intentando|solicite|pedi|me_gustaria|exijo|quería|llevo) .. (cancelar|cancelacion|anular|anulacion|dar_de_baja|darme_de_baja|la_baja|rescindir|darnos_de_baja|mi_baja|cancelarlo|anularlo)
      ! cancelar|anular|anulen|cancelen|rescindir|anulacion|cancelacion|cancele|anule .. (pedido|contrato|reserva|cuenta|suscripcion|linea|servicio|compra|poliza|seguro|cita|orden|plan|mi|todo|el|la|lo)
      ! dar_de_baja|darme_de_baja|darse_de_baja|la_baja|de_baja|mi_baja|baja_del|baja_de
      ! (han|me|nos|habeis) .. (cancelado|cancelaron|anulado|anularon) .. (pedido|compra|contrato|cita|orden|poliza|sin|el|la|mi)
      pedido|cita|contrato .. (cancelado|cancelada|anulado|anulada)
      permanencia|preaviso|portabilidad|derecho_de_desistimiento
      ~ cancelar|cancelacion|anular|cancelado|anulado|baja`,
    subscription: `
      ! suscripcion|subscripcion|membresia|mensualidad|renovacion_automatica|prueba_gratuita|periodo_de_prueba|prueba_gratis|autorrenovacion|suscrito|suscribi
      ! (renovado|renovaron|renovo|renueva|renueven|renovar) .. (automaticamente|sin|solo|automatico|suscripcion|mi|contrato)
      ! renovacion .. (automatica|sin|no)
      boletin|newsletter|cuota mensual|mensual`,
    'account-access': `
      ! (no) .. (puedo|podemos|consigo|logro|deja|me_deja|pude|he_podido|permite|puede) .. (entrar|acceder|iniciar|ingresar|loguearme|conectarme|abrir_mi_cuenta|abrir_sesion|acceso|meterme)
      ! cuenta|perfil|usuario|tarjeta|acceso .. (bloqueada|bloqueado|suspendida|suspendido|desactivada|inhabilitada|cerrada|cancelada_sin|restringida|eliminada|congelada|bloquearon|cerraron|bloqueo|suspendieron|inactiva|hackeada)
      ! (bloquearon|bloqueado|bloqueo|suspendieron|suspendido|cerraron|cerrado|desactivado|bloqueasteis|congelaron|desbloquear|desbloqueen) .. (cuenta|tarjeta|perfil|acceso|usuario|mi|la)
      ! (contraseña|clave|password|pin|usuario|codigo_de_verificacion|verificacion|sms|codigo|token|otp) .. (no|olvide|olvidado|restablecer|recuperar|incorrecta|incorrecto|cambiar|error|llega|expirado|valida|invalida|resetear|perdido|nunca)
      ! (olvide|olvidado|recuperar|restablecer|perdi|cambiar|resetear|recuperacion) .. (contraseña|clave|password|pin|usuario|mi_cuenta|la_cuenta|acceso)
      iniciar_sesion|inicio_de_sesion|login|no_me_deja_entrar
      ~ contraseña|acceso|verificar`,
    'service-outage': `
      ! no (va|anda|tira|carga|funciona|hay|tengo|tenemos) .. (el|la|mi|ni)? .. @service
      ! (sin|no_hay|no_tengo|no_tenemos|quedamos_sin|nos_quedamos_sin|me_quede_sin|corte_de|cortes_de|corte|se_fue|se_corto|cortaron|cortado|cortan|no_llega|falta_de|se_cae|se_cayo|caida_de|caida_del|estoy_sin|estamos_sin|ni) .. (la|el|de)? .. @service
      ! @service ... (caido|caida|cae|cayo|cortado|cortada|no_funciona|interrumpido|interrumpida|corta|se_va|se_fue|no_va|fuera_de_servicio|averiado|averiada|apagado|se_corta|no_hay|no_anda|desconectado|intermitente|suspendido|restablezcan|vuelve|volvera|cortaron)
      ! apagon|apagones|averia_masiva|averia_general|corte_de_luz|corte_de_agua|cortes_de_luz|caida_del_servicio|incidencia_general|fuga_de_agua|rotura_de_tuberia
      (cortaron|cortado|cortan|desconectaron|suspendieron) .. (luz|agua|gas|linea|servicio|internet|suministro|telefono)
      cuando .. (vuelve|volvera|restablece|restablecera|restableceran|solucionan) .. (servicio|luz|agua|internet|conexion)?
      (basura|contenedor|contenedores|residuos) .. (no|sin|llenos|lleno|recogen|recogido|recogida|desbordado|desbordados|semanas)
      bache|baches|farola|farolas|semaforo|alumbrado
      trenes? .. (cancelado|suspendido|retraso|retrasado)
      ~ caido|caida|corte|cortes`,
    'slow-service': `
      ! (internet|conexion|wifi|fibra|velocidad|servicio|cocina|atencion|web|red|pagina|app|camarero|tramite|caja) .. (lento|lenta|lentisimo|lentisima|lentitud|lentos|va_lento|va_muy_lento|muy_lento|tarda|tardaron|tardan|pesima|tortuga|fatal)
      ! (esperar|esperando|espera|esperamos|espere|tardaron|tardan|tardo|cola|hacer_cola|tardado|estuve|estuvimos|tarda) ... (minutos|hora|horas|min|media_hora|una_eternidad|meses|siglos|semanas) ... (comida|mesa|servir|servirnos|atender|atendieran|atendiera|atiendan|plato|platos|cola|cuenta|bebidas|caja|ventanilla|medico|consulta|urgencias|cita|telefono|linea|turno|mostrador|recepcion|atendio|cita_medica|espera|nos)
      ! # minutos|horas|hora|min .. (de_espera|esperando_a|para_que|al_telefono|en_cola|en_espera|en_la_cola|en_linea|para_pedir|en_la_sala)
      ! lista|listas|tiempo|tiempos de espera
      cola|colas|fila|filas .. (larga|largas|enorme|interminable|interminables|eterna|kilometrica)
      ! nadie .. (nos|me) .. (atendio|atiende|atendia|tomo_nota|atendieron)
      (tramite|expediente|solicitud|visado|licencia|prestacion|subsidio|ayuda|resultados|analisis|pasaporte|transferencia|prestamo|reclamacion|permiso|matricula|beca|siniestro) ... (meses|semanas|tarda|tramitacion|sin_resolver|pendiente|parado|retraso|demora|paralizado|en_proceso|estancado|atascado)
      megas|mbps|velocidad|lentitud|buffering
      ~ lento|lenta|lentos|cola|demora`,
    technical: `
      ! (app|aplicacion|web|pagina|programa|software|sistema|portal|formulario|boton|enlace|plataforma|actualizacion|navegador|checkout|pasarela|sitio|archivo|descarga|banca_online|video|juego|funcion) ... (se_cierra|se_cuelga|se_bloquea|no_carga|no_abre|no_funciona|error|errores|falla|fallo|fallos|bug|se_congela|se_traba|no_va|no_responde|pantalla_en_blanco|caida|bloqueada|no_deja|no_me_deja|no_permite|da_error|se_cae|crashea|no_se_abre|desaparecido|no_sincroniza|lenta_y)
      ! error|errores|bug|bugs|fallo_tecnico|problema_tecnico|problemas_tecnicos|falla_tecnica|incidencia_tecnica .. (al|en|en_la|cuando|de|#|codigo|mensaje|con)?
      ! no .. (me_deja|puedo|permite|consigo|deja|logro|se_puede) .. (pagar|descargar|subir|instalar|abrir|finalizar|completar|guardar|imprimir|enviar|comprar|actualizar|cargar|sincronizar|exportar|importar|conectar|transferir|escanear|activar|reproducir|finalizar_la_compra|hacer_el_pago|realizar)
      (pago|transferencia|tarjeta|transaccion|recarga|bizum) .. (rechazado|rechazada|fallido|fallida|error|no_pasa|denegado|denegada|no_se_realizo|no_procesa|pendiente|falla)
      desde|tras|despues .. actualizacion|actualice
      bluetooth|firmware|sincronizar|sincroniza|compatible
      ~ app|aplicacion|web|error|pagina`,
    installation: `
      ! (instalador|instaladores|instalacion|tecnico|tecnicos|montador|montadores|montaje|fontanero|plomero|electricista) ... (no|nunca|vino|aparecio|tarde|cita|fecha|cancelo|mal|esperando|aplazaron|pendiente|presento|dejaron|dejo|incompleta|terminado|cuando|aplazado|semanas|reprogramada|esperar|ha_venido|plantado)
      ! (esperando|espero|nadie|cita|visita|faltan|cuando) .. (al|el|un|del|de)? .. (tecnico|instalador|instalacion|montaje|montador|fontanero|electricista|instaladores|tecnicos)
      ! (instalado|instalaron|montado|montaron|conectaron|colocaron|instalo) .. (mal|al_reves|incorrectamente|torcido|a_medias|sin)
      (como|no_puedo|no_consigo|ayuda) .. (instalar|montar|configurar|armar|instalarlo|montarlo)
      instrucciones|manual .. (montaje|instalacion)
      ~ instalacion|instalar|montaje|tecnico`,
    'staff-behaviour': `
      ! (se_encogen|encogen|se_encoge|encogieron|se_encogieron|encogio) .. hombros
      ! @staff ... (maleducado|maleducada|grosero|grosera|groseros|irrespetuoso|irrespetuosa|borde|antipatico|antipatica|chulo|prepotente|agresivo|agresiva|insulto|insultaron|grito|gritaron|colgo|colgaron|mal_educado|mala_educacion|malas_formas|malos_modos|mal_trato|se_rio|se_rieron|desagradable|arrogante|soberbia|amenazo|mala_actitud|poco_profesional|inutil|incompetente|mintio|desprecio|falta_de_respeto|faltado|humillo|de_mala_gana|de_malas|pasota|ignoro|vacilaron|impresentable|mal_modo|despectivo|despectiva|altanera|patan)
      ! (me|nos) .. (colgo|colgaron|han_colgado|ha_colgado|grito|gritaron|insulto|insultaron|trato_mal|trataron_mal|trataron_fatal|falto_al_respeto|faltaron|han_tratado|hablo_mal|trataron_como|contesto_mal|mintieron|mintio|humillaron|ha_tratado|hizo_sentir|miro_mal|tratan|trataron|cuelgan)
      ! maleducado|maleducada|grosero|grosera|groseria|mala_educacion|falta_de_respeto|prepotencia|trato_pesimo|pesimo_trato|mal_trato|maltrato|malas_formas|trato_humillante|trato_vejatorio|pesima_actitud|mala_actitud
      trato|actitud|atencion .. (pesimo|pesima|nefasto|nefasta|horrible|lamentable|fatal|vergonzoso|vergonzosa|desagradable)
      ~ incompetentes|inutiles|atencion_al_cliente|actitud`,
    'no-response': `
      ! sigo|seguimos|sigue|seguis|continuo .. sin .. (saber|respuesta|noticias|contestacion|explicacion|solucion|que_nadie)
      ! sin|no|nunca|nadie .. (contestarme|contestarnos|contestar|responderme|respondernos|me_contesta|me_contestan|me_responde|me_responden|ha_contestado|ha_respondido)
      ! (nadie|nunca|no|siguen_sin|sin|ni_siquiera|tampoco) .. (me|nos|han|ha|has|habeis|se)? .. (contesta|contestan|contesto|contestaron|contestado|responde|responden|respondio|respondieron|respondido|llama|llaman|llamo|llamaron|llamado|coge|cogen|cogeis|atiende|atienden|respondeis|contestais|respuesta|contestacion|noticias|contestar|responder|da_la_cara|dan_respuesta|da_respuesta|dan_solucion|atendido|hace_caso|hacen_caso|contacto|contactado|devuelven_la|dan_una|escribe|resuelve)
      ! (sin|ninguna|no_hay|no_recibo|no_obtengo|cero|esperando|no_he_recibido|no_tengo) .. (respuesta|contestacion|noticias|solucion|respuestas)
      ! ignoran|ignorado|ignorando|ignorandome|ignorada|ignora|me_ignoran|pasan_de_mi|dan_largas|largas|silencio|hacen_oidos_sordos|en_visto|dejan_en_visto|dan_la_callada
      ! (alguien|hola|hay_alguien) .. (ahi|responder|contestar|lee|responde|contesta|atiende|vivo)
      ! (correos|mails|emails|mensajes|llamadas|correo) .. (sin_respuesta|sin_contestar|ignorados|no_contestan|nadie)
      (segundo|segunda|tercer|tercera|cuarto|cuarta|quinto|quinta|2|3|enesimo|enesima) .. (correo|mail|email|mensaje|vez_que_escribo|vez_que_llamo|vez_que|reclamacion|intento)
      (he_llamado|llame|he_escrito|escribi|llamo|mande|he_enviado|llevo_llamando|envie) .. (veces|varias_veces|mil_veces|muchas_veces|varios_correos|correos|mensajes|veces|varios|cien_veces)
      (imposible|no_hay_manera|no_consigo|no_logro|no_se_puede) .. (contactar|hablar|comunicarme|comunicarse|contacto)
      prometieron|dijeron|quedaron .. (llamarme|llamar|llamarian|me_llamarian|responder|contactar|contactarian)`,
    'bot-loop': `
      ! (bot|chatbot|robot|maquina|asistente_virtual|contestador|grabacion|respuesta_automatica|respuestas_automaticas|mensajes_automaticos|sistema_automatico|automatico|ia|contestadora) .. (bucle|inutil|mismo|misma|repite|repiten|no_entiende|no_me_entiende|vueltas|siempre|otra_vez|tonto|todo_el_rato|absurdo)?
      ! (hablar|quiero|pasen|pasame|paseme|comunicar|contactar|atienda|necesito|pasar|ponganme|hablo) .. (con|una|un|a)? .. (persona|humano|humana|agente|operador|operadora|ser_humano|persona_real|alguien_real|persona_de_verdad|agente_real|asesor)
      ! humano|persona_real|ser_humano|persona_de_carne
      (eres|es_usted|estoy_hablando) .. (un_bot|un_robot|una_maquina|persona|maquina|humano)
      (misma|mismo|siempre) .. respuesta .. (copiada|copia|pega|plantilla|automatica|siempre)
      copia_y_pega|copiar_y_pegar|corta_y_pega
      bucle|menu .. (infinito|telefonico|opciones|sin_salida)`,
    booking: `
      ! (reserva|reservacion|reserve|cita|turno|check-in) ... (no|mal|error|cambiar|modificar|modificacion|perdida|confirmacion|confirmada|aparece|encuentran|fecha|fechas|desaparecido|equivocada|cambio|existe|nombre|confirmar|nunca|encontraban|otra|encontraron|aplazada|anulada|cancelaron|consta|registrada)
      ! (cambiar|modificar|confirmar|encontrar|encuentran|hacer|adelantar|aplazar|mover|reprogramar|pedir|anticipar|sacar|actualizar) .. (reserva|cita|turno|fechas|vuelo|asiento|asientos|mesa|reservacion|viaje|estancia|habitacion)
      ! reserve|habia_reservado|habiamos_reservado|reservamos|reservado ... (pero|y) ... (no|sin|nada|dijeron|otra|nos)
      tarjeta_de_embarque|asientos|asiento .. (separados|juntos|cambiaron|cambiado|asignado|pagado)
      ~ reserva|reservacion|cita|turno`,
    overbooking: `
      ! overbooking|sobreventa|sobrerreserva|sobrevendido|denegacion_de_embarque|denegado_el_embarque|embarque_denegado|overbuking|sobre_venta
      ! (no_habia|no_quedaban|no_quedan|no_tenian|sin|dieron|no_hay) .. (habitacion|habitaciones|plazas|asientos|asiento|mesa|coche|plaza) .. (libre|libres|para_nosotros|disponible|al_llegar|a_otros|a_otra|cuando_llegamos|a_otro|disponibles)
      ! (mandaron|enviaron|trasladaron|derivaron|reubicaron|llevaron|mandan|cambiaron) .. (a|de)? .. otro hotel|alojamiento
      hotel|vuelo|avion .. (lleno|completo)
      ! no .. dejaron .. embarcar|subir`,
    'flight-delay': `
      ! (vuelo|avion|salida) .. (retrasado|retraso|retrasa|demorado|demora|tarde|retrasos|demoras|atrasado|se_retraso|con_retraso|aplazado|reprogramado)
      ! (retraso|demora|atraso|horas) .. (vuelo|avion|de_vuelo|del_vuelo|aeropuerto|embarque|en_el_aeropuerto)
      ! (perdi|perdimos|perdido|perder) .. (conexion|enlace|escala|vuelo_de_conexion|combinacion|correspondencia)
      (tirados|varados|atrapados|esperando|encerrados|tirado|varado) .. (aeropuerto|avion|puerta|pista|terminal)
      reglamento|261/2004|aesa
      ~ vuelo|aeropuerto`,
    'flight-cancelled': `
      ! vuelo|vuelos|avion .. (cancelado|cancelada|cancelaron|cancelan|cancelados|cancelacion|anulado|suspendido|cancelo)
      ! (cancelado|cancelaron|cancelacion|cancelan|anularon|anulado|cancelo|cancelais) .. (vuelo|vuelos|avion|conexion)
      reubicar|reubicacion|reubicado|transporte_alternativo`,
    'delayed-baggage': `
      ! (maleta|maletas|equipaje|valija|valijas) ... (no|nunca|sin|retraso|retrasada|demorado|donde|llego|ha_llegado|aparece|esperando|aparecio|cinta|quedo|se_quedo|otro_avion|facturada|facturado|perdida_en)
      ! (donde|sin|esperando|ni|nuestras|recuperar) .. (mi|mis|la|las|el|nuestro)? .. (maleta|maletas|equipaje|valija|valijas)
      cinta de_equipajes|cinta_de_equipaje|parte_de_irregularidad|pir
      ~ maleta|equipaje|valija`,
    'lost-baggage': `
      ! (perdido|perdieron|perdio|perdisteis|extraviado|extraviaron|extravio|perdida|desaparecido|robado|han_perdido|perder|extravío) .. (mi|mis|la|las|el|de|del|nuestras|nuestro)? .. (maleta|maletas|equipaje|valija|valijas)
      ! (maleta|maletas|equipaje|valija|valijas) .. (perdido|perdida|perdidas|extraviada|extraviado|extraviadas|desaparecida|desaparecido|robada|perdieron)`,
    'food-quality': `
      ! (comida|plato|carne|pollo|pescado|sopa|pizza|hamburguesa|patatas|papas|pasta|arroz|desayuno|cena|almuerzo|ensalada|cafe|pan|leche|fruta|verdura|buffet|bufe|tarta|marisco|huevos|postre|menu|bocadillo|sandwich|yogur|queso|jamon|tacos|cerveza|vino|platos|paella|tortilla|sushi|kebab) ... (fria|frio|frios|frias|cruda|crudo|quemada|quemado|pasado|pasada|podrida|podrido|mala|malo|mal_estado|rancio|rancia|caducado|caducada|asqueroso|asquerosa|incomible|sin_sabor|insipida|moho|pelo|salada|salado|seca|duro|dura|congelado|congelada|horrible|asco|olia|sabia|vencido|vencida|agria|echada|repugnante|bicho|gusano|gusanos|cucaracha|plastico|cristal|grasienta|aceitoso|recalentado|recalentada)
      ! (fria|frio|cruda|crudo|quemada|podrida|podrido|caducado|caducada|asquerosa|incomible|vencido|mal_estado) .. (comida|carne|pollo|pescado|pan|leche|pizza|hamburguesa|fruta|plato|cena)
      ! intoxicacion|intoxicados|intoxicado|intoxicamos|intoxique|gastroenteritis|salmonela|salmonella
      (pelo|mosca|gusano|bicho|cucaracha|plastico|cristal|insecto|metal|piedra) .. en .. (comida|sopa|plato|ensalada|hamburguesa|pizza|arroz|mi|pan|bocadillo)
      en_mal_estado|caducado|caducada|caducados|fecha_de_caducidad|incomible|moho|mohoso
      (enfermo|enfermos|enferme|vomitos|vomitando|diarrea|malos|mal_del_estomago) .. (comer|comida|cena|cenar|restaurante|comimos|pollo|marisco)`,
    cleanliness: `
      ! (habitacion|bano|sabanas|toallas|cama|hotel|apartamento|alfombra|moqueta|cocina|piscina|ducha|mesa|mesas|cubiertos|vasos|suelo|piso|asiento|asientos|coche|tren|sitio|lavabo|aseos|baños|restaurante|colchon|local|pared|paredes|wc|inodoro|planta|sala|cabaña|almohada) ... (sucio|sucia|sucios|sucias|asqueroso|asquerosa|manchas|manchadas|manchado|suciedad|mugre|mugriento|mugrienta|pelos|moho|olor|olia|polvo|pegajoso|pegajosa|sin_limpiar|no_limpiaron|cucaracha|cucarachas|chinches|humedad|asco|bichos|roña|peste|apestaba|no_habian_limpiado|mal_olor|higiene)
      ! (sucio|sucia|sucios|sucias|manchadas|mugriento|mugrienta) .. (habitacion|bano|sabanas|toallas|cama|hotel|mesa|vasos|cubiertos|baños|suelo)
      ! cucaracha|cucarachas|chinches|ratas|ratones|plaga
      suciedad|limpieza|higiene|mugre|insalubre|antihigienico
      ~ sucio|sucia|sucios|asqueroso`,
    noise: `
      ! ruido|ruidos|ruidoso|ruidosa|ruidosos
      ! (no|imposible|sin) .. (dormir|pegar_ojo|descansar|dormimos|pude_dormir|conciliar) .. (ruido|musica|fiesta|obras|bar|vecinos|por)?
      ! (musica|fiesta|obras|gritos|discoteca|karaoke|vecinos|bar|taladro|ladridos|construccion) ... (noche|madrugada|dormir|alta|altisima|volumen|horas|am|toda|ruido|hasta_las|a_todo|insoportable)
      insonorizacion|insonorizada|paredes_de_papel|se_oye_todo|se_escucha_todo|tapones`,
    room: `
      ! (habitacion|suite|apartamento|cabaña|bungalow|cuarto|estudio) ... (pequeña|pequeño|minuscula|enana|distinta|diferente|otra|no_era|vistas|vista|ventana|balcon|aire_acondicionado|aire|fria|calor|ducha|categoria|inferior|llave|lista|preparada|reserve|dos_camas|individual|doble|matrimonio|terraza|calefaccion|humedad|vieja|vieja|agua_caliente|tele|nevera|interior|rota|mejora|upgrade|antigua|no_estaba|incomoda|sotano|diminuta|fumadores|goteras)
      ! (aire_acondicionado|calefaccion|ducha|agua_caliente|tele|caja_fuerte|minibar|llave|balcon|wc|ascensor|wifi) .. (de|en) .. (la|el)? .. (habitacion|hotel|apartamento|cuarto)
      ! vistas|vista .. al|a_la|de .. (mar|jardin|piscina|patio|pared|ciudad|playa)
      cama_supletoria|cama_doble|camas_separadas|cama_de_matrimonio|cuna
      ~ habitacion|hotel|alojamiento|suite|hospedaje`,
    safety: `
      ! (se_incendio|incendio|se_prendio_fuego|prendio_fuego|en_llamas|echo_humo|echaba_humo|humo|chispas|chispazo|exploto|explosion|quemadura|quemaduras|se_quemo_la|descarga_electrica|calambre|calambrazo|me_electrocuto|fuga_de_gas|olor_a_gas|olor_a_quemado|huele_a_gas|huele_a_quemado|monoxido|se_derritio|sobrecalienta|sobrecalento|estallo|electrocut*)
      ! (herido|herida|heridos|lesion|lesiones|corte|corto|cortado|hospital|urgencias|ambulancia|puntos_de_sutura|reaccion_alergica|alergia|alergico|alergica|quemado|quemo|caida|fractura|intoxicado|atraganto|anafilaxia|shock) .. (por|con|mi|hijo|hija|niño|niña|bebe|culpa|producto|tras|me|del|mano)?
      ! peligroso|peligrosa|peligro|inseguro|insegura|riesgo_para|poner_en_riesgo|podria_haber_muerto|podia_haber_muerto|temerario|temeraria|temerariamente|borracho
      frenos|freno .. (fallaron|fallan|no_funcionan|fallo|no)
      cables .. (pelados|sueltos|al_aire)
      ~ me_cai|resbale|resbalo|tropece`,
    fraud: `
      ! estafa|estafado|estafada|estafadores|estafaron|fraude|fraudulento|fraudulenta|fraudulentos|phishing|suplantacion|suplantado|suplantaron|hackeado|hackeada|hackearon|jaqueado|clonaron|clonada|clonado|timo|timado|timaron|smishing|robo_de_identidad
      ! (robaron|robado|roban|clonaron|hackearon|sustrajeron) .. (cuenta|tarjeta|dinero|datos|identidad|cartera|me|de_mi)
      ! (alguien|desconocido|tercero|terceros|otra_persona) .. (usado|uso|ha_usado|compro|comprado|entro|saco|accedio|transfirio|contrato|contratado|abrio|pidio|solicito|hizo|ha_hecho|ha_entrado) .. (tarjeta|cuenta|nombre|datos|dinero|compras|prestamo|linea|mi)
      ! (transaccion|transacciones|compra|compras|operacion|operaciones|transferencia|movimientos|movimiento|retiro|retiros|pedido|prestamo|cargos|pagos) .. (no_hice|no_he_hecho|no_realice|no_reconozco|no_he_realizado|que_yo_no|no_son_mias|no_es_mio|no_fui_yo|no_autorice|sospechosa|sospechosas|sospechoso|sospechosos|que_no_son|desconocida|desconocidas|que_desconozco)
      ! (no) .. (hice|he_hecho|realice|he_realizado|autorice|reconozco) .. (compra|compras|transaccion|transferencia|operacion|operaciones|movimientos|pedido|esa|ese|esos|esas|estas)
      (sms|correo|mail|llamada|mensaje|enlace|email) .. (sospechoso|sospechosa|falso|falsa|fraudulento)
      (pagina|web|tienda|perfil|cuenta|anuncio|correo) .. (falsa|falso|fraudulenta)
      tarjeta .. (robada|perdida|clonada|perdi)
      (robo|perdi|perdido|me_robaron) .. (tarjeta|cartera|billetera|bolso)
      ladrones|robo`,
    privacy: `
      ! (datos|informacion|direccion|telefono|correo|historial|numero|expediente|datos_personales|mis_datos) .. (personales|privados|privada|compartido|compartieron|filtrado|filtrados|filtracion|publicado|divulgado|vendido|cedido|dado_a|enviado_a|otra_persona|terceros|sin_mi|borrar|eliminar|borren|eliminen|supresion|expuesto|expuestos|otro_cliente|desconocido|bancarios_a)
      ! rgpd|lopd|lopdgdd|proteccion_de_datos|privacidad|derecho_al_olvido|arco|habeas_data|agencia_española_de_proteccion|aepd|confidencialidad|confidencial
      ! (borrar|eliminar|borren|eliminen|supriman|suprimir|eliminacion|borrado) .. (mis|los|de|todos)? .. datos
      ! (datos|factura|informacion|pedido|cuenta|historial|resultados) .. de .. (otro_cliente|otra_persona|otro_paciente|otros_clientes|un_desconocido|otra_clienta|desconocidos|otros)
      (de_donde|como|quien) .. (han_sacado|tienen|consiguieron|habeis_sacado|obtuvieron|dio|sacaron|teneis) .. mi|mis .. (numero|datos|telefono|correo|email)
      sin mi .. (consentimiento|permiso|autorizacion)
      spam|llamadas_comerciales|publicidad_no_deseada|llamadas_spam|no_deseados`,
    discrimination: `
      ! discriminacion|discriminado|discriminada|discriminados|discriminaron|discriminatorio|discriminatoria|racista|racistas|racismo|xenofobo|xenofobia|homofobo|homofobia|homofobico|machista|machismo|sexista|capacitista|transfobia|aporofobia|racial|discriminar|discriminan
      ! (por|porque) .. (ser|soy|era|mi|somos|es)? .. (negro|negra|color_de_piel|color|extranjero|extranjera|inmigrante|gitano|gitana|mujer|gay|lesbiana|trans|discapacitado|discapacitada|discapacidad|silla_de_ruedas|musulman|musulmana|velo|hiyab|acento|raza|religion|edad|latino|latina|moro|indigena|embarazada|ciego|sordo|perro_guia|autista|nacionalidad|orientacion|sudaca)
      ! (negaron|nego|no_dejaron|echaron|impidieron|no_me_dejaron|no_permitieron) ... (silla_de_ruedas|perro_guia|discapacidad|velo|color|negro|extranjero|gay)`,
    'feature-request': `
      ! (sugerencia|sugerir|sugiero|propongo|propuesta|estaria_bien|estaria_genial|seria_bueno|seria_genial|seria_ideal|seria_util|me_encantaria_que|echo_en_falta|echo_de_menos|podrian_añadir|podriais_añadir|podrian_agregar|pueden_agregar|podrian_incluir|tienen_pensado|teneis_pensado|ojala|falta_una_opcion|agregar_la_opcion|añadir_la_opcion|modo_oscuro|nueva_funcion|nueva_funcionalidad) .. (opcion|funcion|app|añadir|agregar|que|poder|modo|version|incluir|de|si)?`,
    information: `
      ! (quisiera|queria|quiero|me_gustaria|necesito|necesitaria|podrian|podria|pueden|puede|podriais) .. (saber|informacion|preguntar|consultar|informarme|decirme|indicarme|conocer|aclarar|informar)
      ! (tienen|teneis|hacen|haceis|envian|enviais|aceptan|venden|hay|se_puede|es_posible|cuanto|cual|cuales|a_que_hora|que_horario|puedo|como|ofrecen|incluye|admiten|cuando_abren|cuando_abre|donde) .. (envios|horario|abren|cierran|cuesta|vale|pagar|paypal|tarjeta|mascotas|disponible|parking|desayuno|talla|tallas|garantia|internacional|canarias|a_domicilio|hacer|recoger|contratar|solicitar|puedo|estudiantes|plazos|abre|cierra|precio|documentos|requisitos|reservar|pedir)
      consulta|duda|pregunta|horario|una_pregunta|horarios`,
    praise: `
      ! (dar|daros|darles|darle|daroslas) .. gracias
      ! (un_diez|un_10|chapo|olé|ole|de_diez|encantada|encantado) .. (para|por|con|a)?
      ! gracias .. por .. (lo_rapido|la_rapidez|vuestra|su|la_ayuda|el_trato|la_atencion|todo)
      ! (muchas|mil|muchisimas|infinitas) gracias .. (por|a|todo|equipo|atencion|ayuda|rapidez)
      ! (excelente|excelentes|magnifico|magnifica|estupendo|estupenda|fantastico|fantastica|maravilloso|maravillosa|genial|increible|inmejorable|impecable|perfecto|perfecta|buenisimo|espectacular|de_diez|exquisito|exquisita|delicioso|deliciosa|fenomenal|muy_buen|muy_buena) .. (servicio|atencion|trato|personal|producto|experiencia|calidad|equipo|hotel|comida|trabajo|estancia|rapidez|profesional|profesionalidad|todo)
      (servicio|atencion|trato|personal|producto|hotel|comida|todo|entrega|envio|equipo|experiencia|estancia) .. (excelente|excelentes|magnifico|estupendo|fantastico|maravilloso|genial|increible|inmejorable|impecable|perfecto|perfecta|fenomenal|de_diez|amable|amables|amabilisimo|encantador|encantadora|rapidisimo|muy_bien|muy_bueno|exquisito|deliciosa|de_10)
      me|nos encanta|encanto|encantan|ha_encantado|encantaron
      encantado|encantada|encantados con|de
      ! felicidades|felicitar|enhorabuena|os_felicito|los_felicito|recomendable|lo_recomiendo|los_recomiendo|recomiendo|muy_satisfecho|muy_contento|muy_contenta|muy_satisfecha|sois_geniales|chapeau|un_10|cinco_estrellas|5_estrellas|volveremos|repetiremos|repetire|agradecer|agradecido|agradecida|de_lujo|sois_los_mejores
      ~ gracias|genial|perfecto|excelente|contento|contenta|amable`,
  },
  classesEs,
);
