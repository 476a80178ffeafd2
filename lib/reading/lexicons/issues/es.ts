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
      - entrega|envio|reparto|paquete|pedido|mensajeria
      ! (ni_rastro|ni_señal|ni_señales|ni_noticia|ni_sombra|sin_rastro|cero_noticias) .. (del|de|de_mi|de_la) .. @item?
      ! no .. (se_mueve|avanza|cambia|actualiza|da_señales|ha_salido|sale) .. (el|mi|la)? .. (seguimiento|tracking|guia|envio|rastreo|pedido|paquete|estado|estatus)
      ! (seguimiento|tracking|guia|envio|rastreo|pedido|paquete|estado|estatus) ... (no_se_mueve|no_avanza|no_cambia|no_se_actualiza|no_ha_salido|no_da_señales|en_proceso|en_preparacion|preparando|pendiente_de_envio|sin_movimiento|sin_movimientos|sin_despachar|sin_enviar)
      ! nadie .. (aparece|aparecio|ha_aparecido|vino|ha_venido|viene|llego|trajo|trae|ha_traido|entrego) .. (con|a_entregar|a_traer|mi|el|la)? .. @item?
      ! (prometieron|dijeron|dicen|ponia|decia|decian|fecha|previsto|estimada|plazo) ... (mañana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|#) ... (y|pero) .. (nada|sigo|no|tampoco|aqui_sigo|ni)
      ! (siguen|sigue|estan) .. sin .. (entregar|enviar|enviarlo|enviarme|despachar|mandar|llegar|aparecer|entregarme|entregarlo|traer|traerme)
      ! lo|la|los|las|les (necesito|necesitaba|queria|quiero|esperaba|esperabamos) .. (para|antes) .. (hoy|mañana|ayer|cumpleaños|boda|navidad|reyes|fiesta|evento|viaje|regalo|comunion|bautizo|graduacion|dia|lunes|viernes|sabado)
      ! (reprogram*|repogram*|aplaz*|pospon*|pospus*|cambi*|mueven|movieron|retras*) .. la? .. (entrega|reparto|fecha_de_entrega|visita_del_repartidor)
      ! (entrega|reparto) .. (reprogramad*|aplazad*|pospuest*|fallid*|para_nunca|otra_vez|incumplid*)
      ! (llego|llegaron|llega|entregaron|lo_trajeron|me_lo_trajeron|aparecio|vino) .. (tarde|tardisimo|con_retraso|un_dia_despues|dias_despues|semanas_despues|despues_de|con_#_dias|a_destiempo)
      ! (repartidor|mensajero|transportista|courier|cartero|correos|seur|mrw|gls|dhl|fedex|ups|correo_argentino|estafeta|paqueteria) ... (mintio|miente|dice_que_no_habia|puso|marco|ausente|ni_llamo|ni_toco|ni_timbro|ni_subio|se_fue|dejo_un_aviso|paso_de_largo|no_da)
      ! (dice|dicen|pone|ponen|puso|marco|marcan) .. que? .. (no_habia_nadie|no_estaba|no_estabamos|no_me_encontraron|direccion_incorrecta|cliente_ausente|nadie_en_casa)
      ! (cuanto|cuantos) .. (mas|dias|semanas) .. (esperar|espero|tengo_que_esperar|hay_que_esperar|tardan|tarda|va_a_tardar|falta_para_que_llegue)
      ! (lleva|llevan|lleva_ya|ya_van|van) .. # .. (dias|semanas|meses|dia) .. (en|parado|sin|y|de_retraso|atascado)
      ! todavia|aun espero|esperamos|aguardo|estoy_esperando
      ! (retenid*|parad*|atascad*|bloquead*|varad*|estancad*) .. en? .. (aduana|aduanas|almacen|deposito|centro|camion|ruta|bodega|reparto|origen)
      ! a estas alturas .. (nada|no|sin)`,
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
      ~ falta|faltan|faltaba
      ! (venia|venian|vino|vinieron|llego|llegaron|traia|mandaron|enviaron|trajeron) .. (sin|sin_el|sin_la|sin_los|sin_las|menos|de_menos|una_menos|uno_menos|la_mitad|a_medias|incomplet*)
      ! (me|nos) .. (faltan|falta|faltaron|falto|faltaba|faltaban)
      ! (#|uno|una|dos|tres|cuatro|cinco|seis|varios|varias) .. (no|nunca) .. (estaba|estaban|venia|venian|llego|llegaron|aparece|aparecen|aparecio|vinieron|vino) .. (en|dentro|caja|bolsa|paquete)
      ! (pedi|compre|encargue|pague) .. (#|dos|tres|cuatro|cinco|seis|doce|una_docena) ... (y|pero) .. (llego|llegaron|hay|habia|recibi|vinieron|venian|mandaron|trajeron|son) .. (#|uno|una|dos|tres|cuatro|cinco|solo|solamente)
      ! (no|ni) .. (estaba|estaban|venia|viene|vienen|hay|habia|trae|traia|incluia|aparece|metieron|pusieron|mandaron) .. (el|la|los|las|ni|ningun|ninguna)? .. (cargador|cable|tapa|tornillos|manual|pieza|mando|bebida|salsa|pan|patatas|postre|accesorio|repuesto|soporte|llave|adaptador|regalo|muestra|funda|pilas|garantia_en_la_caja)
      ! (caja|bolsa|paquete|sobre) .. (vacia|vacio|rota_y|manipulad*|violentad*) .. (y|sin|faltaba|dentro|con_piedras|con_nada)?
      ! (figura|aparece|consta|sale|marca|pone|dice|dan|dieron|marcaron|registrado) .. (como)? .. (entregado|entregada|entregados|recibido) ... (no|ni|nunca|nadie|nada|mentira|falso|yo|donde|pero)
      ! (firmo|firmaron|firma|recibio|recogio) .. (otra|otro|alguien|un|una|no_se_quien|desconocido|que_no_es_mia)`,
    'wrong-item': `
      ! (equivocado|equivocada|equivocados|equivocadas|erroneo|erronea|incorrecto|incorrecta|distinto|distinta|cambiado) .. (articulo|producto|talla|color|modelo|pedido|numero|paquete|cosa|plato|libro|medicamento|pizza|talle|version|marca|referencia)
      (articulo|producto|talla|color|modelo|pedido|paquete|plato|talle|zapatos|vestido|articulos) .. (equivocado|equivocada|erroneo|erronea|incorrecto|incorrecta|equivocados|que_no_era|distinto|distinta|diferente)
      ! (enviaron|enviado|mandaron|mandado|llego|llegado|recibi|recibido|trajeron|entregaron|dieron|pusieron|sirvieron|mandan) .. (otro|otra|equivocado|equivocada|erroneo|incorrecto|distinto|distinta|diferente|cosa_que_no)
      ! no es lo_que|el_que|la_que|lo|el|la|mi .. (pedi|compre|encargue|pedido|pedimos|ordene|habia_pedido|solicite)
      ^ ! pedi|compre|encargue|ordene ... (y|pero) .. (me_llego|llego|recibi|me_enviaron|me_mandaron|mandaron|enviaron|me_ha_llegado|ha_llegado|me_han_enviado|me_han_mandado|trajeron|me_llega|me_dieron|es) .. (un|una|otro|otra|el|la|unos|talla|#|en|negro|blanco|rojo|azul)
      ~ en_vez_de|en_lugar_de .. (el|la|un|una|los|que|azul|negro|rojo|blanco|lo|talla)
      ! se equivocaron|equivocado|confundieron|confundido .. (de|con|el|talla|pedido|producto|modelo)?
      de otra_persona|otro_cliente|otra_clienta
      ~ equivocado|equivocada|equivocacion
      ! no es .. (el|la|lo|los|las|mi) .. (color|talla|modelo|correcto|correcta|mio|mia|numero|version|referencia)
      ! (llego|vino|mandaron|enviaron|trajeron|recibi|entregaron|han_mandado|han_enviado|me_dieron|pusieron|dieron) ... (en_vez|en_lugar|en_ves|y_no|cuando_pedi|cuando_yo|siendo_que|y_yo_pedi|pero_pedi|pero_yo)
      ! (en_vez|en_lugar|en_ves) .. de .. (lo_que_pedi|la_que|el_que|los_que|las_que|mi|un|una|el|la|los|las) ... (llego|vino|recibi|mandaron|enviaron|trajeron|dieron|venia)
      ! (pedi|compre|encargue|elegi|solicite|ordene|pedimos|reserve|quería) .. (talla|el|la|un|una|color|en|modelo|version|#) ... (y|pero|me) .. (manda*|envia*|llego|llega|vino|viene|trajeron|traen|dieron|sirvieron|recibo|recibi|es|era)
      ! (pedido|paquete|caja|bolsa) .. (de|para) .. (otra|otro|un) .. (persona|cliente|señor|señora|vecino|nombre|direccion)
      ! (cambiaron|confundieron|cruzaron|equivocaron|intercambiaron|mezclaron) .. (el|los|mi|de|con|las)? .. (pedido|pedidos|paquete|paquetes|etiqueta|etiquetas|bolsa|cliente|producto)`,
    damaged: `
      ^ ! @item|pantalla|cristal|vidrio|jarron|marco|plato|platos|vaso|vasos|copa|espejo|tapa|esquina|embalaje|contenido|botella|botellas|pata|todo|maleta|equipaje .. (llego|llegaron|llegado|vino|vinieron|esta|estaba|estan|estaban|ha|han|recibi|venia|aparecio)? .. (roto|rota|rotos|rotas|danado|danada|danados|golpeado|golpeada|aplastado|aplastada|abollado|abollada|rajado|rajada|rayado|rayada|mojado|mojada|destrozado|destrozada|hecho_pedazos|hecha_pedazos|quebrado|quebrada|partido|partida|manchado|manchada|reventado|estropeado|agrietado|deteriorado|maltratado|machacado|averiado|arañado)
      ! llego|llegaron|vino|recibi|llegado|recibido|venia|llega .. (roto|rota|rotos|rotas|danado|danada|golpeado|golpeada|aplastado|aplastada|abollado|abollada|rajado|rayado|rayada|mojado|destrozado|quebrado|quebrada|partido|pedazos|añicos|manchado|estropeado|deteriorado|danados)
      mal embalado|empaquetado|embalada|embalaje|envuelto|protegido
      danado|danada|danados|danadas|golpeado|aplastado|abollado|abolladura|hecho_trizas|añicos|destrozado|desperfectos|desperfecto|danos
      ~ roto|rota|rotos|rotas|rayado|rajado|rayones|arañazos|grieta|golpes
      (rompieron|rompio|danaron|dano|rayaron|golpearon|tiraron|tiro|dejo_caer|lanzo|lanzaron|destrozaron) .. (el|la|mi|por|nuestro|los|paquete|pared|caja)
      ! maleta|equipaje .. (rota|roto|rueda|asa|danada|destrozada)
      ! (llego|llegaron|vino|vinieron|recibi|llega|venia|venian|encontre|aparecio|entregaron|trajeron|esta|estaba|estan) .. (todo|toda|todos|completamente|medio|muy)? .. (rot*|quebrad*|partid*|rajad*|agrietad*|aplastad*|abollad*|golpead*|rayad*|araña*|mojad*|empapad*|derramad*|reventad*|hundid*|doblad*|torcid*|astillad*|desportillad*|mellad*|machacad*|estrellad*|magullad*|desarmad*|chocad*|raspad*|en_pedazos|en_trozos|añicos|hecho_polvo|hecha_polvo|hecho_pedazos|hechos_pedazos|hecho_un_cristo)
      ! (con) .. (un|una|el|la|varios|varias|la_pantalla|el_cristal)? .. (golpe|golpes|abolladura|abolladuras|raya|rayas|rayon|rayones|arañazo|arañazos|grieta|grietas|esquina_rota|pata_rota|rotura|roturas|desperfecto|desperfectos|agujero|marcas_de_golpes|fisura|raja)
      ! (se_derramo|se_derramaron|derramad*|se_rego|se_salio|se_volco|goteando|chorreando) .. (todo|en|por|la|el|dentro|caja)
      ! (rompieron|rompio|rayaron|rayo|golpearon|abollaron|abollo|mancharon|quemaron|destrozaron|estropearon|dañaron|cargaron|arruinaron|tiraron|pisaron|estrellaron) .. (el|la|mi|los|las|nuestro|nuestra|mis|un|una) .. (pared|suelo|piso|puerta|coche|auto|carro|mueble|marco|sofa|mesa|jardin|vidrio|cristal|espejo|caja|paquete|vestido|traje|camisa|ropa|prenda|bici|piano|jarron|techo)
      ! (embalaje|caja|paquete|bolsa|envoltorio|cartón) .. (rot*|destroz*|aplastad*|mojad*|reventad*|deshech*|hundid*|agujeread*|hecho_polvo|hecha_polvo)`,
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
      ~ falla|fallo|fallando|rompio|roto
      ! (no) .. (prende|enciende|arranca|carga|calienta|enfria|gira|bombea|suena|imprime|graba|infla|sella|aspira|empareja|da_imagen|tiene_fuerza) .. (la|el|ni|bien|nada|mas|ya)? .. @thing?
      ! (se) .. (apaga|apagan|para|calienta|recalienta|traba|atasca|congela|reinicia|descarga|desconecta|bloquea|desarma|despega|descose|deshace|pela|oxida|desinfla|afloja|cae_a_pedazos|va_la_imagen|funde|fundio|quemo|partio|salio|rompe|rajo|rasgo|dobla|destiñe|destiño|encogio) .. (sol*|cada|al|a_los|con|despues|enseguida|en|constantemente|todo_el_tiempo|a_la|de)
      ! (duro|dura|aguanto|me_duro|funciono|anduvo|sirvio|tiro) .. (solo|apenas|ni|#|un|una|dos|tres|cuatro|menos) .. (dia|dias|semana|semanas|mes|meses|hora|horas|uso|usos|lavado|lavados|minutos|asalto)
      ! a|al|tras (primer|primera|segunda|segundo|tercer|dos|tres|cuatro|pocos|pocas|la_segunda|el_primer) .. (dia|dias|semana|semanas|mes|meses|uso|usos|lavado|lavados|vez|hora|horas|puesta) .. (se|ya|dejo|no|murio|empezo|fallo)
      ! (otra_vez|de_nuevo|nuevamente|vuelve|volvio|ha_vuelto|sigue) .. (a)? .. (fallar|fallando|romperse|estropearse|averiado|averiada|roto|rota|descompuest*|morir|apagarse|parado|igual_de_mal|averiarse|a_fallar|malograrse|a_estropearse)
      ! (taller|servicio_tecnico|sat|reparacion|arreglo|tecnico) ... (tercera|segunda|cuarta|#|veces|sigue|mismo|peor|no_lo_arregl*|devolvieron_igual|igual_que_antes|sin_arreglar|sin_reparar)
      ! (salio|salieron|vino|vinieron|resulto|me_toco|llego) .. (mal|malo|mala|malos|fallad*|defectuos*|de_mala_calidad|con_falla|con_fallo|con_un_fallo|con_defecto|muert*|fallando)
      ! (pantalla|imagen|luz|piloto|sonido|bateria|motor) .. (negra|en_negro|parpadea|rayas|lineas|roja|azul|muerta|no_dura|se_agota|dura_nada|no_carga|hace_un_ruido|suena_raro|distorsionad*|borros*)
      ! (gotea|pierde|filtra|chorrea|rezuma|bota) .. (agua|aceite|gas|liquido|aire|por)`,
    'not-as-described': `
      ! no .. (es|era|son|coincide|corresponde|corresponden|se_parece|tiene_nada_que_ver|se_ajusta|como|coinciden|igual) ... (descripcion|foto|fotos|anuncio|anunciado|anunciaba|publicidad|web|pagina|imagen|imagenes|describe|descrito|ofrecido|prometido|anunciais|anuncian|aparece|ofrecian|catalogo|publicado|ficha)
      ! nada_que_ver .. con .. (foto|fotos|descripcion|anuncio|imagen|web|anunciado|lo_que|publicado|pagina)
      ! publicidad|informacion|descripcion|anuncio|foto|fotos .. (engañosa|engañoso|engañosas|falsa|falso|mentirosa)
      ! falso|falsa|falsos|falsificacion|falsificado|falsificada|imitacion|pirata|trucho|segunda_mano|reacondicionado|no_es_original|no_es_autentico|no_original
      (anunciado|descrito|anunciaban|vendido|vendieron|ponia|decia|dice|pone) como|que ... (pero|y|en_realidad|resulta)
      (web|descripcion|anuncio|pagina|foto|fotos|ficha) .. (dice|decia|pone|ponia|mostraba|prometia|salia|aparecia|indica|muestra) .. (nuevo|piel|cuero|lana|impermeable|piscina|mar|algodon|#|incluye|vistas|otra|otro|gratis)
      mucho|bastante mas pequeno|pequeña|grande|oscuro|fino|corto que|de .. (foto|anunciado|esperaba|descripcion|indicaba)
      me vendieron|vendisteis .. (otra_cosa|gato_por_liebre|engañado)
      gato_por_liebre
      ! (en_la|en_el|segun|la|el) .. (web|pagina|anuncio|foto|fotos|ficha|catalogo|etiqueta|publicidad|folleto|descripcion|video) .. (dice|decia|pone|ponia|salia|se_veia|se_ve|aparecia|parecia|prometia|indica|mide|era|es|muestra|incluye|incluia|hablaba) ... (y|pero|cuando|en_realidad|resulta|luego|mientras|aqui|lo_que)
      ! (es|era|son|resulta|resulto|resulto_ser|parece|resultaron) .. (plastico|sintetico|polipiel|poliester|imitacion|falso|falsa|pirata|chino|carton|aglomerado|contrachapado|una_copia|una_imitacion|una_replica|de_mentira|bisuteria|chapado|baratija|segunda_mano|usado|usada|reacondicionado|otra_cosa)
      ! (no) .. (es|era|son|eran|parece) .. (de)? .. (cuero|piel|madera|algodon|lana|oro|plata|lino|seda|original|originales|autentico|autentica|nuevo|nueva|genuino|impermeable|resistente|inoxidable|ecologico|lo_anunciado|lo_prometido|lo_que_anuncian|lo_que_vi|lo_que_prometian|lo_que_me_vendieron|como_en_la_foto|como_la_foto|como_en_las_fotos)
      ! (mas|mucho_mas|bastante_mas|menos) .. (pequeñ*|grande|corto|corta|fin*|oscur*|clar*|estrech*|delgad*|bajo|chic*|viej*|feo|fea) .. (que|de) .. (la|en|lo|las|el) .. (foto|fotos|web|anuncio|anunciado|anunciaban|imagen|parecia|indicaba|ponia|esperaba|descrito|descripcion|pagina)
      ! (vend*|anunci*|ofrec*|promet*) .. (como|que) .. (nuevo|nueva|original|cuero|piel|sin_estrenar|completo|con|incluia|todo_incluido|premium|vista|vistas|ultima)
      ! (usado|usada|estrenad*|abiert*|con_señales_de_uso|con_marcas_de_uso|con_huellas|de_exposicion) .. (y|pero|cuando|no)? .. (nuevo|nueva|lo_vend*|pague_por)`,
    'out-of-stock': `
      ! agotado|agotada|agotados|sin_stock|sin_existencias|fuera_de_stock|no_hay_stock|no_tienen_stock|no_hay_existencias|rotura_de_stock|no_disponible|no_esta_disponible|descatalogado|no_queda|no_quedan|ya_no_tienen|no_hay_disponibilidad|sin_disponibilidad|sin_inventario|no_tenian_stock|falta_de_stock
      cuando .. (habra|vuelve|volvera|repondran|reponen|disponible|stock|tendran)
      reposicion|repongan|repondran|reponer
      ~ stock|existencias|disponibilidad
      ! (me|nos) .. (avisan|avisaron|dicen|dijeron|escriben|informan|informaron|salen) ... (no_lo_tienen|no_la_tienen|no_queda|no_quedan|agotad*|no_hay|sin_stock|ya_no_hay|no_tienen|no_les_queda|se_acabo|se_acabaron|descontinuad*|discontinuad*)
      ! (se_agoto|se_agotaron|ya_no_queda|no_les_queda|no_os_queda|no_quedaban|no_hay_existencia|no_habia_existencias|no_habia_stock|quebro_stock|quiebre_de_stock|discontinuado|descontinuado|sin_unidades|lista_de_espera_del_producto|no_hay_unidades|no_nos_queda)
      ! (venden|vendieron|vendeis|vendisteis|cobran|cobraron|anuncian|aceptaron|ofrecen|publican) .. (algo|lo|un_producto|productos|cosas|el|una)? .. que? .. no .. (tienen|tenian|teneis|hay|existe|tenia|habia)
      ! (cuando|saben_cuando|sabeis_cuando|hay_fecha) .. (vuelven|volvera|volveran|volvereis|llegara|entra|entran|reciben|recibis|tendran|tendreis|reponen|va_a_haber|hay|habra) .. (a_tener|mas|de_nuevo|otra_vez|stock|existencias|unidades|disponible|a_estar|tallas)
      ! (siempre|sigue|esta|aparece|sale|salen|pone) .. (agotad*|no_disponible|sin_stock|fuera_de_stock)`,
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
      ~ devolver|devolucion|cambio|desistimiento|arrepenti
      ! (quiero|quisiera|queria|necesito|puedo|podria|como|deseo|me_gustaria|hay_que|donde|para) .. (devolv*|regresar|retornar|cambiar) .. (lo|la|el|los|las|un|una|este|esta|unos|unas|mi|por|pedido|articulo|producto)?
      ! (no|nadie|siguen_sin|nunca) .. (recog*|retir*|pasa|pasan|paso|vien*|vino|han_recogido|han_venido|busca*) .. (a)? .. (la|el|lo|por)? .. (devolucion|recogerlo|recogerla|buscarlo|buscarla|retirarlo|retirarla|paquete_de_vuelta|caja_de_vuelta)
      ! (recogida|retiro|recoleccion) .. (fallid*|no|nunca|nadie|programad*|pendiente|intento|cancelad*|devolucion)
      ! (fuera_de_plazo|plazo_vencido|plazo_de_devolucion|plazo_de_cambio|dias_para_devolver|14_dias|30_dias|quince_dias|derecho_de_desistimiento|derecho_a_retracto|boton_de_arrepentimiento|desistir) .. (devol*|compra|cambio|para)?
      ! (me|nos|le) .. (queda|quedan|quedo|quedaron|aprieta|aprietan|viene|vienen|va|van|ajusta) .. (muy|un_poco|super|demasiado|bastante|re|algo)? .. (grande*|pequeñ*|chic*|ajustad*|apretad*|larg*|cort*|anch*|estrech*|just*|mal|fatal|floj*|holgad*)
      ! no me|le|nos (vale|queda|quedan|entra|entran|sirve|cierra|gusta|gustan|convence|convencen) .. (la_talla|y_quiero|quiero|y_quisiera|lo_devuelvo|devol*|cambi*)
      ! (talla|talle|numero) .. (mas|menos|superior|inferior|siguiente|equivocad*|otra) .. (cambi*|devol*|grande|pequeñ*|chic*)?
      ! (quien|tengo_que) .. (paga|pagar|pago|asum*) .. (el|los|yo)? .. (envio_de_vuelta|gastos_de_devolucion|porte_de_vuelta|portes_de_devolucion|envio_de_devolucion|retorno|devolucion)`,
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
      - reembolso|reintegro|rembolso|abono
      ! (devolv*|devuelv*|devuelt*|reembols*|reintegr*|regres*) ... (dinero|plata|importe|pasta|lana|pisto|pago|lo_que_pague|fianza|deposito|señal|anticipo) ... (aun|todavia|no|nunca|nada|sigo|cuando|semanas|meses|desde)
      ! (hace|llevo|desde_hace|van|pasaron|han_pasado|ya_son) .. (#|un|una|dos|tres|cuatro|cinco|seis|varias|varios|mas) .. (dias|semanas|meses|mes|semana) .. (esperando|y|sin|que|de|desde)? .. (reembols*|devolucion|abono|reintegro|dinero|plata|devuel*)
      ! (dinero|plata|reembolso|abono|importe|devolucion|reintegro|saldo) ... (no_aparece|no_llega|no_ha_llegado|no_se_refleja|no_esta_reflejado|no_me_ha_entrado|no_entra|no_cayo|no_ha_caido|sin_reflejarse|sin_aparecer|sin_abonar|en_el_aire|de_vacaciones|en_el_limbo|retenid*|no_me_lo|sigue_sin|nunca_llego|no_esta)
      ! (me|nos) .. (deben|debeis|debes|adeudan|retienen|quedaron_con|habeis_quedado|tienen_retenid*) .. (#|mi|el|la|dinero|plata|reembolso|euros|pesos|los|todavia)
      ! (se_han_quedado|se_quedaron|se_quedan|os_habeis_quedado|se_estan_quedando) .. con .. (mi|el|nuestro|la|mis) .. (dinero|plata|importe|pasta|fianza|deposito|lana|señal)?
      ! (cancelaron|cancele|cancelo|anulo|anularon|anule|devolvi|desisti|suspendieron) ... (no|sin|aun|todavia|nunca|cuando|sigo|ni) .. (me|nos)? .. (han|ha|hay)? .. (devuel*|devol*|reembols*|reintegr*|abon*|regres*|dinero|importe)
      ! (reembolso|devolucion|abono|reintegro) .. (parcial|incomplet*|menos|solo|la_mitad|de_menos|inferior|incorrect*)`,
    'double-billing': `
      ! (cobrado|cobraron|cobran|cargado|cargaron|cobro|cargo|cobros|cargos|pago|pagos|pague|facturado|facturaron|descontado|descontaron|debitado|debitaron|pagado|factura|recibo|pasado|cobrais) ... (dos_veces|doble|2_veces|duplicado|duplicada|duplicados|tres_veces|varias_veces|x2|repetido|doblemente|por_duplicado|por_partida_doble)
      ! dos|doble|duplicado|duplicados|2|tres .. (cobros|cargos|cobro|cargo|pagos|recibos|facturas|facturacion|transacciones|cargos_iguales|debitos|domiciliaciones|veces_lo_mismo|descuentos)
      ! duplicado|duplicada|dos_veces .. (cobro|cargo|pago|cobrado|cargado|recibo|factura|lo_mismo|el_mismo)
      ! mismo (cobro|cargo|pago|importe|recibo|pedido) .. (dos_veces|otra_vez|repetido|duplicado)
      ! (cobr*|carg*|pag*|factur*|descont*|debit*|recib*) .. (repetid*|duplic*|doble|doblemente|dos_veces|2_veces|x2|por_partida_doble|dos_cargos|de_nuevo_lo_mismo|otra_vez_lo_mismo)
      ! (veo|aparecen|aparece|salen|sale|tengo|me_salen|figuran|hay|veo_en) .. (dos|2|tres|#)? .. (cargos|cobros|movimientos|pagos|recibos|apuntes|cuotas) .. (iguales|identicos|del_mismo|por_el_mismo|mismo_importe|mismo_dia|repetid*|por_lo_mismo|de_la_misma)
      ! (se) .. (duplico|repitio|duplicaron|repitieron) .. (el|la|mi)? .. (pago|cargo|cobro|cuota|factura|recibo|transaccion)
      ! (uno|una) .. sobra|sobran
      ! ya .. (pague|habia_pagado|lo_pague|la_pague|esta_pagad*|estaba_pagad*) ... (otra_vez|de_nuevo|vuelven|volvieron|reclaman|piden|cobran|nuevamente)`,
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
      ~ cobrado|cobraron|cobran|cobro|cargo|comision|recargo
      ! (me|nos|le) .. (sacan|sacaron|quitan|quitaron|descuentan|descontaron|debitan|debitaron|rebajan|cobran|cobraron|cargan|cargaron|facturan|meten|metieron|clavan|clavaron|chorearon|colaron|cuelan|inflan) .. (#|un|una|dinero|plata|saldo|por|de|unos|cada|euros|pesos|mas|algo)
      ! (que|por_que|porque|de_donde) .. (es|son|sale|salen|viene|vienen|significa) .. (este|ese|esos|estos|esta|el|la|los) .. (cargo|cobro|cargos|cobros|importe|recibo|concepto|comision|cuota|monto|deuda|suplemento|recargo|penalizacion)
      ! (nadie|nunca|no|sin) .. (me)? .. (aviso|avisaron|dijo|dijeron|informo|informaron|advirtio|avisado|informado|dicho|advirtieron|avisar|informar) .. (de|del|que|sobre) .. (cargo|cobro|coste|costo|comision|tasa|recargo|penalizacion|gasto|suplemento|habia_que_pagar|cobraban|cobrarian|permanencia)
      ! (factura|recibo|boleta|cuenta|cuota) .. (del|de|de_este|llega|vino|llego|viene|de_la)? .. (luz|agua|gas|mes|telefono)? .. (por_las_nubes|disparad*|desorbitad*|inflad*|doble|triple|dobl*|triplic*|el_doble|el_triple|imposible|brutal|exagerad*|locura|sin_sentido|mal_calculad*|no_cuadra|no_me_cuadra|no_corresponde|con_un_concepto)
      ! (no) .. (cuadra|cuadran|coincide|coinciden|corresponde) .. (la|el|con|lo)? .. (factura|recibo|importe|cobro|precio_final|total|lo_que_pague|presupuesto)
      ! (cobr*|pag*|factur*) .. (mas|de_mas|el_doble|extra|por_encima) .. (de_lo|de_la|del|de|que|por) .. (acordad*|pactad*|presupuest*|anunciad*|contratad*|prometid*|debido|normal|dicho|que_ponia|que_debia)?
      ! (deuda|multa|penalizacion|recargo|permanencia|comision|embargo|recobro|morosos|asnef|dicom|veraz|buro_de_credito) .. (que|por|de|no|sin|en) .. (no|mia|debo|corresponde|es|irme|darme|algo|meten|metieron|tengo|#)
      ! (sigo|siguen|continuan) .. (pagando|cobrando|cobrandome|descontando|descontandome|facturando|facturandome|pasandome|pasando) .. (por|algo|un|una|el|la|aunque|recibos|cuotas|a_pesar)?
      ! (saldo|recarga|datos|credito) .. (desaparec*|se_esfum*|se_gasta|se_consume|se_agota|vuela|me_lo_comen) .. (sol*|sin|en)?`,
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
      ~ caro|cara|precio|descuento|cupon|oferta|promocion
      ! (subida|subidon|subio|subieron|suben|sube|subiendo|aumento|aumentaron|aumentan|encarec*|dispar*|increment*) ... (precio|cuota|tarifa|factura|poliza|prima|mensualidad|recibo|suscripcion|seguro|plan|alquiler|%)
      ! (pago|pagaba|pagando|pague|cobraban|costaba|era|estaba|paso|pasa|pasado) .. (de|a)? .. # ... (ahora|y_ahora|hoy|a|sube_a|y_hoy|luego) .. (a|es|cuesta|son|me_piden|pago|piden|esta|vale|cobran)? .. #
      ! (codigo|cupon|descuento|promocion|promo|vale|bono|oferta|tarjeta_regalo|puntos|gift_card|saldo_promocional) ... (no|nunca) .. (funciona|vale|aplica|aplican|se_aplica|deja|entra|pasa|coge|sirve|acepta|aceptan|reconoce|sale|aparece|descuenta|respetan|respetaron|cuela|jala|llega|llego)
      ! (compre|pague|me_costo|lo_compre|la_compre) ... (hoy|ahora|al_dia_siguiente) .. (esta_a|cuesta|vale|lo_veo|lo_tienen|bajo|bajaron|amanece|rebajad*|a_mitad)
      ! (los|a_los|clientes|cliente) .. (nuevos|nuevo|antiguos|antiguo|fieles|de_siempre|de_toda_la_vida) ... (paga*|mejor|menos|mas|barat*|precio|oferta*|descuento|caro|castig*|premi*)
      ! (carisim*|carero|careros|un_robo|robo_a_mano_armada|un_atraco|un_abuso|abusivo|precios_de_locos|por_las_nubes|una_barbaridad|desproporcionad*|salado) .. (precio|tarifa|de|para|por|cobrar|lo_que)?
      ! (me|nos) .. (sale|salia|resulta|parece|ofrecen|dan|dejan|hace|hacen) .. (muy|demasiado|mucho|lo_mismo|bastante|mas)? .. (car*|barat*|por_menos|por_#|mejor_precio|mejor_oferta|economic*)`,
    invoice: `
      ! (factura|facturas|ticket|recibo|comprobante|boleta|justificante) ... (necesito|enviar|envien|manden|correcta|corregir|datos|cif|nif|rfc|iva|nombre|empresa|descargar|copia|no_me|nunca|falta|error|mal|sin|donde|solicito|duplicado|emitir|rectificar|razon_social|incorrecta|pdf|fiscal|electronica|cuit|ruc)
      ! (necesito|quiero|solicito|envienme|enviadme|mandar|mandadme|pedir|emitir|descargar|obtener|corregir|rectificar|ver|facilitar|puedo|puede|pueden|falta|conseguir) .. (la|una|mi|las|de|el)? .. factura|facturas|comprobante|justificante|boleta_fiscal
      ! factura|facturas|facturacion
      ~ recibo|iva|cif|nif|rfc
      ! (factura|facturas|recibo|ticket|comprobante|boleta|justificante|albaran|cfdi|xml|nota) ... (nunca|no|sin|aun|todavia|sigue) .. (me)? .. (llega|llego|ha_llegado|aparece|envian|mandan|han_enviado|han_mandado|tengo|encuentro|emit*|descarg*|generan|genera|sale)
      ! (mal|erroneo|erronea|equivocad*|incorrect*|otro|otra|cambiar|corregir|rectificar|modificar) .. (el|la|los|mi)? .. (cif|nif|rfc|rut|cuit|ruc|razon_social|datos_fiscales|direccion_fiscal|iva|nombre_de_la_factura|domicilio_fiscal|regimen)
      ! (cif|nif|rfc|rut|cuit|ruc|razon_social|datos_fiscales|iva|regimen_fiscal|uso_de_cfdi) .. (mal|erroneo|equivocad*|incorrect*|no|falta|cambiad*|antigu*|esta|en_la_factura)
      ! (facturar|facturarme|timbrar|refacturar|desgravar|deducir|contabilidad|gestoria|gestor|asesoria_fiscal|declaracion|hacienda|mi_contador|mi_contable|impuestos) .. (factura|facturas|recibo|certificado|comprobante|compra|gasto|pide*|no|necesit*|ticket)
      ! (certificado|constancia|extracto|duplicado|copia) .. (fiscal|de_retenciones|de_pago|de_pagos|de_la_factura|del_recibo|del_contrato|de_compra)`,
    cancellation: `
      ! (quiero|quisiera|necesito|deseo|solicito|como|puedo|cancelen|cancelar|intento|intentando|solicite|pedi|me_gustaria|exijo|quería|llevo) .. (cancelar|cancelacion|anular|anulacion|dar_de_baja|darme_de_baja|la_baja|rescindir|darnos_de_baja|mi_baja|cancelarlo|anularlo)
      ! cancelar|anular|anulen|cancelen|rescindir|anulacion|cancelacion|cancele|anule .. (pedido|contrato|reserva|cuenta|suscripcion|linea|servicio|compra|poliza|seguro|cita|orden|plan|mi|todo|el|la|lo)
      ! dar_de_baja|darme_de_baja|darse_de_baja|la_baja|de_baja|mi_baja|baja_del|baja_de
      ! (han|me|nos|habeis) .. (cancelado|cancelaron|anulado|anularon) .. (pedido|compra|contrato|cita|orden|poliza|sin|el|la|mi)
      pedido|cita|contrato .. (cancelado|cancelada|anulado|anulada)
      permanencia|preaviso|portabilidad|derecho_de_desistimiento
      ~ cancelar|cancelacion|anular|cancelado|anulado|baja
      ! (quiero|queremos|quisiera|necesito|deseo|solicito|tramit*|gestion*|pido|pedi|exijo|intento|trato|llevo|como|puedo|imposible|dejen|dejenme|dejadme) .. (de|para)? .. (darme|darnos|dar|darlo|darla|causar|tramitar|solicitar)? .. (de_baja|la_baja|baja|cancel*|anul*|rescindir|rescision|desistir|desist*|terminar_el_contrato|cerrar_mi_cuenta|cerrar_la_cuenta|irme|salirme|salir_del_contrato)
      ! (no|nadie) .. (me|nos) .. (deja|dejan|permite|permiten|tramita*|procesa*|gestiona*|quiere*|hace*) .. (dar|cancel*|darme|la_baja|de_baja|anul*|baja|irme|cerrar|salir*)
      ! (sigo|seguimos|todavia|aun|figuro|aparezco|consto) .. (de_alta|activo|activa|como_cliente|dado_de_alta|suscrito) .. (y|aunque|a_pesar|desde|despues)?
      ! (me|nos|le) .. (cancelaron|cancelan|cancelo|han_cancelado|anularon|anulan|anulo|han_anulado|habeis_cancelado|dieron_de_baja|tumbaron) .. (el|la|mi|un|una|los|sin|por|todo|#|mis) .. (pedido|compra|contrato|cita|curso|plaza|poliza|entrada|entradas|orden|linea|taxi|viaje|avisar|motivo|previo|explic*|error)?
      ! (carta|burofax|formulario|correo|mail|solicitud) .. de .. (baja|cancelacion|rescision|desistimiento)
      ! ya no .. (quiero|queremos|necesito|me_interesa|lo_quiero|la_quiero|deseo) .. (el|la|seguir|continuar|servicio|pedido|este|mas|mi|nada|contrato|producto)
      ! (ha_fallecido|fallecio|murio|difunt*|fallecimiento) ... (contrato|linea|cuenta|recibos|recibo|facturas|titular|servicio|suscripcion|poliza|cobr*|baja)`,
    subscription: `
      ! suscripcion|subscripcion|membresia|mensualidad|renovacion_automatica|prueba_gratuita|periodo_de_prueba|prueba_gratis|autorrenovacion|suscrito|suscribi
      ! (renovado|renovaron|renovo|renueva|renueven|renovar) .. (automaticamente|sin|solo|automatico|suscripcion|mi|contrato)
      ! renovacion .. (automatica|sin|no)
      boletin|newsletter|cuota mensual|mensual
      boletin|newsletter
      ! (prueba|trial|periodo_gratis|mes_gratis|version_gratuita|demo) .. (gratis|gratuit*|de_#|termino|acabo|se_convirtio|cobr*|vencio|paso_a)
      ! (plan|cuota|membresia|abono|pase|suscripcion|licencia) .. (anual|mensual|familiar|premium|basico|individual|duo|estudiantes|superior|inferior) .. (cambi*|pas*|baj*|sub*|cobr*|renov*|paus*|compart*|me|no|activ*)?
      ! (se) .. (renovo|renueva|autorrenovo|reactivo|reactiva|activo|suscribio) .. (sol*|automatic*|sin|otra|la|mi|el|por)
      ! (pausar|congelar|suspender|reactivar|bajar_de|cambiar_de|renovar|no_renovar|desactivar_la_renovacion|dejar_de_renovar|cambiarme_de|cambiarme_al|pasar_al) .. (la|el|mi|al)? .. (suscripcion|membresia|plan|cuota|abono|gimnasio|plan_anual|plan_mensual|plan_familiar|premium|mensualidad)
      ! (no_recuerdo|no_sabia|ni_sabia|nunca|no) .. (haberme|estaba|me|haber) .. (suscrit*|suscribi|inscrit*|apunt*|dado_de_alta)
      ! (dejen|dejad|paren|quiero_que_dejen|como_dejo) .. de .. (mandar*|enviar*|recibir) .. (boletin|newsletter|correos|publicidad|promociones|mails|emails|el)`,
    'account-access': `
      ! (no) .. (puedo|podemos|consigo|logro|deja|me_deja|pude|he_podido|permite|puede) .. (entrar|acceder|iniciar|ingresar|loguearme|conectarme|abrir_mi_cuenta|abrir_sesion|acceso|meterme)
      ! cuenta|perfil|usuario|tarjeta|acceso .. (bloqueada|bloqueado|suspendida|suspendido|desactivada|inhabilitada|cerrada|cancelada_sin|restringida|eliminada|congelada|bloquearon|cerraron|bloqueo|suspendieron|inactiva|hackeada)
      ! (bloquearon|bloqueado|bloqueo|suspendieron|suspendido|cerraron|cerrado|desactivado|bloqueasteis|congelaron|desbloquear|desbloqueen) .. (cuenta|tarjeta|perfil|acceso|usuario|mi|la)
      ! (contraseña|clave|password|pin|usuario|codigo_de_verificacion|verificacion|sms|codigo|token|otp) .. (no|olvide|olvidado|restablecer|recuperar|incorrecta|incorrecto|cambiar|error|llega|expirado|valida|invalida|resetear|perdido|nunca)
      ! (olvide|olvidado|recuperar|restablecer|perdi|cambiar|resetear|recuperacion) .. (contraseña|clave|password|pin|usuario|mi_cuenta|la_cuenta|acceso)
      iniciar_sesion|inicio_de_sesion|login|no_me_deja_entrar
      ~ contraseña|acceso|verificar
      ! (no) .. (puedo|podemos|consigo|logro|me_deja|nos_deja|deja|pude|he_podido|hay_manera_de|hay_forma_de|permite|acepta|reconoce) .. (entrar|acceder|ingresar|iniciar|loguear*|logear*|conectar*|recuperar|restablecer|cambiar|verificar*|registrar*|usar_mi_cuenta|meter*|desbloquear|validar|activar_la_cuenta|mi_contraseña|mi_clave|la_contraseña|la_clave|mi_usuario|el_codigo)
      ! (codigo|sms|clave|correo|enlace|link|token|pin) .. (de)? .. (verificacion|seguridad|confirmacion|acceso|recuperacion|activacion|para_entrar)? .. (no|nunca) .. (llega|me_llega|llego|ha_llegado|funciona|vale|sirve|lo_acepta|lo_recibo|entra|aparece)
      ! (me) .. (bloque*|suspend*|cerr*|desactiv*|inhabilit*|elimin*|congel*|echaron|expuls*|banear*|banea*|borraron) .. (la|el|mi|de)? .. (cuenta|usuario|tarjeta|acceso|perfil|app|banca|clave|pin)
      ! (cuenta|usuario|perfil|acceso|tarjeta|clave|pin|banca) .. (bloquead*|suspendid*|congelad*|cerrad*|desactivad*|inhabilitad*|restringid*|baned*|banead*|limitad*|eliminad*|en_revision)
      ! (usuario|contraseña|clave|correo|cuenta|dni|rut) .. (no) .. (encontrado|existe|reconocid*|registrad*|valid*|reconoce|coincide|es_valid*|lo_reconoce)
      ! (cambie|perdi|me_robaron|ya_no_tengo|tengo_otro|cambio_de) .. (de)? .. (numero|telefono|movil|celular|correo|email|mail) ... (entrar|acceder|codigo|cuenta|verific*|clave|sms|app|token|ingresar|actualiz*)
      ! (me_olvide|se_me_olvido|olvide|no_recuerdo|no_me_acuerdo|perdi) .. (de)? .. (la|mi|el|cual)? .. (contraseña|clave|password|pin|usuario|correo_con|contrasena)`,
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
      ~ caido|caida|corte|cortes
      ! (sin|no_hay|no_tenemos|no_tengo|se_fue|se_va|se_corto|volvio_a_irse|se_cae|cortaron|falta|nos_quedamos_sin|me_quede_sin|llevamos_sin|llevo_sin|estamos_sin|seguimos_sin|sigo_sin) .. (la|el|las|ni)? .. (luz|agua|gas|internet|wifi|señal|cobertura|linea|conexion|electricidad|corriente|calefaccion|agua_caliente|telefono|fibra|red|datos|tele|tdt|cable|servicio|suministro|ascensor|elevador|tono)
      ! (averia|incidencia|corte|apagon|caida|falla|fallo|interrupcion|cortes) .. (general|masiva|en|de|del|programad*|electric*|la|zona|calle|barrio|electrico)
      ! (router|modem|ont|decodificador) .. (luz|luces|led|en_rojo|roja|rojas|naranja|parpadea|no_coge|no_sincroniza|sin_linea)
      ! (tren|trenes|metro|autobus|bus|buses|linea|micro|colectivo|cercanias|subte|guagua|ferry) .. (no) .. (pasa|paso|paso_nunca|llega|llego|vino|viene|aparece|aparecio|para|paro|salio|circula)
      ! (tren|trenes|metro|autobus|bus|cercanias|subte|ave|colectivo) .. (suprimid*|cancelad*|parad*|averiad*|retras*|suspendid*|tarde|con_#|detenid*|llen*)
      ! (ascensor|elevador|montacargas) .. (no|averiad*|parad*|rot*|estropead*|fuera|sin|semanas|descompuest*|malogrado)
      ! (poca|sin|baja|falta_de) presion .. (agua)?
      ! (basura|basuras|contenedor|contenedores|reciclaje|residuos|escombros|poda) .. (no|sin|nadie|desbord*|a_rebosar|recog*|llen*|acumul*|tirad*|retir*)
      ! (farola|farolas|semaforo|bache|baches|socavon|alcantarilla|acera|banqueta|poste|luminaria|alumbrado|arbol_caido|hueco|vereda) .. (apagad*|fundid*|rot*|sin|en|abiert*|peligros*|no|enorme|desde|caid*|hundid*)
      ! (se_nos_fue|se_me_fue|se_ha_ido|se_fue|volvio|cuando_vuelve|cuando_viene) .. (la|el) .. (luz|agua|internet|señal|gas|corriente)`,
    'slow-service': `
      ! (internet|conexion|wifi|fibra|velocidad|servicio|cocina|atencion|web|red|pagina|app|camarero|tramite|caja) .. (lento|lenta|lentisimo|lentisima|lentitud|lentos|va_lento|va_muy_lento|muy_lento|tarda|tardaron|tardan|pesima|tortuga|fatal)
      ! (esperar|esperando|espera|esperamos|espere|tardaron|tardan|tardo|cola|hacer_cola|tardado|estuve|estuvimos|tarda) ... (minutos|hora|horas|min|media_hora|una_eternidad|meses|siglos|semanas) ... (comida|mesa|servir|servirnos|atender|atendieran|atendiera|atiendan|plato|platos|cola|cuenta|bebidas|caja|ventanilla|medico|consulta|urgencias|cita|telefono|linea|turno|mostrador|recepcion|atendio|cita_medica|espera|nos)
      ! # minutos|horas|hora|min .. (de_espera|esperando_a|para_que|al_telefono|en_cola|en_espera|en_la_cola|en_linea|para_pedir|en_la_sala)
      ! lista|listas|tiempo|tiempos de espera
      cola|colas|fila|filas .. (larga|largas|enorme|interminable|interminables|eterna|kilometrica)
      ! nadie .. (nos|me) .. (atendio|atiende|atendia|tomo_nota|atendieron)
      (tramite|expediente|solicitud|visado|licencia|prestacion|subsidio|ayuda|resultados|analisis|pasaporte|transferencia|prestamo|reclamacion|permiso|matricula|beca|siniestro) ... (meses|semanas|tarda|tramitacion|sin_resolver|pendiente|parado|retraso|demora|paralizado|en_proceso|estancado|atascado)
      megas|mbps|velocidad|lentitud|buffering
      ~ lento|lenta|lentos|cola|demora
      ! (tard*|demor*|esper*) ... (#|una|dos|tres|media|casi|mas_de) .. (hora|horas|minutos|min|media|cuarto) ... (traer*|servir*|atender*|atendi*|tomar*|cobrar*|cuenta|bebida*|comida|plato*|mesa|cafe|caja|turno|primero*|segundo*|pedir|comanda|consulta|medico|urgencias|recepcion|check|check-in|mostrador)
      ! (cola|fila|colas|filas) .. (de|para|en|hasta|que) .. (#|una|dos|media|tres|horas|pagar|caja|la_calle|da_la_vuelta|entrar|todo)
      ! (una|un|sola|solo|unica|unico) .. (caja|cajera|cajero|ventanilla|camarero|mesero|persona|empleado|taquilla) .. (abiert*|atend*|para|en|trabajando)
      ! (internet|wifi|fibra|conexion|velocidad|megas|descarga) .. (lent*|va_mal|fatal|a_pedales|tortuga|no_llega|menos|baja|bajisima|se_arrastra|pesim*|contratad*|cuando_pago|de_los|intermitente)
      ! (pago|contrate|tengo|pagando) .. (por)? .. # .. (megas|mb|mbps|gigas|giga) ... (llega*|recib*|no|mide|apenas|solo|da|tengo)
      ! (cita|operacion|resonancia|especialista|prueba|psicologo|psiquiatra|dentista|ecografia|cirugia|consulta) .. (para|dentro_de|hasta|a) .. (dentro|seis|ocho|diez|un_año|meses|marzo|verano|el_año)
      ! (tramite|expediente|solicitud|reclamacion|siniestro|visado|licencia|beca|ayuda|pension|jubilacion|dni|pasaporte|carnet|permiso|parte|hipoteca|prestamo|titulo|homologacion|indemnizacion) ... (en_tramite|en_revision|en_estudio|en_proceso|sin_resolucion|sin_resolver|eternizad*|parad*|estancad*|desde_#|desde_hace|lleva|llevo|meses|eterno|no_avanza|sin_novedad)
      ! (nos|me) .. (tuvieron|han_tenido|tienen|dejaron|tuvo|hicieron) .. (esperando|de_pie|de_plantón|media_hora|una_hora|#_minutos|#_horas|horas|esperar|en_espera|al_telefono|colgad*|parad*)
      ! (lentitud|lentisim*|parsimonia|eternidad|tardanza|con_calma|sin_prisa|desesperante) .. (de|del|en|atenc*|servicio|caja|cocina|atender|camarer*)?`,
    technical: `
      ! (app|aplicacion|web|pagina|programa|software|sistema|portal|formulario|boton|enlace|plataforma|actualizacion|navegador|checkout|pasarela|sitio|archivo|descarga|banca_online|video|juego|funcion) ... (se_cierra|se_cuelga|se_bloquea|no_carga|no_abre|no_funciona|error|errores|falla|fallo|fallos|bug|se_congela|se_traba|no_va|no_responde|pantalla_en_blanco|caida|bloqueada|no_deja|no_me_deja|no_permite|da_error|se_cae|crashea|no_se_abre|desaparecido|no_sincroniza|lenta_y)
      ! bug|bugs|fallo_tecnico|problema_tecnico|problemas_tecnicos|falla_tecnica|incidencia_tecnica|mensaje_de_error|codigo_de_error|da_error|errores
      ! error .. (al|en|cuando|#|codigo|mensaje|con|interno|desconocido|del_sistema)
      ~ error
      ! no .. (me_deja|puedo|permite|consigo|deja|logro|se_puede) .. (pagar|descargar|subir|instalar|abrir|finalizar|completar|guardar|imprimir|enviar|comprar|actualizar|cargar|sincronizar|exportar|importar|conectar|transferir|escanear|activar|reproducir|finalizar_la_compra|hacer_el_pago|realizar)
      (pago|transferencia|tarjeta|transaccion|recarga|bizum) .. (rechazado|rechazada|fallido|fallida|error|no_pasa|denegado|denegada|no_se_realizo|no_procesa|pendiente|falla)
      desde|tras|despues .. actualizacion|actualice
      bluetooth|firmware|sincronizar|sincroniza|compatible
      ~ app|aplicacion|web|error|pagina
      ! (app|aplicacion|web|pagina|sitio|portal|plataforma|programa|sistema|formulario|carrito|pasarela|boton|enlace|software|terminal|tpv|datafono|lector|impresora_fiscal|cajero) .. (no|se|me|da|sale|tira|dice|queda|lleva) .. (abre|carga|responde|funciona|va|deja|cierra|cuelga|congela|bloquea|traba|cae|reinicia|error|guarda|sincroniza|lee|imprime|conecta|avanza|expulsa|saca|pensando|en_blanco|blanco|reconoce|actualiza|acepta)
      ! (se) .. (queda|quedo|quedan) .. (cargando|pensando|en_blanco|colgad*|pillad*|trabad*|congelad*|pegad*|dando_vueltas|la_pantalla|tildad*)
      ! no .. (me_deja|deja|permite|puedo|consigo|logro|hay_manera_de|se_puede|pude|he_podido) .. (pagar|comprar|terminar|finalizar|subir|adjuntar|descargar|guardar|enviar|imprimir|firmar|completar|confirmar|seleccionar|añadir|agregar|editar|cambiar_la_direccion|ver|reproducir|instalar|actualizar|exportar|emparejar|sincronizar|conectar|escanear|rellenar|continuar|avanzar|abrir|hacer_el_pago|hacer_la_compra|realizar)
      ! (desaparec*|borr*|perd*|se_me_borr*|se_perdieron) .. (todos|todas|mis|las|los|la|el)? .. (datos|fotos|archivos|contactos|listas|historial|progreso|notas|registros|fichas|mensajes|citas|documentos|partida|configuracion)
      ! (desde|tras|despues|con|a_raiz) .. (de)? .. (la)? .. (actualizacion|actualizar|actualice|ultima_version|nueva_version|update|mejora|migracion)
      ! (duplica|desincroniz*|pixelad*|entrecortad*|sin_audio|sin_sonido|no_se_oye|subtitulos|desfasad*|buffering|pantalla_negra|pantalla_azul|codigo_qr|captcha)
      ! (pago|tarjeta|transferencia|bizum|recarga|compra|operacion) .. (rechaz*|deneg*|fall*|no_pasa|no_se_procesa|da_error|no_se_completa|no_la_acepta|colgad*|en_proceso|no_paso)`,
    installation: `
      ! (instalador|instaladores|instalacion|tecnico|tecnicos|montador|montadores|montaje|fontanero|plomero|electricista) ... (no|nunca|vino|aparecio|tarde|cita|fecha|cancelo|mal|esperando|aplazaron|pendiente|presento|dejaron|dejo|incompleta|terminado|cuando|aplazado|semanas|reprogramada|esperar|ha_venido|plantado)
      ! (esperando|espero|nadie|cita|visita|faltan|cuando) .. (al|el|un|del|de)? .. (tecnico|instalador|instalacion|montaje|montador|fontanero|electricista|instaladores|tecnicos)
      ! (instalado|instalaron|montado|montaron|conectaron|colocaron|instalo) .. (mal|al_reves|incorrectamente|torcido|a_medias|sin)
      (como|no_puedo|no_consigo|ayuda) .. (instalar|montar|configurar|armar|instalarlo|montarlo)
      instrucciones|manual .. (montaje|instalacion)
      ~ instalacion|instalar|montaje|tecnico
      ! (tecnico|tecnicos|instalador|instaladores|montador|montadores|fontanero|electricista|gasista|plomero|operario|operarios|perito|cuadrilla) .. (no|nunca|ni|tenia|iba|dijo|dejo|dejaron|hizo|hicieron|vino|debia|quedo|cancel*|falto) .. (vino|aparec*|llego|present*|viene|venir|plantad*|llam*|cita|a_medias|mal|un_agujero|todo|chapuza|desastre|terminar|acab*|volvi*|avis*|que_venir)
      ! (me|nos) .. (dejaron|dejo|han_dejado|dieron) .. (plantad*|colgad*|tirad*|esperando|a_medias|sin_terminar|sin_instalar|la_instalacion|el_montaje|un_agujero|todo_sucio|cableado)
      ! (instalacion|montaje|instalar*|montar*|alta|puesta_en_marcha|obra|reforma) .. (mal|chapuz*|pendiente|a_medias|aplazad*|sin_fecha|torcid*|nunca|cancelad*|sin_terminar|incomplet*|reprogramad*|desnivelad*|del_reves|con_fugas|retrasad*|no_vinieron|desastre)
      ! (chapuza|chapuceros|mal_instalad*|mal_montad*|mal_puest*|mal_colocad*|mal_conectad*|a_medio_instalar|a_medio_montar|descuadrad*)
      ! (como|donde|que) .. (se)? .. (monta|instala|arma|coloca|conecta|configura|cuelga|ancla|fija|ensambla)
      ! (tercera|segunda|cuarta|#|otra) .. (vez|visita|cita) .. (que)? .. (aplaz*|cancel*|no_viene*|reprogram*|cambian) .. (instal*|tecnico|montaje|visita|cita_del_tecnico)`,
    'staff-behaviour': `
      ! (se_encogen|encogen|se_encoge|encogieron|se_encogieron|encogio) .. hombros
      ! @staff ... (maleducado|maleducada|grosero|grosera|groseros|irrespetuoso|irrespetuosa|borde|antipatico|antipatica|chulo|prepotente|agresivo|agresiva|insulto|insultaron|grito|gritaron|colgo|colgaron|mal_educado|mala_educacion|malas_formas|malos_modos|mal_trato|se_rio|se_rieron|desagradable|arrogante|soberbia|amenazo|mala_actitud|poco_profesional|inutil|incompetente|mintio|desprecio|falta_de_respeto|faltado|humillo|de_mala_gana|de_malas|pasota|ignoro|vacilaron|impresentable|mal_modo|despectivo|despectiva|altanera|patan)
      ! (me|nos) .. (colgo|colgaron|han_colgado|ha_colgado|grito|gritaron|insulto|insultaron|trato_mal|trataron_mal|trataron_fatal|falto_al_respeto|faltaron|han_tratado|hablo_mal|trataron_como|contesto_mal|mintieron|mintio|humillaron|ha_tratado|hizo_sentir|miro_mal|tratan|trataron|cuelgan)
      ! maleducado|maleducada|grosero|grosera|groseria|mala_educacion|falta_de_respeto|prepotencia|trato_pesimo|pesimo_trato|mal_trato|maltrato|malas_formas|trato_humillante|trato_vejatorio|pesima_actitud|mala_actitud
      trato|actitud|atencion .. (pesimo|pesima|nefasto|nefasta|horrible|lamentable|fatal|vergonzoso|vergonzosa|desagradable)
      ~ incompetentes|inutiles|atencion_al_cliente|actitud
      ! (trat*|habl*|contest*|respond*|atend*|mir*|dirig*) .. (me|nos|con|de|a)? .. (fatal|muy_mal|pesim*|mala_gana|malas_maneras|malos_modos|malas_formas|mala_educacion|desprecio|como_si|como_a_un|como_un|como_una|como_perros|como_basura|altaner*|con_prepotencia|con_soberbia|a_gritos|de_forma_grosera|de_malas|de_mala_manera|con_desgana|con_chuleria|con_desprecio|con_mala_leche|con_arrogancia|con_groseria)
      ! (me|nos) .. (grito|gritaron|insulto|insultaron|humillo|humillaron|ridiculiz*|burlo|burlaron|rio|rieron|reian|mofo|colgo|colgaron|amenazo|amenazaron|empujo|empujaron|ignoro|ignoraron|echo|echaron|llamo|llamaron|falto|faltaron|mintio|mintieron|vacilo|chuleo|regaño|regañaron|dio_la_espalda) .. (de|el|la|en|a|delante|cara|telefono|al|del|por|mi|respeto|como|ladron*|mentiros*|ment*)?
      ! @staff .. (que|me|nos|se|fue|es|era|estaba|muy|super|bastante|con) .. (bord*|groser*|maleducad*|irrespetuos*|desagradabl*|antipatic*|chul*|prepotent*|arrogant*|agresiv*|despectiv*|soez|brusc*|malhumorad*|insolent*|altaner*|mala_gana|mala_cara|cara_de|mal_educad*|mal_humor|mala_leche|borrach*|movil|celular|fuman*|ignor*|grit*|insult*|burl*|ri*|humill*|acos*|ment*|dormid*|inutil*|incompetent*)
      ! (ni) .. (los_buenos_dias|un_buenos_dias|buenas_tardes|me_miro|me_miraron|una_sonrisa|levanto_la_vista|saludo|saludan|se_inmuto|me_dejo_hablar)
      ! (pasotismo|desidia|soberbia|chuleria|groserias|grosero_trato|malos_tratos|trato_denigrante|trato_inhumano|falta_de_tacto|falta_de_empatia|falta_de_educacion|falta_de_profesionalidad|falta_de_profesionalismo|nula_empatia|cero_empatia|poca_educacion|poca_vergüenza|nula_profesionalidad|acoso|acosador|baboso)
      ! (me_engañ*|nos_engañ*|me_minti*|nos_minti*|me_aseguro|me_juro|me_prometio) .. (el|la|su|un|una|vuestro|vuestra)? .. (comercial|vendedor*|asesor*|agente|ejecutiv*|dependient*|teleoperador*)
      ! (comercial|vendedor*|asesor*|ejecutiv*) .. (me|nos) .. (engañ*|minti*|juro|aseguro|dijo_que_no|vendio|presion*|oculto)`,
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
      prometieron|dijeron|quedaron .. (llamarme|llamar|llamarian|me_llamarian|responder|contactar|contactarian)
      ! (llevo|llevamos|van|hace|ya_son|desde_hace) .. (#|dias|semanas|meses|un|una|dos|tres|varios|varias) .. (dias|semanas|meses|correos|mensajes|llamadas|mails|mes|semana)? .. (escribiendo|llamando|sin_respuesta|sin_noticias|sin_contestacion|esperando_respuesta|esperando_una_respuesta|esperando_contestacion|intentando_hablar|intentando_contactar|y_nada|reclamando|detras|sin_que_nadie|mandando)
      ! (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mil|varios|varias|innumerables|infinidad_de) .. (correos|mensajes|llamadas|mails|emails|reclamaciones|tickets|incidencias|whatsapps|reclamos|intentos) .. (y|sin|ninguna|ningun|cero|pero|enviad*|llevo|despues)? .. (nada|respuesta|contestar|respondid*|nadie|ni_una|responde|cero|caso|solucion|contestad*)?
      ! (nadie|ninguno|ninguna|nunca|jamas|ni) .. (me|nos|se)? .. (contest*|respond*|coge*|atiend*|devuelv*_la_llamada|llama*|escrib*|hac*_caso|da_razon|dan_razon|da_señales|dan_señales|dignan|digna|pronunci*|se_hace_cargo|resuelv*|soluciona*|da_la_cara|ayuda|descuelga*|levanta_el_telefono)
      ! (telefono|chat|correo|whatsapp|linea|email|mail|buzon) .. (no|nadie|siempre|comunica|suena|nunca) .. (contest*|respond*|cog*|atiend*|ocupad*|suena|cuelga*|lo_lee|lee|comunicando|funciona|descuelg*)?
      ! (me) .. (dejan|dejaron|tienen|dejais|han_dejado) .. (en_visto|en_leido|en_espera|colgad*|sin_respuesta|esperando_respuesta|hablando_solo|hablando_sola|tirad*)
      ! (pelota|de_un_departamento|de_una_persona|de_un_lado|de_mano|mareando|mareand*|marean|peloteando|pelotean|me_pasan|me_derivan|pasan_de|toreando|vacilando) .. (a_otro|a_otra|al_otro|en_mano|la_perdiz|me|de_uno|con_otro|a_otro_departamento|entre)?
      ! (escribo|llamo|es_la|va_la|por) .. (segunda|tercera|cuarta|quinta|sexta|enesima|decima|#) vez
      ! (hablo|hablar|hablando|escribiendo|escribir|escribo) .. (con|a) .. (una|la) pared
      ! (silencio|callada_por_respuesta|ni_caso|ni_puto_caso|ni_flores|ni_una_respuesta|ni_un_correo|ni_una_llamada|ni_acuse|pasan_olimpicamente|pasando_de|hacen_el_loco|se_hacen_los_locos|se_hacen_los_sordos|ghosting|brillan_por_su_ausencia)`,
    'bot-loop': `
      ! bot|chatbot|robot|asistente_virtual|respuesta_automatica|respuestas_automaticas|mensajes_automaticos|contestadora
      ! (maquina|contestador|grabacion|sistema_automatico|automatico|ia) .. (bucle|inutil|mismo|misma|repite|repiten|no_entiende|no_me_entiende|vueltas|siempre|otra_vez|tonto|todo_el_rato|absurdo)
      ! (hablar|quiero|pasen|pasame|paseme|comunicar|contactar|atienda|necesito|pasar|ponganme|hablo) .. (con|una|un|a)? .. (persona|humano|humana|agente|operador|operadora|ser_humano|persona_real|alguien_real|persona_de_verdad|agente_real|asesor)
      ! humano|persona_real|ser_humano|persona_de_carne
      (eres|es_usted|estoy_hablando) .. (un_bot|un_robot|una_maquina|persona|maquina|humano)
      (misma|mismo|siempre) .. respuesta .. (copiada|copia|pega|plantilla|automatica|siempre)
      copia_y_pega|copiar_y_pegar|corta_y_pega
      bucle|menu .. (infinito|telefonico|opciones|sin_salida)
      ! (quiero|necesito|denme|deme|ponganme|pongame|paseme|pasenme|pasadme|hablar|dejenme_hablar|puedo_hablar|comuniqueme|me_pasa|me_pasas|podria_hablar|transferir*|derivar*|conteste|atienda|hay) .. (con|a|que_me)? .. (un|una|alguien|algun|alguna)? .. (persona|human*|ser_humano|persona_real|alguien_real|alguien_de_verdad|alguien_de_carne|agente_humano|asesor_humano|operadora_real|de_carne_y_hueso)
      ! (chatbot|chat_bot|bot|robot|asistente_virtual|asistente|ia|maquina|contestadora|locucion|menu|grabacion|audio_respuesta) .. (no|me|solo|siempre|que|repite*|inutil|vuelta*) .. (entiende|comprende|sirve|resuelve|repite*|contesta|responde|manda*|devuelve|mismo|misma|pasa|cuelga|bucle|vueltas|sabe|ayuda|opcion*|principio|lo_mismo)
      ! (marque|pulse|oprima|presione|digite|marca|pulsa) .. (#|uno|dos|la|el) ... (vuelta|otra_vez|bucle|inicio|principio|vuelve|cuelga|nunca|nada|opcion)
      ! (respuesta|respuestas|mensaje|mensajes|correo|correos) .. (automatic*|predeterminad*|enlatad*|predefinid*|copiad*|robotic*|plantilla|tipo|generic*|de_plantilla|pregrabad*)`,
    booking: `
      ! (reserva|reservacion|reserve|cita|turno|check-in) ... (no|mal|error|cambiar|modificar|modificacion|perdida|confirmacion|confirmada|aparece|encuentran|fecha|fechas|desaparecido|equivocada|cambio|existe|nombre|confirmar|nunca|encontraban|otra|encontraron|aplazada|anulada|cancelaron|consta|registrada)
      ! (cambiar|modificar|confirmar|encontrar|encuentran|hacer|adelantar|aplazar|mover|reprogramar|pedir|anticipar|sacar|actualizar) .. (reserva|cita|turno|fechas|vuelo|asiento|asientos|mesa|reservacion|viaje|estancia|habitacion)
      ! reserve|habia_reservado|habiamos_reservado|reservamos|reservado ... (pero|y) ... (no|sin|nada|dijeron|otra|nos)
      tarjeta_de_embarque|asientos|asiento .. (separados|juntos|cambiaron|cambiado|asignado|pagado)
      ~ reserva|reservacion|cita|turno
      ! (reserv*|cita|turno|hora|mesa|entrada|entradas|billete|billetes|pasaje|pasajes) ... (no_aparece|no_consta|no_existe|no_figura|no_la_encuentran|no_lo_encuentran|desaparec*|perdid*|mal_puest*|fecha_equivocad*|otra_fecha|otro_dia|no_me_llega|sin_confirmar|duplicad*|no_confirmad*|borrad*|no_estaba|no_estabamos|no_tenian|a_otro_nombre|mal_el_nombre|mal_escrit*)
      ! (quiero|quisiera|querria|puedo|podria|podemos|necesito|es_posible|se_puede|como|me_gustaria|podriamos) .. (cambiar|modificar|mover|adelantar|retrasar|aplazar|posponer|reprogramar|pasar|ampliar|añadir|agregar) .. (la|el|mi|nuestra|los|las|una|un|de)? .. (reserva|reservacion|cita|turno|fecha|fechas|hora|hora_de|noche|noches|vuelo|billete|billetes|pasaje|asiento|estancia|viaje|persona|personas|dia|nombre)
      ! (me|nos) .. (cambiaron|cambian|han_cambiado|movieron|mueven|aplazaron|aplazan|adelantaron|pospusieron|reprogramaron|dieron|cancelaron|anularon|corrieron) .. (la|el|mi|de|otra|otro|sin)? .. (cita|reserva|hora|fecha|turno|asiento|asientos|horario|mesa|consulta|operacion|resonancia|dia)
      ! (no_consigo|no_puedo|imposible|no_hay_manera|no_hay_forma|no_hay|no_logro|no_encuentro) .. (de)? .. (reservar|cita|citas|pedir_cita|pedir_hora|turno|turnos|sacar_turno|sacar_cita|conseguir_cita|coger_cita|confirmar_la_reserva|agendar)
      ! (teniamos|tenia|habiamos|habia|tengo|tenemos) .. (reserva|reservad*|cita|mesa_reservada|hora_reservada|una_reserva|una_mesa|confirmad*) ... (no|nada|dijeron|dicen|sin|otra|otro|nadie|resulta|pero|sentaron)`,
    overbooking: `
      ! overbooking|sobreventa|sobrerreserva|sobrevendido|denegacion_de_embarque|denegado_el_embarque|embarque_denegado|overbuking|sobre_venta
      ! (no_habia|no_quedaban|no_quedan|no_tenian|sin|dieron|no_hay) .. (habitacion|habitaciones|plazas|asientos|asiento|mesa|coche|plaza) .. (libre|libres|para_nosotros|disponible|al_llegar|a_otros|a_otra|cuando_llegamos|a_otro|disponibles)
      ! (mandaron|enviaron|trasladaron|derivaron|reubicaron|llevaron|mandan|cambiaron) .. (a|de)? .. otro hotel|alojamiento
      hotel|vuelo|avion .. (lleno|completo)
      ! no .. dejaron .. embarcar|subir
      ! (vendieron|venden|vendido|revendieron|dieron|dado|asignaron|cedieron) .. (mas|mi|nuestra|nuestro|nuestros|el_mismo|la|dos_veces|plazas) .. (plazas|asiento|asientos|habitacion|boletos|billetes|lugar|sitio|mesa|entradas|que|a_otr*|de_mas)
      ! (nos|me) .. (quedamos|quede|dejaron|dejan|han_dejado|bajaron|negaron|negaron_el|denegaron) .. (en_tierra|fuera|sin_habitacion|sin_plaza|sin_asiento|sin_mesa|sin_hotel|sin_cama|embarque|del_avion|sin_sitio|sin_alojamiento|sin_embarcar|el_embarque)
      ! (hotel|vuelo|restaurante|tren|avion|camping|ferry|bus) .. (complet*|llen*|sobrevendid*|sin_plazas|hasta_arriba|a_tope) .. (y|aunque|pese|cuando|con|pero|teniendo)?
      ! (no_hay|no_habia|no_quedan|no_quedaban|no_nos_quedan|no_queda|no_tienen|no_tenian) .. (ya|mas|ninguna)? .. (habitacion*|sitio|plaza*|mesa*|coche*|asiento*|cama*|hueco|lugar*|cuarto*|vehiculo*) ... (reserv*|confirm*|pagad*|llegar|llegamos|llegue|otro|aunque|disculpe|señor*|lo_siento)
      ! (otro|otra) hotel|hostal|alojamiento|pension .. (lejos|peor|inferior|a_#|mandaron|nos|categoria)`,
    'flight-delay': `
      ! (vuelo|avion|salida) .. (retrasado|retraso|retrasa|demorado|demora|tarde|retrasos|demoras|atrasado|se_retraso|con_retraso|aplazado|reprogramado)
      ! (retraso|demora|atraso|horas) .. (vuelo|avion|de_vuelo|del_vuelo|aeropuerto|embarque|en_el_aeropuerto)
      ! (perdi|perdimos|perdido|perder) .. (conexion|enlace|escala|vuelo_de_conexion|combinacion|correspondencia)
      (tirados|varados|atrapados|esperando|encerrados|tirado|varado) .. (aeropuerto|avion|puerta|pista|terminal)
      reglamento|261/2004|aesa
      ~ vuelo|aeropuerto
      ! (vuelo|avion|embarque|despegue|salida|ave|enlace) ... (retras*|demor*|atras*|tarde|con_#|horas_tarde|horas_despues|sin_salir|no_sale|no_salia|no_despeg*|parad*|espera)
      ! (horas|hora|minutos|noche|dia) .. (en|tirad*|esperando|de|sentad*|encerrad*|metid*|dentro)? .. (en|del)? .. (el|la|un)? .. (aeropuerto|terminal|puerta_de_embarque|avion|pista|sala_de_embarque)
      ! (aterriz*|despeg*|llegamos|llegue|salimos|salio|partimos) .. (con)? .. (#|tres|cuatro|cinco|seis|ocho|nueve|diez|varias|muchas|dos) .. horas .. (tarde|de_retraso|despues|de_demora|mas_tarde|de_atraso)
      ! (perd*) .. (el|la|mi|nuestro|nuestra|otro)? .. (enlace|conexion|escala|crucero|vuelo_siguiente|siguiente_vuelo|boda|transbordo|combinacion) .. (por|retras*|culpa|vuelo|demora)?
      ! (compensacion|indemnizacion|600_euros|400_euros|250_euros|derechos) .. (por|del|de)? .. (retraso|pasajero|pasajeros|vuelo|demora|ce_261|261)`,
    'flight-cancelled': `
      ! vuelo|vuelos|avion .. (cancelado|cancelada|cancelaron|cancelan|cancelados|cancelacion|anulado|suspendido|cancelo)
      ! (cancelado|cancelaron|cancelacion|cancelan|anularon|anulado|cancelo|cancelais) .. (vuelo|vuelos|avion|conexion)
      reubicar|reubicacion|reubicado|transporte_alternativo
      ! (cancel*|anul*|suspend*|suprim*) .. (el|los|mi|nuestro|nuestros|sus|un|de|del)? .. (vuelo|vuelos|avion|ida|regreso|vuelta|frecuencia|la_ida|la_vuelta|el_regreso|el_de_las)
      ! (vuelo|vuelos|avion|ida|vuelta|regreso) ... (cancel*|anul*|suspend*|no_sale|no_salio|no_existe|desaparec*|suprim*|no_operara)
      ! (nos_dejaron|me_dejaron|quedamos|estamos|estoy|seguimos|quede) .. (tirad*|varad*|colgad*|abandonad*|atrapad*|botad*) .. (en)
      ! (reubic*|recoloc*|reprogram*|meternos|nos_meten|nos_ponen|pusieron) .. (en|nos|el|a)? .. (otro_vuelo|vuelo|dias_despues|dos_dias|otro_dia|siguiente_vuelo)`,
    'delayed-baggage': `
      ! (maleta|maletas|equipaje|valija|valijas) ... (no|nunca|sin|retraso|retrasada|demorado|donde|llego|ha_llegado|aparece|esperando|aparecio|cinta|quedo|se_quedo|otro_avion|facturada|facturado|perdida_en)
      ! (donde|sin|esperando|ni|nuestras|recuperar) .. (mi|mis|la|las|el|nuestro)? .. (maleta|maletas|equipaje|valija|valijas)
      cinta de_equipajes|cinta_de_equipaje|parte_de_irregularidad|pir
      ~ maleta|equipaje|valija
      ! (maleta*|equipaje|valija*|mochila|silla_de_mi_hijo|carrito|petaca*|veliz|bulto|tabla) ... (no_salio|no_sale|no_llego|no_ha_llegado|no_aparec*|no_venia|se_quedo|sigue_en|otro_destino|otra_ciudad|cinta|sin_noticias|tampoco|aun|todavia|retras*|sin_llegar|sin_aparecer|esta_en|no_vino|no_estaba|no_viajo|no_viajaron)
      ! (llegamos|llegue|aterriz*|estoy|estamos|volamos|vuelo) ... (sin|pero_no|y_no) .. (la|el|mi|mis|las|nuestras|nuestro)? .. (maleta*|equipaje|valija*|ropa|mochila)`,
    'lost-baggage': `
      ! (perdido|perdieron|perdio|perdisteis|extraviado|extraviaron|extravio|perdida|desaparecido|robado|han_perdido|perder|extravío) .. (mi|mis|la|las|el|de|del|nuestras|nuestro)? .. (maleta|maletas|equipaje|valija|valijas)
      ! (maleta|maletas|equipaje|valija|valijas) .. (perdido|perdida|perdidas|extraviada|extraviado|extraviadas|desaparecida|desaparecido|robada|perdieron)
      ! (maleta*|equipaje|valija*|mochila) ... (perdid*|extravi*|desaparec*|no_la_encuentran|no_lo_encuentran|no_la_localizan|dan_por_perdid*|por_perdida|no_aparece_y|sin_rastro|robad*|definitivamente|semanas_despues|21_dias|veintiun_dias)
      ! (perdi*|extravi*|han_perdido|desaparec*|dan_por_perdid*|declar*_perdid*) .. (definitivamente)? .. (mi|mis|nuestro|nuestras|el|la|las|una)? .. (maleta*|equipaje|valija*|mochila)`,
    'food-quality': `
      ! (comida|plato|carne|pollo|pescado|sopa|pizza|hamburguesa|patatas|papas|pasta|arroz|desayuno|cena|almuerzo|ensalada|cafe|pan|leche|fruta|verdura|buffet|bufe|tarta|marisco|huevos|postre|menu|bocadillo|sandwich|yogur|queso|jamon|tacos|cerveza|vino|platos|paella|tortilla|sushi|kebab) ... (fria|frio|frios|frias|cruda|crudo|quemada|quemado|pasado|pasada|podrida|podrido|mala|malo|mal_estado|rancio|rancia|caducado|caducada|asqueroso|asquerosa|incomible|sin_sabor|insipida|moho|pelo|salada|salado|seca|duro|dura|congelado|congelada|horrible|asco|olia|sabia|vencido|vencida|agria|echada|repugnante|bicho|gusano|gusanos|cucaracha|plastico|cristal|grasienta|aceitoso|recalentado|recalentada)
      ! (fria|frio|cruda|crudo|quemada|podrida|podrido|caducado|caducada|asquerosa|incomible|vencido|mal_estado) .. (comida|carne|pollo|pescado|pan|leche|pizza|hamburguesa|fruta|plato|cena)
      ! intoxicacion|intoxicados|intoxicado|intoxicamos|intoxique|gastroenteritis|salmonela|salmonella
      (pelo|mosca|gusano|bicho|cucaracha|plastico|cristal|insecto|metal|piedra) .. en .. (comida|sopa|plato|ensalada|hamburguesa|pizza|arroz|mi|pan|bocadillo)
      en_mal_estado|caducado|caducada|caducados|fecha_de_caducidad|incomible|moho|mohoso
      (enfermo|enfermos|enferme|vomitos|vomitando|diarrea|malos|mal_del_estomago) .. (comer|comida|cena|cenar|restaurante|comimos|pollo|marisco)
      ! (comida|plato*|carne|pollo|pescado|pizza|hamburguesa*|arroz|sopa|cafe|pan|leche|ensalada|empanada*|tortilla|taco*|sushi|marisco*|gamba*|ostra*|huevo*|queso|jamon|fruta|verdura*|yogur|tarta|pastel|helado|bocadillo|sandwich|torta|arepa*|ceviche|pasta|patata*|papa*|lomo|filete|chuleton|croqueta*|bebida|cerveza|salsa|desayuno|menu|buffet|postre|cena|asado) .. (estaba*|esta|vino|vinieron|llego|llegaron|sabia*|olia|era|fue|servid*|sirvieron|tenia*|muy|medio|super|salio|venia) .. (fri*|helad*|crud*|sangr*|quemad*|chamuscad*|pasad*|podrid*|rancio*|rancia*|agri*|malo|mala|asqueros*|dur*|sec*|insipid*|sos*|salad*|salado|aguad*|recalentad*|congelad*|mal|raro|rara|caducad*|vencid*|moho|mohos*|bicho*|gusano*|pelo*|mosca*|grasient*|aceitos*|incomible|pegajos*|a_rancio|a_podrido|vieja|viejo|goma|chicle|suela|acid*|fermentad*)
      ! (pelo|pelos|bicho*|gusano*|mosca*|cucaracha|hormiga*|plastico|cristal*|vidrio|piedra|metal|uña|tirita|curita|alambre|insecto|diente|guante) .. (en|dentro|entre) .. (la|el|mi|los|las|una|nuestra)? .. (comida|plato|sopa|ensalada|pizza|pan|arroz|hamburguesa|cafe|bebida|bolsa|botella|yogur|postre|salsa|taco|leche|torta|helado|empanada|lechuga|menu|vaso)
      ! (nos_puso|me_puso|nos_pusimos|me_puse|caimos|cai|acab*|pase|pasamos|estuve|toda_la_familia|todos) .. (mal|mal*|enferm*|vomit*|con_diarrea|con_vomitos|intoxic*|en_el_baño|en_urgencias|descompuest*|indigest*) .. (por|despues|tras|con|de|la|comer|cenar|comida|cena)?
      ! (caducad*|vencid*|caduco|vencio|fecha_de_caducidad|fecha_de_vencimiento|pasad*_de_fecha) .. (hace|desde|el|producto*|leche|yogur*|pollo|ya|era|#)?
      ! (racion|porcion|raciones|porciones) .. (ridicul*|minuscul*|escas*|pequeñ*|miserabl*|enan*|chic*)`,
    cleanliness: `
      ! (habitacion|bano|sabanas|toallas|cama|hotel|apartamento|alfombra|moqueta|cocina|piscina|ducha|mesa|mesas|cubiertos|vasos|suelo|piso|asiento|asientos|coche|tren|sitio|lavabo|aseos|baños|restaurante|colchon|local|pared|paredes|wc|inodoro|planta|sala|cabaña|almohada) ... (sucio|sucia|sucios|sucias|asqueroso|asquerosa|manchas|manchadas|manchado|suciedad|mugre|mugriento|mugrienta|pelos|moho|olor|olia|polvo|pegajoso|pegajosa|sin_limpiar|no_limpiaron|cucaracha|cucarachas|chinches|humedad|asco|bichos|roña|peste|apestaba|no_habian_limpiado|mal_olor|higiene)
      ! (sucio|sucia|sucios|sucias|manchadas|mugriento|mugrienta) .. (habitacion|bano|sabanas|toallas|cama|hotel|mesa|vasos|cubiertos|baños|suelo)
      ! cucaracha|cucarachas|chinches|ratas|ratones|plaga
      suciedad|limpieza|higiene|mugre|insalubre|antihigienico
      ~ sucio|sucia|sucios|asqueroso
      ! (habitacion|baño*|aseo*|sabana*|toalla*|cama|almohada*|suelo|piso|moqueta|alfombra|mesa*|cubierto*|vaso*|copa*|plato*|cocina|ducha|bañera|piscina|gimnasio|vestuario*|coche|asiento*|vagon|autobus|avion|local|restaurante|apartamento|colchon|cortina*|nevera|pasillo*|ascensor|sala|clinica|silla*|mantel|jacuzzi|cabina|maquina*) .. (estaba*|esta|estan|muy|super|lleno*|llena*|con|sin|olia*|huele|daba*|era|llenos|hecho|hecha|nunca|no) .. (suci*|mugr*|asqueros*|pelo*|mancha*|manchad*|polvo|moho|pegajos*|roña|roños*|sangre|pis|orina|basura|cucaracha*|bicho*|hormiga*|chinche*|a_humedad|a_tabaco|a_cloaca|a_alcantarilla|mal|fatal|a_pis|limpi*|asco|barrid*|fregad*|restos|grasa|colillas|pintalabios|hongos|lavad*|cambiad*|telaraña*|migas)
      ! (no) .. (limpi*|limpian|limpiaron|cambi*|hicieron|hacen|han_limpiado|pasaron|habian_cambiado) .. (la|las|el|los|ni)? .. (habitacion|baño*|sabana*|toalla*|cama|suelo|mesas|apartamento|aseos|piscina|vestuarios)
      ! (chinche*|cucaracha*|ratas|raton|ratones|pulgas|garrapata*|hormigas|gusanos|plaga|picadur*|piojos) .. (en|por|de|la|habitacion|cama|cocina|restaurante|colchon|entre)?
      ! (huele|olia|olor|peste|hedor|apesta|apestaba|tufo) .. (a)? .. (humedad|tabaco|cloaca|alcantarilla|orin*|pis|desague|basura|podrido|moho|sudor|rancio|cañeria|mal|baño|perro)`,
    noise: `
      ! ruido|ruidos|ruidoso|ruidosa|ruidosos
      ! (no|imposible|sin) .. (dormir|pegar_ojo|descansar|dormimos|pude_dormir|conciliar) .. (ruido|musica|fiesta|obras|bar|vecinos|por)?
      ! (musica|fiesta|obras|gritos|discoteca|karaoke|vecinos|bar|taladro|ladridos|construccion) ... (noche|madrugada|dormir|alta|altisima|volumen|horas|am|toda|ruido|hasta_las|a_todo|insoportable)
      insonorizacion|insonorizada|paredes_de_papel|se_oye_todo|se_escucha_todo|tapones
      ! (no|imposible|sin|cero|nada_de) .. (pud*|se_podia|se_puede|dejan|dejaron|deja|pegamos|pegue|hemos_podido|poder)? .. (dormir|descansar|pegar_ojo|pegado_ojo|ojo_en_toda|sueño) ... (ruid*|music*|fiesta|obra*|vecin*|bar|discoteca|gritos|trafico|ascensor|aire|generador|golpes|taladr*|perro*|niños|boda|karaoke|camiones|puerta*|tren|maquina*)
      ! (music*|fiesta|obra*|taladr*|martill*|gritos|vecinos|discoteca|karaoke|ladridos|perro*|generador|compresor|extractor|ascensor|tuberias|motos|camion*|boda|gente|pasillo|maquina|aspiradora) ... (toda_la_noche|hasta_las|a_las_#|a_todo_volumen|de_madrugada|no_deja*|insoportable|desde_las|a_la_hora_de_dormir|sin_parar|altisim*|retumb*|cada_noche|de_noche|a_tope)
      ! (se) .. (oye|oia|escucha|escuchaba|oian|escuchaban|siente) .. (todo|todos|hasta|cada|al_vecino|la|el|los|absolutamente)
      ! (ruidaje|escandalo|jaleo|bulla|bullicio|estruendo|alboroto|batifondo|griterio|relajo) .. (toda|noche|de|en|hasta|horrible)?`,
    room: `
      ! (habitacion|suite|apartamento|cabaña|bungalow|cuarto|estudio) ... (pequeña|pequeño|minuscula|enana|distinta|diferente|otra|no_era|vistas|vista|ventana|balcon|aire_acondicionado|aire|fria|calor|ducha|categoria|inferior|llave|lista|preparada|reserve|dos_camas|individual|doble|matrimonio|terraza|calefaccion|humedad|vieja|vieja|agua_caliente|tele|nevera|interior|rota|mejora|upgrade|antigua|no_estaba|incomoda|sotano|diminuta|fumadores|goteras)
      ! (aire_acondicionado|calefaccion|ducha|agua_caliente|tele|caja_fuerte|minibar|llave|balcon|wc|ascensor|wifi) .. (de|en) .. (la|el)? .. (habitacion|hotel|apartamento|cuarto)
      ! vistas|vista .. al|a_la|de .. (mar|jardin|piscina|patio|pared|ciudad|playa)
      cama_supletoria|cama_doble|camas_separadas|cama_de_matrimonio|cuna
      ~ habitacion|hotel|alojamiento|suite|hospedaje
      ! (habitacion|cuarto|apartamento|suite|pieza|cabaña|estudio|bungalow) .. (que|nos|me|sin|con|no|era|es|estaba|daba|da|muy|tiene|tenia) .. (ventana*|pequeñ*|minuscul*|enan*|diminut*|vieja|viejo|anticuad*|interior|sotano|patio|parking|pared|vistas|aire|calefaccion|agua|balcon|terraza|luz|oscur*|fri*|calor|humed*|distint*|diferent*|dieron|asignaron|categoria|camas|cama|inferior|reservad*|reservamos|reserve|pague|pagamos|llave|enchufe*|wifi|ascensor|estrech*)
      ! (aire_acondicionado|aire|calefaccion|ducha|agua_caliente|tele|television|wifi|nevera|minibar|caja_fuerte|tarjeta|llave|cerradura|cisterna|grifo|lavabo|persiana|ventilador|jacuzzi|cama|colchon|somier|almohada*|secador|bañera) .. (de|en) .. (la|mi|nuestra)? .. (habitacion|cuarto|suite|#) .. (no|gotea|rot*|fri*|se|averiad*|estropead*|pierde|atascad*|incomod*)?
      ! (cama|camas|colchon|sofa_cama|litera|almohada*) .. (dur*|incomod*|hundid*|supletoria|separadas|individual*|rot*|pequeñ*|vieja|muelles|no_caben|blandas)
      ! (sin|ni) .. (calefaccion|aire|aire_acondicionado|agua_caliente|toallas|persianas|cortinas|vistas|balcon|ventana|ventanas|pestillo|mantas|ascensor) .. (en|ni|la|habitacion|hotel)?
      ! (dieron|asignaron|pusieron|metieron|tocaron|toco|cambiaron) .. (una|otra|la|de|a_otra|en_una)? .. (habitacion|suite|planta|cuarto|peor|inferior|categoria)
      ! (mar|playa|piscina|montaña|catedral|rio|lago) .. (que|y|pero|no)? .. (se_ve|se_veia|vemos|veiamos|da_a|daba_a) .. (a|un|el|pared|patio|parking|muro|solar|aparcamiento)`,
    safety: `
      ! (se_incendio|incendio|se_prendio_fuego|prendio_fuego|en_llamas|echo_humo|echaba_humo|humo|chispas|chispazo|exploto|explosion|quemadura|quemaduras|se_quemo_la|descarga_electrica|calambre|calambrazo|me_electrocuto|fuga_de_gas|olor_a_gas|olor_a_quemado|huele_a_gas|huele_a_quemado|monoxido|se_derritio|sobrecalienta|sobrecalento|estallo|electrocut*)
      ! (herido|herida|heridos|lesion|lesiones|hospital|urgencias|ambulancia|puntos_de_sutura|reaccion_alergica|quemo|fractura|intoxicado|atraganto|anafilaxia|shock) .. (por|con|mi|hijo|hija|niño|niña|bebe|culpa|producto|tras|me|del|mano)?
      ! peligroso|peligrosa|peligro|inseguro|insegura|riesgo_para|poner_en_riesgo|podria_haber_muerto|podia_haber_muerto|temerario|temeraria|temerariamente|borracho
      frenos|freno .. (fallaron|fallan|no_funcionan|fallo|no)
      cables .. (pelados|sueltos|al_aire)
      ~ me_cai|resbale|resbalo|tropece
      ! (quem*|cort*|golpe*|herid*|les*|pinch*|electrocut*|intoxic*|atragant*|ahog*|asfixi*|clav*|cay*|resbal*|tropez*|desmay*) .. (mi|a_mi|al|a_la|la|el|me|se|en|con|una|un) .. (hij*|niñ*|bebe|mano|manos|dedo|dedos|pie|cara|ojo|pierna|brazo|madre|padre|abuel*|marido|mujer|espalda|cabeza|boca|garganta|niet*|perro|señora|cliente|alumn*)
      ! (echa|echo|echaba|sale|salio|salia|saltan|salto|saltaron|empezo_a_echar|suelta|solto|desprend*) .. (humo|chispas|chispazos|fuego|llamas|olor_a_quemado|calambre|calambres|la_valvula|el_diferencial|corriente|gas)
      ! (da|dio|dieron|pega|pego) .. (calambre|calambres|corriente|la_corriente|chispazo*|una_descarga|descargas|toques)
      ! (bomberos|ambulancia|urgencias|hospital|uci|quirofano|ingresad*|puntos|escayol*|intubad*|oxigeno|cardiologo) ... (por|con|tras|desde|culpa|despues|vuestro|su|producto|aparato|comida|gas|caida)
      ! (conductor|chofer|taxista|repartidor|bus|autobus|microbus) .. (iba|va|conduc*|maneja*|borrach*|con) .. (movil|celular|telefono|exceso|velocidad|a_toda|bebid*|dormid*|semaforo*|rojo|contra*|escribiendo|temerari*|zigzag|wasap|chateando)
      ! (podria|podia|pudo|casi|por_poco) .. (haber|nos|se|me)? .. (matad*|muert*|mata|muere|quem*|ahog*|desgracia|accidente|tragedia|explot*|electrocut*|arde|incendi*|atropell*|ocurr*_una)
      ! (suelt*|sin_anclar|sin_barandilla|sin_proteccion|barandilla|escalon|escalera|cable_pelado|cables_pelados|cablecito_pelado|enchufe|tornillo|astilla|pieza_suelta|pila|pilas_de_boton|retirada_del_mercado|retirada_de_producto|recall|alerta_sanitaria) .. (peligr*|suelt*|rot*|niñ*|caer|cay*|pelad*|trag*|lote|modelo|hund*|expuest*)
      ! (alergen*|celiac*|frutos_secos|cacahuete*|mani|gluten|lactosa|latex|alergi*) ... (reaccion|urgencias|hospital|no_ponia|no_lo_ponia|hinch*|adrenalina|avise|dije|escrito|pese|anafil*|contenia|llevaba|ronch*)`,
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
      ~ ladrones|robo
      ! (vaci*|saque*|limpi*|desplum*) .. (la|mi|mis|toda)? .. (cuenta|ahorros|tarjeta|cuentas|saldo)
      ! (me|nos) .. (llam*|escrib*|llego|mandaron|enviaron|contact*) ... (haciendose_pasar|haciendose|diciendo_que_son|diciendo_ser|que_dicen_ser|supuestamente|de_parte_de_ustedes|en_nombre_de|que_era_del_banco|pidiendo_la_clave|pidiendo_el_pin|pidiendo_datos|pidiendo_un_codigo|pidiendome|pide_el_pin|piden_el_pin|pide_mi|mis_claves|el_cvv)
      ! (es|sera|son) .. (vuestro|suyo|de_ustedes|verdad|verdadero|real|autentic*|legitim*|fiable|oficial|un_fraude|estafa|un_timo) .. (este|ese|el)? .. (sms|correo|mensaje|numero|enlace|link|email|perfil|web|pagina)
      ! (sms|mensaje|correo|llamada|enlace|link|whatsapp|pagina|perfil|cuenta_de_instagram) ... (sospechos*|fals*|raro|rara|pide|pidiendo|igualita|imit*|se_hacen_pasar|haciendose|suplant*|clon*|es_vuestro|es_suyo|es_de_ustedes|es_real)
      ! (alguien|desconocid*|otro|otra|no_se_quien|un_tipo|delincuente*) .. (esta|ha|hizo|uso|usa|pidio|saco|contrat*|abrio|firmo|compro|entro|cambio|gasto|retiro) ... (mi_nombre|mi_tarjeta|mi_cuenta|mis_datos|mi_dni|mi_identidad|mi_perfil|mi_linea|con_mi|a_mi_nombre|mi_dinero|mi_correo)
      ! (a|con) mi nombre .. (sin|prestamo|linea|contrato|que_yo|credito|deuda|y_yo)
      ! (yo|nunca|no) .. (no)? .. (he_hecho|hice|autorice|realice|reconozco|fui|compre|pedi|contrate|firme|estuve|estado|he_estado) .. (esa|ese|esos|esas|este|esta|ninguna|ningun|en|yo|tal)? .. (compra*|cargo*|transferencia*|operacion*|retiro*|prestamo|pago*|movimiento*|transaccion*|pais|ciudad|gasto*|bizum|solicitud)`,
    privacy: `
      ! (datos|informacion|direccion|telefono|correo|historial|numero|expediente|datos_personales|mis_datos) .. (personales|privados|privada|compartido|compartieron|filtrado|filtrados|filtracion|publicado|divulgado|vendido|cedido|dado_a|enviado_a|otra_persona|terceros|sin_mi|borrar|eliminar|borren|eliminen|supresion|expuesto|expuestos|otro_cliente|desconocido|bancarios_a)
      ! rgpd|lopd|lopdgdd|proteccion_de_datos|privacidad|derecho_al_olvido|arco|habeas_data|agencia_española_de_proteccion|aepd|confidencialidad|confidencial
      ! (borrar|eliminar|borren|eliminen|supriman|suprimir|eliminacion|borrado) .. (mis|los|de|todos)? .. datos
      ! (datos|factura|informacion|pedido|cuenta|historial|resultados) .. de .. (otro_cliente|otra_persona|otro_paciente|otros_clientes|un_desconocido|otra_clienta|desconocidos|otros)
      (de_donde|como|quien) .. (han_sacado|tienen|consiguieron|habeis_sacado|obtuvieron|dio|sacaron|teneis) .. mi|mis .. (numero|datos|telefono|correo|email)
      sin mi .. (consentimiento|permiso|autorizacion)
      spam|llamadas_comerciales|publicidad_no_deseada|llamadas_spam|no_deseados
      ! (dieron|di|dio|dan|pasaron|facilit*|enviaron|mandaron|envi*|mostr*|enseñ*|revel*|contaron|compart*|filtr*|vend*|ced*|publicaron|difund*|expus*) .. (a)? .. (mi|mis|nuestros|nuestro|los|sus) .. (datos|direccion|telefono|numero|historial|diagnostico|expediente|informacion|resultados|foto|fotos|cuenta|correo|domicilio|nomina|ficha|conversacion|dni|informe*|analisis)
      ! (veo|vi|aparece*|recib*|llego|me_sale|tengo|abri|me_mandaron|me_enviaron|me_llego) .. (los|las|el|la|datos|un|una)? .. (datos|pedidos|direccion|tarjeta|factura*|resultado*|informe*|historial|cuenta|extracto|nomina|documento*|contrato|saldo|fotos) .. de .. (otr*|un_desconocid*|una_desconocid*|un_tal|una_tal|alguien|una_señora|un_señor|terceros|vecin*)
      ! (quien|como|de_donde|por_que) .. (les|os|le|han|habeis|tienen|teneis|consig*|sacaron|sac*|obtuv*)? .. (dio|dado|sacado|sacan|saca|consegui*|tienen|teneis|permiso|obtuv*) .. (mi|mis) .. (numero|telefono|datos|correo|direccion|movil|celular|email)
      ! (borr*|elimin*|suprim*|quit*|retir*|baja) .. (de)? .. (mi|mis|todos|todo|los|la|toda)? .. (datos|perfil|cuenta_y|informacion|foto|fotos|historial|video|imagen|nombre) .. (de|que|personal*|para|por|su|vuestr*|web|base|pagina)?
      ! (camara|camaras|grab*|escuch*|geolocaliz*|rastre*|microfono|videovigil*|acceso_a_mis) .. (sin|mi|en|de|habitacion|conversac*|cuanto_tiempo|llamada*|copia|vestuario*|permiso)
      ! (escrib*|contact*|whatsapp|acos*|mensaje*|llam*) .. (me|por|a_mi)? .. (repartidor|empleado|empleada|tecnico|conductor|chofer|mensajero) .. (mi_numero|mi_telefono|personal|privado|whatsapp)
      ! (consentimiento|permiso|autorizacion) .. (para|de)? .. (datos|llam*|publicidad|foto*|grab*|ceder|usar|compartir)`,
    discrimination: `
      ! discriminacion|discriminado|discriminada|discriminados|discriminaron|discriminatorio|discriminatoria|racista|racistas|racismo|xenofobo|xenofobia|homofobo|homofobia|homofobico|machista|machismo|sexista|capacitista|transfobia|aporofobia|racial|discriminar|discriminan
      ! (por|porque) .. (ser|soy|era|mi|somos|es)? .. (negro|negra|color_de_piel|color|extranjero|extranjera|inmigrante|gitano|gitana|mujer|gay|lesbiana|trans|discapacitado|discapacitada|discapacidad|silla_de_ruedas|musulman|musulmana|velo|hiyab|acento|raza|religion|edad|latino|latina|moro|indigena|embarazada|ciego|sordo|perro_guia|autista|nacionalidad|orientacion|sudaca)
      ! (negaron|nego|no_dejaron|echaron|impidieron|no_me_dejaron|no_permitieron) ... (silla_de_ruedas|perro_guia|discapacidad|velo|color|negro|extranjero|gay)
      ! (por|porque|solo_por|debido_a|al) .. (ser|soy|somos|era|mi|nuestro|ver|es|tener|llevar|hablar|mi_forma) .. (mujer*|negr*|moren*|indigen*|gitan*|extranjer*|inmigrant*|latin*|venezolan*|colombian*|bolivian*|marroqui|moro*|mora*|musulman*|judi*|arab*|chin*|gay*|lesbian*|trans|homosexual*|discapac*|silla*|cieg*|sord*|autis*|down|mayor*|viej*|anciana*|joven|gord*|acento|velo|hiyab|turbante|kipa|color|tatuaj*|embaraz*|madre|divorciad*|soltera|pobre|pelo|rastas|perro_guia|lengua|catalan|quechua|baston)
      ! (perro_guia|silla_de_ruedas|muletas|baston|andador|discapac*|lactancia|dar_el_pecho|amamant*) ... (no_dej*|neg*|imped*|echa*|echo|rechaz*|arranc*|cancel*|no_quis*|prohib*|obligaron|obligo|inaccesible|sin_rampa|sin_acceso|no_hay_rampa|molest*|estorb*)
      ! (a) .. (los|las|el|la|otros|otras|todos_los|ellos|quienes) .. (blanc*|rubi*|hombres|demas|españoles|locales|de_delante|turistas|que_venian|que_iban|extranjeros|otros) .. (si|no|nada|nadie|les|le|los|las|pas*|dej*)
      ! (gente|personas|parejas|clientes|familias) .. (como) .. (tu|usted|ustedes|vosotr*|nosotr*|yo|esa|ese|esas|nosotras)
      ! (trato|trataron|trata|tratan|miraron|miran|atendieron) .. (diferente|distinto|peor|desigual|inferior|de_segunda|como_delincuente*|como_ladron*|con_sospecha) .. (por|que|porque|a_los)?`,
    'feature-request': `
      ! (sugerencia|sugerir|sugiero|propongo|propuesta|estaria_bien|estaria_genial|seria_bueno|seria_genial|seria_ideal|seria_util|me_encantaria_que|echo_en_falta|echo_de_menos|podrian_añadir|podriais_añadir|podrian_agregar|pueden_agregar|podrian_incluir|tienen_pensado|teneis_pensado|ojala|falta_una_opcion|agregar_la_opcion|añadir_la_opcion|modo_oscuro|nueva_funcion|nueva_funcionalidad) .. (opcion|funcion|app|añadir|agregar|que|poder|modo|version|incluir|de|si)?
      ! (podrian|podriais|podria|pueden|podeis|deberian|deberiais|pongan|poned|añadan|agreguen|incluyan|metan|implementen|saquen|hagan|convendria|faltaria|echo_en_falta|me_gustaria_que|estaria|seria|vendria|ojala|mejoraria|sugiero) .. (bien|bueno|genial|util|de_lujo|padre|chevere|barbaro|mejor|que)? .. (que|si|poder|poner|añadir|agregar|incluir|una_opcion|un_boton|la_opcion|opcion|modo|filtro|notificaciones|tener|hubiera|pudiera|dejara|pusieran|incluyeran|tuviera|un_modo|una_funcion|permitir|exportar|integrar|integracion)
      ! (idea|sugerencia|propuesta|peticion) .. (para|de)? .. (mejor*|app|web|futur*|proxim*|version|funcion|tienda|carta|que)
      ! (lista_de_deseos|modo_oscuro|modo_nocturno|tema_oscuro|nueva_opcion|nueva_funcion|version_para|apple_pay|google_pay|widget|buscador_mejor)`,
    information: `
      ! (quisiera|queria|quiero|me_gustaria|necesito|necesitaria|podrian|podria|pueden|puede|podriais) .. (saber|informacion|preguntar|consultar|informarme|decirme|indicarme|conocer|aclarar|informar)
      ! (tienen|teneis|hacen|haceis|envian|enviais|aceptan|venden|hay|se_puede|es_posible|cuanto|cual|cuales|a_que_hora|que_horario|puedo|como|ofrecen|incluye|admiten|cuando_abren|cuando_abre|donde) .. (envios|horario|abren|cierran|cuesta|vale|pagar|paypal|tarjeta|mascotas|disponible|parking|desayuno|talla|tallas|garantia|internacional|canarias|a_domicilio|hacer|recoger|contratar|solicitar|puedo|estudiantes|plazos|abre|cierra|precio|documentos|requisitos|reservar|pedir)
      duda|pregunta|horario|una_pregunta|horarios|una_consulta
      ! (cuanto|cuanta|cuantos) .. (cuesta*|vale|valen|mide|pesa|dura|sale_el|saldria|seria)
      ! (a_que_hora|hasta_que_hora|que_dias|que_horario|que_requisitos|que_documentos|que_documentacion|cual_es_el_horario|cual_es_el_precio|desde_cuando_abren|cuanto_falta_para_abrir)
      ! (haceis|hacen|vendeis|venden|envian|enviais|mandan|mandais|aceptan|aceptais|admiten|admitis|ofrecen|ofreceis|abren|abris|entregan|reparten|alquilan|reparan) .. (envios|a|en|con|para|sin|los|el|la|parking|estacionamiento|mascotas|perros|opciones|vegan*|tallas|cita|domicilio|tarjeta|efectivo|domingos|festivos|visitas|pedidos)
      (tienen|teneis|hay) .. (parking|estacionamiento|cuna|mascotas|tallas|cambiador|wifi_gratis|opciones|opcion_vegana|menu_infantil|tarifa|horario|terraza|servicio_de|sucursal|tienda_en|clases|despachos)
      (es|son) .. (compatible*|apto*|apta*|valido_para|obligatorio|gratis_para|necesario_reservar|normal_que) .. (con|para|los|en)?
      (una|tengo|tenia|otra|pequeña) .. (duda|dudita|consulta|consultita|pregunta|preguntita|curiosidad)`,
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
      ~ gracias|genial|perfecto|excelente|contento|contenta|amable
      ! (da_gusto|un_gusto|un_placer|un_encanto|un_amor|un_sol|unos_soles|unos_cracks|un_crack|una_crack|unos_genios|una_maravilla|una_pasada|una_delicia|de_maravilla|a_la_perfeccion|top|la_leche|lo_mejor|chapo|chapeau|me_salvaron|me_salvo_la_vida|ojala_todos|matricula_de_honor|padrisimo|chevere)
      ~ buenisim*|riquisim*|amabilisim*|rapidisim*|atentisim*|encantador*|impecabl*|inmejorabl*|espectacular*|estupend*|fenomenal|fantastic*|maravillos*
      ! (todo) .. (perfecto|genial|bien|correcto|de_diez|ok|excelente|estupendo|riquisimo|impecable|de_lujo|conforme) .. gracias
      ! (quiero|queria|quisiera|solo|escribo_para|me_gustaria) .. (felicitar|agradecer|dar_las_gracias|darles_las_gracias|daros_las_gracias|reconocer|destacar|contarles_que|elogiar)
      ! (feliz|felices|content*|satisfech*|encantad*|agradecid*|fascinad*|enamorad*) .. (con|de|por)`,
  },
  classesEs,
);
