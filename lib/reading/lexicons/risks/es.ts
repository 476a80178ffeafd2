import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** Spanish wordings of risks. */
export const risksEs = phrases<RiskCue>('risk', {
  legal: `
    abogado|abogada|abogados|letrado|bufete|notario
    (acciones|medidas|vias|via|demanda|accion|asesoria|departamento|proceso) (legales|legal|judicial|judiciales|juridico|juridica)
    demandar|demandare|demandarles|demandarlos|demanda|denuncia|denunciar|denunciare|denunciarles|denunciado|denunciarlos|querella|juicio|tribunales|tribunal|juzgado|juzgados|juez|fiscalia
    ir|vere|vemos|veremos|llevare|llevar|voy .. juicio|tribunales|juzgado|corte|tribunal
    profeco|consumo|ocu|facua|sernac|indecopi|defensa_del_consumidor|omic|defensor_del_pueblo|hoja_de_reclamaciones|hojas_de_reclamaciones|libro_de_reclamaciones|junta_arbitral|arbitraje|superintendencia|condusef|ombudsman|organismo_regulador|procuraduria|proteccion_al_consumidor|banco_de_españa|defensa_al_consumidor|ley_del_consumidor|ley_de_consumidores|oficina_del_consumidor
    ilegal|ilicito|delito|incumplimiento_de_contrato|incumplimiento_contractual|mis_derechos_como_consumidor|segun_la_ley|por_ley|reclamar_mis_derechos|via_judicial|burofax
    (llamar|llamare|avisare|policia|ir_a_la) .. policia|guardia_civil
    (oficina|organismo|agencia|direccion|defensoria|junta|secretaria|ministerio|inspeccion|instituto|autoridad) .. (consumo|consumidor|consumidores|regulador*|arbitral|transporte|trabajo|sanidad|turismo|pueblo|competencia|arbitraje)
    sanidad|inspeccion_de_consumo|inspector_de_trabajo|proteccion_de_datos_ya|aesa|osiptel|sutran|enacom|cnmc|cofeco|profedet|ente_regulador|aseguradora_y_abogado|bufete|peritaje|perito_judicial|reclamacion_oficial|acto_de_conciliacion|monitorio|class_action|demanda_colectiva|indemnizacion_por_via|mi_seguro_juridico|defensa_juridica
    (fui|voy|ire|acudire|acudi|estuve|hemos_ido|iremos|pase|ya_estuve) .. (a|en|con)? .. (la|el)? .. (policia|comisaria|carabineros|guardia_civil|fiscalia|juzgado|abogado|consumo)
    (pongo|puse|pondre|poner|interpuse|interponer|interpondre|presentar|presentare|presente|radico|radicar|metere|meter|abrire|levantar|levante|ponemos) .. (una|la|mi|otra)? .. (denuncia|demanda|querella|queja_formal|reclamacion_formal|reclamacion_oficial|hoja_de_reclamaciones|tutela|peticion_formal)
    (nos_vemos|los_veo|les_veo|los_espero|les_espero|tendran_noticias|sabran|hablen|hablaran|respondera*) .. (en|de|con|ante) .. (los|el|mi|nuestro|la)? .. (tribunal*|juzgado*|corte|abogad*|juez|letrad*|justicia|consumo)
    (responsabilidad|responsables|culpables) .. (civil|penal|legal|ante_la_ley|penalmente)`,
  'not:legal': `
    (amigo|hermano|hermana|primo|vecino|marido|mujer|cuñado) .. abogado .. (recomendo|recomendado|recomienda|encanta)
    (soy|trabajo_como|como) .. (abogado|abogada) .. (y|busco|necesito)? .. (silla|escritorio|traje|portatil|despacho)
    no .. (demandar|denunciar|quiero_llegar|acciones_legales|abogados)
    consumo_de|consumo_medio|consumo_estimado|alto_consumo|bajo_consumo|consumo_electrico|consumo_energetico
    mi pobre juicio`,
  safety: `
    se_incendio|incendio|prendio_fuego|en_llamas|llamas|echo_humo|echaba_humo|echa_humo|sale_humo|salio_humo|saliendo_humo|chispas|chispazo|chispazos|exploto|explosion|estallo|reviento|descarga_electrica|calambre|calambrazo|electrocutado|fuga_de_gas|olor_a_gas|huele_a_gas|olor_a_quemado|huele_a_quemado|monoxido|se_derritio|cortocircuito
    (bateria|cargador|movil|aparato|cable|enchufe) .. (hinchada|hinchado|quemado|quemada|ardiendo|sobrecalienta|sobrecalento|se_quemo|explota)
    (quemo|quemado|quemadura|quemaduras|corto|cortado|herido|herida|heridos|lesionado|lesion|intoxicado|intoxicados|atraganto|lastimo|lastimado|lesiones)
    hospital|urgencias|ambulancia|puntos_de_sutura|fractura|hospitalizado|hospitalizada|ingresado
    alergia|alergico|alergica|alergicos|anafilaxia|anafilactico|shock_anafilactico|reaccion_alergica
    peligroso|peligrosa|peligro|peligrosisimo|inseguro|riesgo_para_la_salud|riesgo_de_incendio|pudo_haber_muerto|podia_haber_muerto|podria_haber_muerto|casi_muere|casi_nos_matamos|puso_en_riesgo
    frenos|freno .. (fallaron|fallan|no|fallo)
    intoxicacion|salmonela|salmonelosis|vomitos|vomitando
    (cristal|vidrio|metal|plastico|tornillo|aguja) .. en .. (comida|pan|ensalada|bebida|plato|potito)
    sin .. (insulina|medicacion|oxigeno|medicamento|medicinas)
    (conductor|chofer|repartidor) .. (borracho|temerario|ebrio|dormido|temerariamente)
    cables .. (pelados|sueltos|expuestos)
    (me|se) .. (cai|cayo|resbale|resbalo) .. (por|y|en|con|escalera|suelo|mojado)?
    (bebe|recien_nacido|ancianos|mayores|niños) .. sin (luz|agua|calefaccion|gas)
    (bomberos|intubad*|quirofano|uci|oxigeno|respirador|concentrador|contusion*|esguince|desmay*|convulsion*|hemorragia|sangr*|asfixi*|atragant*|ahog*)
    (da|dio|dieron|pega|soltó) .. (la)? .. (corriente|calambre*|descarga*|chispazo*)
    (salto|saltaron|solto|reventó|revento|exploto) .. (la|el|una)? .. (valvula|olla|bombona|caldera|enchufe|diferencial|tapa|cristal)
    (gas) .. (mal|fuga|detector|escape|olor)
    (detector|escape|fuga) .. (de)? .. gas|monoxido
    (cable|cables|cablecito|cableado|enchufe) .. (pelad*|suelt*|quemad*|al_aire|derretid*|expuest*)
    (ascensor|elevador) .. (cayo|cae|abrio|abrieron|sin_cabina|atrapad*|encerrad*|desplom*|entre_dos)
    (pastillas|medicamento*|medicina*|receta|dosis|medicacion) .. (equivocad*|de_otr*|no_era|otra_dosis|erronea|de_#|caducad*)
    (chofer|conductor|taxista|bus|autobus) .. (escrib*|celular|movil|telefono|rojo|exceso|borrach*|dormid*|toda_velocidad)`,
  'not:safety': `
    (no|nadie|gracias_a_dios|menos_mal) .. (heridos|herido|herida|peligro|alergico|alergica)
    (contiene|lleva|tiene|apto|libre) .. (alergenos|alergias|gluten|nueces|alergicos)`,
  'self-harm': `
    ! (ya_no) (estare|voy_a_estar|estoy) .. (para) (pagar|pagarlo|pagarla|verlo|contarlo|nada)
    ! (todos|mi_familia|ellos|mis_hijos) .. (estarian|estaran|estaria|vivirian) mejor sin_mi
    ! (cuando|si) yo? .. ya_no_este|me_haya_ido_del_todo
    ! (me) (cuelgo|pego_un_tiro|tiro_al|tiro_a_las|mato|dejo_morir|quito_la_vida|corto_las_venas|quiero_ir_con)
    ! (no|ya_no|para_que) .. (pienso_despertarme|quiero_despertar|tengo_para_que|seguir_viviendo|quiere_vivir|merece_la_pena_vivir|despertarme|despertar_manana|vale_la_pena_vivir)
    ! cartas_de_despedida|carta_de_despedida|irme_con_el|irme_con_ella|todas_las_pastillas|cortes_en_los_brazos
    ! (desde|por|del) .. (puente|azotea|balcon|quinto_piso|sexto_piso) .. (tirarme|salto|abajo|mirando|pienso)
    (matarme|suicidarme|suicidio|suicidar|quitarme_la_vida|acabar_con_mi_vida|hacerme_daño|cortarme_las_venas|tirarme_por|no_quiero_vivir|no_quiero_seguir_viviendo|ganas_de_vivir|mejor_muerto|mejor_muerta|prefiero_morir|prefiero_morirme|quiero_morirme|quiero_morir|desaparecer_del_mundo|acabar_con_todo|terminar_con_mi_vida|no_merece_la_pena_vivir|tomarme_todas_las_pastillas|autolesion|ya_no_quiero_vivir|me_quiero_morir|no_le_veo_sentido_a_la_vida)
    (tirarme|tirar|lanzarme|arrojarme|me_tiro) .. (a|por|al|de|delante) .. (las_vias|vias|tren|metro|puente|balcon|un_puente|ventana_de_verdad|la_azotea)
    (cortarme|cortar|volver_a_cortarme|he_vuelto_a_cortarme) .. (otra_vez|las_venas|de_nuevo|los_brazos|las_muñecas)
    (no) .. (tengo|le_veo|encuentro|veo|quiero) .. (ganas|motivos|sentido|razon|razones|fuerzas) .. (de_vivir|para_vivir|a_la_vida|para_seguir_viviendo|a_seguir_viviendo|para_levantarme|de_seguir_viviendo)
    (me_quiero|quiero|quisiera|desearia) .. (morir|morirme|desaparecer|dejar_de_existir|no_despertar|no_despertarme)
    (mejor_sin_mi|no_estar_aqui|dejar_de_sufrir|quitarme_de_en_medio|poner_fin_a_todo|tomarme_todas|contando_las_pastillas|separado_las_pastillas)`,
  'not:self-harm': `
    morirme|muero|morir .. de .. (risa|verguenza|hambre|sed|calor|frio|aburrimiento|pena)`,
  churn: `
    ! (me|nos) (voy|vamos|paso|pasamos|cambio|cambiamos|largo|mudo) .. (a|con|al|para|en) .. (entel|movistar|claro|mutua|cooperativa|competencia|otra|otro|frente|bus|tren|otros|vecinos|vodafone|orange|digi|personal|iberia)
    ! (nos|me) .. (vamos|voy) .. (otro|otra) .. (proveedor|entidad|compania|banco|empresa|clinica|colegio|gimnasio|taller)
    ! (jamas|nunca) .. (otro|otra|mas) .. (marca|compra|euro|peso|duro|pedido|viaje|vez|pisar|pongo)
    ! (ni_un|ni_una|no) .. (duro|euro|peso|centavo) .. (mas|les_dejo|os_dejo|vuelven|veran)
    desinstalo|cuenta_borrada|cuenta_cerrada|buscamos_otro|mirando_otro|mirando_otra|me_busco_otro|me_busco_otra
    (todo_lo_mio|mis_depositos|mis_ahorros|mi_nomina|mis_cuentas) .. (sale|salen|otra|otro|van|paso|muevo)
    (retiro|saco|me_llevo) .. (mi_caso|mis_cosas|mi_dinero|mis_ahorros|todo|mi_nomina|a_mis_hijos|a_mi_perro)
    no_pienso|no_pensamos (volver|comprar|repetir|renovar|seguir|contratar|reservar)
    (cancelar|cancelo|cancele|cerrar|cierro|dar_de_baja|darme_de_baja|me_doy_de_baja|doy_de_baja|cancelare) .. (mi|la|el|todas|mis|nuestra)? .. (cuenta|cuentas|contrato|suscripcion|linea|lineas|servicio|poliza|tarjeta|baja)
    me_doy_de_baja|darme_de_baja|me_daré_de_baja|portabilidad|portarme
    (irme|me_voy|me_cambio|cambiarme|cambiare|cambio|pasarme|me_paso|marcharme|irnos) .. (a|con|de)? .. (otra|otro|competencia|vodafone|orange)
    (perdido|perdeis|pierden|perdieron|perder|perderan|perderme|han_perdido) .. (a|un|una|como)? .. (cliente|clienta|clientes)
    (nunca|jamas|no|ni_loco) .. (mas|vuelvo|volvere|volveremos|volver|vuelva|comprare|compro) .. (a|comprar|comprarles|pedir|contratar|volar|volver|con|ustedes|vosotros|aqui|reservar|nunca|viajar|pisar|nada)
    ! nunca_mas|ultima_vez|ultimo_pedido|no_vuelvo|no_volvere|jamas_volvere|no_volveremos|no_vuelvo_mas|fue_la_ultima|sera_la_ultima
    no .. (renovar|renovare|renuevo|volvere|volveremos|vuelvo)
    dejar|dejare|deje de_ser_cliente|de_ser_clienta
    competencia .. (me_voy|mejor|voy|paso)
    (me|nos) .. (voy|vamos|ire|iremos|cambio|cambiamos|cambiare|paso|pasamos|pasare|largo|marcho|mudo) .. (a|con|hoy|de|y|ya|para)? .. (otra|otro|la_competencia|competencia|ustedes|vosotros|hoy|siempre|otra_compañia|otra_empresa|otro_banco|otro_proveedor|movistar|claro|los_de_enfrente|compañia)
    (me_llevo|llevare|llevaremos|nos_llevamos|llevarme|se_lo_llevan|se_llevan) .. (mi|todo|mis|el|la|lo|todas)? .. (dinero|nomina|cuentas|ahorros|negocio|contrato|seguros|numero|todo|lineas) .. (a_otro|a_otra|competencia|otro_banco|otra|los_de_enfrente)?
    (pidiendo|pedi|pedido|pedire|estoy_mirando|miro|busco|buscando|buscare|tengo|comparando) .. (ya|un|una)? .. (presupuesto*|oferta*|propuesta*|otro_proveedor|otra_compañia|otra_empresa|alternativa*|otro_banco|otra_aseguradora) .. (de|a|otro|otra|competencia)?
    no (me|nos) .. (vuelven|volveran|vuelve|volvera|veran|verán|ven) .. (a_ver|el_pelo|mas|por)?
    no .. (volvamos|volveremos|pienso_volver|pensamos_volver|pienso_comprar|comprare|compraremos|contratare|repetire|repetiremos|piso|pisare|renovaremos|cuenten_conmigo|contare|confio_mas|me_pillan)
    (ultima|ultimo) .. (entrada|compra|pedido|vez|viaje|billete|noche|estancia|euro|peso|reserva) .. (que|con)
    (adios|hasta_nunca|hasta_aqui|chao|chau|bye) .. (despues|tras|#|como_cliente|y|hemos_llegado|llegamos)
    ! (tiene|tienen|han_conseguido|ha_conseguido|perdieron|acaban_de_perder|pierden) .. (un|una|a|que)? .. (cliente|clienta|clientes|familia|no_volvamos|no_vuelva|no_volvere) .. (menos|de|fiel|para)?
    (en_cuanto|cuando|apenas) .. (venza|acabe|termine|cobre|devuelvan) .. (me_voy|cambio|cierro|cancelo|me_cambio|me_doy_de_baja|me_marcho)`,
  'not:churn': `
    (no|nunca) .. (pensado|quiero|pienso|quisiera) .. (irme|cambiarme|cancelar|darme_de_baja|cambiar)`,
  press: `
    ! (el_pais|el_mundo|el_comercio|clarin|la_nacion|el_espectador|caracol_noticias|canal_13|latina|canal_n|tvg|telecinco|la_sexta|antena_3|el_universal|el_diario|diario|television|autonomica|telemadrid|univision|teletrece|rpp|blu_radio|cadena_ser) .. (viene|vienen|llega|llegan|tiene|manana|llamo|entrevistado|publica|domingo|saca|interesa|entrevistaron|va_a_tener)
    primera_plana|programa_de_la_manana|reportaje_de|sale_en_el_reportaje|nos_entrevistaron|me_entrevistaron|nos_llamo_el|equipo_de_television
    (prensa|periodista|periodistas|medios_de_comunicacion|telediario|noticieros) .. (voy|contactar|contactare|publicar|enviar|contar|llamar|saber|enterar|entere|hablar)?
    (contactar|contactare|contacto|llamar|llamare|acudir|acudire|ir|voy|contar|contarselo|hablar|avisar|filtrar|enviar|denunciar|publicar|difundir) .. (con|a|en|por)? .. (prensa|periodico|periodistas|television|medios|noticias|la_tele|radio|medios_de_comunicacion|noticiero|redes|redes_sociales|twitter|facebook|instagram|tiktok|todas_partes)
    (television|tele|radio|periodico|noticiero|diario|noticias|redaccion) .. (voy|contactar|contactare|publicar|publico|enviar|contar|llamar|saber|enterar|entere|hablar|viene|vienen|llega|sale|salio|interesa|programa|entrevista|manana|local|tiene|tienen)
    redes_sociales|hacerlo_viral|viral|se_hara_viral|lo_hare_publico|hacer_publico|hacerlo_publico|publicare_todo|miles_de_seguidores|mis_seguidores
    podcast|podcasts|programa_de_radio|programa_de_tele|cadena_ser|antena_3|el_pais|telemundo|univision|caracol|canal_13|youtuber|influencer|mi_blog|canal_de_youtube
    (grab*|video|audio|caso|historia|fotos) .. (tiene|tienen|mando|mande|envie|enviare|pasare|en_manos|ya_lo_tiene) .. (de|una|un|el|la|a)? .. (periodista*|prensa|diario|television|tele|radio|medio|medios)
    (cuento|contare|conte|lo_cuento|contarlo|saldra|saldran|denunciare) .. (en|por) .. (la|el|mi|twitter|redes|tiktok|instagram) .. (radio|tele|television|prensa|redes|podcast|canal|periodico|cuenta|programa)?`,
  'not:press': `
    (vi|visto|lei|leido|conoci|encontre|a_traves|por|anuncio) .. (en|de)? .. (redes_sociales|redes|television|tele|prensa|radio|instagram|facebook|periodico|noticias|tiktok)
    (mi|la|una|tele|television) .. (tele|television|televisor) .. (no|rota|pulgadas|funciona|enciende|pantalla|llego|nueva|comprada|por_cable)
    sin_noticias|no_tengo_noticias|noticias_del|noticias_de|sin_tener_noticias|tienen_noticias|alguna_noticia|hay_noticias|no_he_tenido_noticias`,
  'bad-review': `
    ! (google|tripadvisor|trustpilot|booking|airbnb|maps|hostelworld|resenas|foro|foros|opiniones) .. (voy_a_poner|pienso_poner|con_foto|echar_humo|se_va_a_enterar|van_a_leer|lo_cuento|foto|fotos|fino|ya_tiene|leera|veran)
    ! (cuento|pondre|poner|puesta|pongo|dejo|deje|publico|subo|cuelgo|colgar|explicar|os_dejo|escribo|colgado) .. (resena|resenas|google|maps|tripadvisor|trustpilot|critica|opinion|foro|estrella|booking|airbnb|hostelworld)
    (una|cero|1|0) estrella|estrellas
    critica_en|resena_puesta|resena_publicada|resena_lista|mala_resena
    (poner|pondre|dejar|dejare|escribir|escribire|publicar|publicare|puesto|hacer|hare|dejado|puse) .. (una|mala|la|mi|peor|pesima|negativa)? .. (reseña|reseñas|opinion|valoracion|calificacion|critica|comentario|una_estrella|1_estrella|resena|resenas)
    (mala|malas|pesima|negativa|negativas|peor) .. (reseña|reseñas|opinion|valoracion|critica|calificacion|puntuacion|resena|resenas)
    (reseña|opinion|comentario|resena|reseñas|resenas) .. (google|tripadvisor|trustpilot|negativa|todas_partes|internet|tienda_de_apps)
    una_estrella|1_estrella|cero_estrellas|0_estrellas|ninguna_estrella
    no .. (recomiendo|recomendare|recomendaria|lo_recomiendo|los_recomiendo|recomendable|aconsejo)
    (avisar|advertir|contar|decir|avisare|contare|advertire) .. a? .. (todo_el_mundo|todos|mis_amigos|todos_mis|mis_conocidos|otros_clientes|la_gente)
    eviten|evitad|no_compren|no_compreis|huyan|huid
    (reseña|reseñas|resena|resenas|opinion|valoracion|critica|calificacion) .. (ya|voy|tengo|lista|escrita|publicar|publicada|estrella|estrellas|la_verdad|sera|va_a_ser|en_todos|internet|google|me_gusta|preparada)
    (fotos|video|historia|caso|esto|experiencia) .. (en|por) .. (todos|todas|todo|cada|cuanto) .. (los|las)? .. (portales|sitios|paginas|plataformas|foros|internet|lados|partes|portal)
    (lo|se|esto) .. (va_a_saber|sabra|sabran|van_a_saber|enterara|va_a_enterar|enteraran) .. (todo|todos|el|la|medio) .. (mundo|barrio|internet|pueblo|ciudad)?
    (pongo|pondre|dejo|doy|dare|puse|mereceis|merecen|poner|les_pongo) .. (una|un|cero|0|1|unica|sola|media) .. (estrella|estrellas|punto)
    (quemar|quemare|quemarlos|voy_a_quemar|poner_verdes|ponerlos_verdes|poner_a_parir|dejarlos_por_los_suelos|hablare_mal|hablar_mal|contarlo_en_todas) .. (en|redes|de|google)?
    (no) .. (se_lo)? .. (recomend*|aconsej*) .. (a_nadie|nadie|ni|este|esta|para_nada|en_absoluto)?`,
  'not:bad-review': `
    (buenas|excelentes|buena|leer|lei|vi|por_las|segun|positivas) .. (opiniones|reseñas|valoraciones|resenas|reseña|opinion)
    (revision|opinion) .. (medica|segunda)`,
  chargeback: `
    contracargo|contracargos|chargeback|retroceder_el_cargo|devolver_el_recibo|devolucion_del_recibo|disputa|disputar|retrocesion|anular_el_pago|desconocer_el_cargo|disputare|devolvere_el_recibo|devolvere_los_recibos|impugnar|desconocimiento_de_cargo
    (banco|paypal|visa|mastercard|tarjeta) .. (reclamar|reclamare|anular|disputa|devuelva|recuperar|bloquear|devolver|retroceda|reversa|reverso|reclamacion|devuelto)
    (reclamar|reclamare|hablar|hablare|llamar|pedir|pedire|solicitar|solicitare|avisar|acudir) .. (a|con|al|mi|en)? .. (banco|paypal|emisor) .. (devolucion|reverso|devuelvan|dinero|cargo|pago|anular|disputa)?
    (banco|tarjeta|visa|paypal|bizum|mastercard) .. (anul*|devuelv*|devolv*|retroce*|disput*|reclam*|revert*) .. (el|la|los)? .. (cargo|cobro|pago|recibo|recibos|compra)?
    (anul*|rechaz*|retroce*|disput*|impugn*|desconoc*|revert*|devolv*|devuelv*) .. (el|este|ese|los|la)? .. (cargo|cobro|cargos|recibo|recibos|adeudo|transaccion) .. (en|por|con|a_traves|mi|al)? .. (mi|el)? .. (banco|tarjeta|paypal)?
    (abro|abri|abrire|abrir|abierto|abrirme) .. (una|la|un)? .. (disputa|contracargo|reclamacion_en_paypal|caso_en_paypal)`,
  'not:chargeback': `
    pagar|pague|pago|paga .. (con|por|mediante|al) .. (paypal|visa|mastercard|tarjeta)`,
  abuse: `
    hijo_de_puta|hijos_de_puta|hdp|hijueputa|idiotas|imbeciles|imbecil|gilipollas|cabron|cabrones|cabrona|pendejo|pendejos|pendeja|subnormal|subnormales|retrasados|mamones|mierdas|capullo|capullos|payasos|payaso|basuras|ratas_inmundas|boludo|boludos|pelotudo|pelotudos|malparido|malparidos|gonorrea|zorra|puta_madre|vete_a_la_mierda|vayanse_a_la_mierda|iros_a_la_mierda|vete_al_infierno|a_tomar_por_culo|que_os_den|que_te_den|que_os_jodan|jodanse|chinga|chinguen|chingar|hijos_de_perra|malnacidos|malnacido|sinverguenzas|desgraciados|asquerosos|tarados|conchudos|ladrones_de_mierda|panda_de_inutiles|mamahuevo|culero|culeros|escoria
    (os|te|les|los|voy_a) .. (mato|matare|matar|reventar|partir_la_cara|rompo_la_cara|romper_la_cara|voy_a_buscar|quemar|partire|dare_una_paliza)
    (se|sé) donde (vives|trabajas|viven)
    (malditos|maldito|miserables|miserable|basura_humana|hijueputas|gonorreas|huevones|weones|weon|cabrona|cerdos|cerdo|puercos|zorras|perras|inutil_de_mierda|incompetente_de_mierda|muertos_de_hambre|lacras|hijos_de_su|estupidos|estupida|imbecila|subnormala|mongolo|mongolos|tontos_del_culo|anormal|anormales|cabezas_de_chorlito|ineptos_de_mierda)
    (se|sabemos|sé) .. (donde|en_que) .. (vives|trabajas|trabajan|viven|edificio|oficina|esta_tu)
    (voy|ire|vamos) .. (y|a) .. (lo|los|te|les|le) .. (saco|sacar|matar|pegar|mato|reviento|reventar|golpes|romper|parto|buscar)
    (te|os|los|les|le) .. (espero|esperare|voy_a_esperar) .. (a_la_salida|en_la_salida|fuera|en_la_calle)`,
  'not:abuse': `
    (me|nos) .. (llamo|llamaron|dijo|grito|insulto|llamado) .. (idiota|imbecil|gilipollas|tonto|estupido|puta|pendejo)
    (soy|sentir|siento|quede|como_un|que) .. (idiota|imbecil|tonto|gilipollas)`,
  discrimination: `
    ! (por_ser|por_mi|por_su|por_nuestro|por_tener|porque_soy|porque_es|por_llevar|por_ir_en) .. (negro|negra|moreno|morena|gitano|gitana|gitanos|extranjero|extranjera|mujer|gay|lesbiana|acento|color|discapacidad|discapacitado|silla|sordo|sorda|ciego|edad|mayor|vieja|viejo|indigena|velo|turbante|religion|musulman|musulmana|trans|autista|autismo|venezolano|boliviano|embarazada|gordo|gorda|apellido|raza|rastas|conurbano|piel)
    ! (los|las) (gitanos|negros|sudacas|moros|indios|de_pollera|moras|extranjeros|panchitos) .. (fondo|fuera|final|no|atras)
    ! vuelvete|vuelve|vayase|vete .. a_tu_pais|a_su_pais
    ! (acento|silla_de_ruedas|perro_guia|velo|turbante|rastas|trenzas|moreno|morena|negro|negra|sordo|sorda) .. (no_me_dejaron|no_la_dejaron|no_le_dejaron|echaron|echo|rechazaron|siguio|cachearon|registraron|final|ultimo|burlaron|rieron|negaron|impidieron)
    ! (siguio|siguieron|cachearon|registraron|pidieron_papeles|a_mi_nomas) .. (moreno|negro|rastas|gitano|color|acento)
    discriminacion|discriminado|discriminada|discriminados|discriminaron|discriminatorio|discriminatoria|discrimina|discriminan|racista|racistas|racismo|xenofobo|xenofoba|xenofobia|homofobo|homofobia|homofobico|machista|machismo|sexista|capacitista|transfobia|transfobico|insultos_racistas|racial
    ! (por|porque) .. (ser|soy|somos|era|mi|nuestra|su)? .. (negro|negra|color_de_piel|extranjero|extranjera|extranjeros|inmigrante|gitano|gitana|mujer|gay|lesbiana|trans|discapacitado|discapacitada|discapacidad|silla_de_ruedas|musulman|musulmana|velo|hiyab|acento|raza|religion|edad|latino|latina|indigena|embarazada|ciego|ciega|sordo|sorda|perro_guia|autista|nacionalidad|orientacion_sexual|origen)
    (gente_como|vuelvete_a|vete_a|vuelve_a|los_de) .. (tu_pais|su_pais|nosotros|yo)
    (solo) .. (a) .. (las_mujeres|los_extranjeros|nosotros|los_negros|las_mujeres_nos|los_latinos|mi)
    (perro_guia|silla_de_ruedas|baston|muletas|lactancia|dando_el_pecho) .. (cancel*|neg*|no_dej*|echa*|imped*|rechaz*|no_quis*|prohib*|arranc*|no_entra*)
    (cancel*|neg*|no_dej*|echa*|imped*|rechaz*|prohib*|no_quis*) .. (al|a|la|el|por|entrada|mi|ver)? .. (perro_guia|silla_de_ruedas|pareja*|acento|velo|color|discapac*)
    (tipo_de|ese_tipo|esa_clase|gente|personas) .. (parejas|gente|personas|como_tu|como_usted|como_ustedes|como_nosotr*|de_color|de_su_pais)
    (al|a_los|a_el) .. (rubi*|blanc*|español*|de_delante|hombres|turistas) .. (no|si|nadie|nada)`,
  fraud: `
    estafa|estafas|estafado|estafada|estafadores|estafador|estafaron|estafan|fraude|fraudes|fraudulento|fraudulenta|phishing|suplantacion|suplantado|suplantaron|hackeado|hackeada|hackearon|jaqueado|clonaron|clonada|clonado|timo|timado|timadores|timaron|robo_de_identidad|ladrones|me_robaron|nos_robaron|me_roban|nos_roban|me_han_robado|nos_han_robado|robo|smishing
    (robaron|robado|roban|clonaron|hackearon) .. (cuenta|tarjeta|dinero|datos|identidad|cartera|plata)
    (alguien|desconocido|tercero|terceros|otra_persona) .. (usado|uso|ha_usado|usa|compro|entro|saco|accedio|transfirio|contrato|abrio|pidio|hizo|comprado|contratado|ha_hecho|ha_contratado|sacado) .. (tarjeta|cuenta|nombre|datos|dinero|compras|prestamo|linea|compra|mi)
    (transaccion|transacciones|compra|compras|operacion|operaciones|transferencia|movimientos|movimiento|retiro|pedido|prestamo|cargos|cargo|cobro|pagos) .. (que|yo|no)? .. (no_hice|no_he_hecho|no_realice|no_reconozco|no_he_realizado|no_son_mias|no_es_mio|no_fui_yo|no_autorice|sospechosa|sospechosas|sospechoso|sospechosos|no_autorizado|no_autorizados|no_autorizada|desconozco)
    no .. (hice|he_hecho|realice|he_realizado|autorice|reconozco) .. (compra|compras|transaccion|transferencia|operacion|operaciones|movimientos|pedido|esos|esas|ese|este|cargo|cobro|pago)
    (sms|correo|mail|llamada|mensaje|enlace|email|pagina|web|tienda|perfil|producto) .. (sospechoso|sospechosa|falso|falsa|fraudulento|fraudulenta)
    (vaci*|limpiaron|desplumaron) .. (la|mi|mis|toda)? .. (cuenta|cuentas|ahorros|tarjeta|saldo)
    (sms|correo|mensaje|mail|llamada|whatsapp|pagina|web|perfil) .. (pidiend*|pide|piden|que_dice_ser|igualit*|haciendose|imit*|diciendo_que_son|se_hace_pasar|se_hacen_pasar) .. (la|el|mi|mis|un|los)? .. (clave*|pin|codigo|datos|ustedes|suya|vuestra|cvv|banco|tarjeta)?
    (llamaron|llamo|escribieron|contactaron|llaman) .. (diciendo|haciendose|supuestamente|de_parte|en_nombre|pidiendo|del_supuesto) .. (que|pasar|son|ser|ustedes|banco|clave|datos|pin|codigo)
    (es|sera|fue) .. (verdadero|autentico|legitimo|real|una_estafa|un_fraude|phishing|fiable|de_verdad|suyo) .. (este|ese|el|la)? .. (sms|correo|mensaje|enlace|numero|llamada)?
    (prestamo|credito|linea|contrato|cuenta|tarjeta) .. (a|en|con) .. (mi|su) .. nombre
    (firm*|hizo_firmar|hicieron_firmar|engañ*) .. (en|una|un|a|mi)? .. (tablet*|papel|prestamo|credito|contrato) .. (result*|era|sin|mayor|años)`,
  'not:fraud': `
    no .. (es|parece|sea) .. (estafa|fraude|timo)`,
  privacy: `
    rgpd|lopd|lopdgdd|proteccion_de_datos|privacidad|derecho_al_olvido|habeas_data|aepd|confidencialidad|datos_personales|filtracion_de_datos|ley_de_datos
    (datos|informacion|direccion|telefono|correo|historial|numero|expediente) .. (personales|privados|privada)? .. (compartido|compartieron|filtrado|filtrados|filtraron|publicado|publicaron|divulgado|divulgaron|vendido|vendieron|cedido|dado_a|terceros|sin_mi|expuesto|expuestos|otro_cliente|otra_persona)
    (compartieron|filtraron|vendieron|dieron|publicaron|divulgaron|cedido|compartido|mandaron|enviaron|dado) .. (mi|mis|los)? .. (datos|telefono|direccion|informacion|numero|historial) .. (a|sin|en|personales)
    (borrar|eliminar|borren|eliminen|supriman|suprimir|eliminacion|borrado|supresion) .. (mis|los|de|todos)? .. datos
    (datos|factura|informacion|pedido|cuenta|historial|resultados) .. de .. (otro_cliente|otra_persona|otro_paciente|otros_clientes|un_desconocido|otra_clienta)
    (de_donde|como|quien) .. (han_sacado|tienen|consiguieron|habeis_sacado|obtuvieron|sacaron|teneis|consiguio) .. (mi|mis) .. (numero|datos|telefono|correo)
    sin .. (mi|mi_previo)? .. (consentimiento|permiso|autorizacion)
    (dieron|dio|pasaron|facilit*|mandaron|enviaron|mostr*|enseñ*|filtr*|revel*|publicaron|contaron) .. (a)? .. (mi|mis|nuestros|nuestra|los) .. (direccion|telefono|numero|historial|diagnostico|expediente|datos|informe*|resultado*|domicilio|nomina|foto*|conversacion)
    (resultado*|historial|pedidos|extracto|informe*|datos|cuenta|factura|diagnostico) .. (y)? .. (de) .. (otra|otro|una_tal|un_tal|alguien|desconocid*|el_de_otra|la_de_otra)
    (guard*|conserv*|grab*|grabacion|grabaciones|camaras) .. (la|las|mi|mis|de|llamada*|cuanto|datos)? .. (grabacion*|llamada*|copia|datos|conversacion*|vestuario*|habitacion)
    (quit*|retir*|borr*|elimin*|baj*) .. (mi|mis|una|la)? .. (foto|fotos|imagen|video|datos|nombre) .. (de|su|vuestra|pagina|web|redes)
    (escrib*|contact*|acos*|mand*) .. (me|por|a_mi|al)? .. (whatsapp|telefono_personal|instagram) .. (repartidor|emplead*|tecnico|conductor|que|sin)`,
  'not:privacy': `
    (politica|aviso) .. privacidad
    (les|os|le|te|ya) .. (envie|mande|he_enviado|he_mandado|di|he_dado|adjunto|facilite) .. (mis|los|el|mi) .. (datos|numero|correo|telefono|direccion|informacion)`,
});
