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
    (llamar|llamare|avisare|policia|ir_a_la) .. policia|guardia_civil`,
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
    (bebe|recien_nacido|ancianos|mayores|niños) .. sin (luz|agua|calefaccion|gas)`,
  'not:safety': `
    (no|nadie|gracias_a_dios|menos_mal) .. (heridos|herido|herida|peligro|alergico|alergica)
    (contiene|lleva|tiene|apto|libre) .. (alergenos|alergias|gluten|nueces|alergicos)`,
  'self-harm': `
    (matarme|suicidarme|suicidio|suicidar|quitarme_la_vida|acabar_con_mi_vida|hacerme_daño|cortarme_las_venas|tirarme_por|no_quiero_vivir|no_quiero_seguir_viviendo|ganas_de_vivir|mejor_muerto|mejor_muerta|prefiero_morir|prefiero_morirme|quiero_morirme|quiero_morir|desaparecer_del_mundo|acabar_con_todo|terminar_con_mi_vida|no_merece_la_pena_vivir|tomarme_todas_las_pastillas|autolesion|ya_no_quiero_vivir|me_quiero_morir|no_le_veo_sentido_a_la_vida)`,
  'not:self-harm': `
    morirme|muero|morir .. de .. (risa|verguenza|hambre|sed|calor|frio|aburrimiento|pena)`,
  churn: `
    no_pienso|no_pensamos (volver|comprar|repetir|renovar|seguir|contratar|reservar)
    (cancelar|cancelo|cancele|cerrar|cierro|dar_de_baja|darme_de_baja|me_doy_de_baja|doy_de_baja|cancelare) .. (mi|la|el|todas|mis|nuestra)? .. (cuenta|cuentas|contrato|suscripcion|linea|lineas|servicio|poliza|tarjeta|baja)
    me_doy_de_baja|darme_de_baja|me_daré_de_baja|portabilidad|portarme
    (irme|me_voy|me_cambio|cambiarme|cambiare|cambio|pasarme|me_paso|marcharme|irnos) .. (a|con|de)? .. (otra|otro|competencia|vodafone|orange)
    (perdido|perdeis|pierden|perdieron|perder|perderan|perderme|han_perdido) .. (a|un|una|como)? .. (cliente|clienta|clientes)
    (nunca|jamas|no|ni_loco) .. (mas|vuelvo|volvere|volveremos|volver|vuelva|comprare|compro) .. (a|comprar|comprarles|pedir|contratar|volar|volver|con|ustedes|vosotros|aqui|reservar|nunca|viajar|pisar|nada)
    ! nunca_mas|ultima_vez|ultimo_pedido|no_vuelvo|no_volvere|jamas_volvere|no_volveremos|no_vuelvo_mas|fue_la_ultima|sera_la_ultima
    no .. (renovar|renovare|renuevo|volvere|volveremos|vuelvo)
    dejar|dejare|deje de_ser_cliente|de_ser_clienta
    competencia .. (me_voy|mejor|voy|paso)`,
  'not:churn': `
    (no|nunca) .. (pensado|quiero|pienso|quisiera) .. (irme|cambiarme|cancelar|darme_de_baja|cambiar)`,
  press: `
    (prensa|periodico|periodicos|periodista|periodistas|television|tele|medios|medios_de_comunicacion|telediario|noticias|radio|noticiero|noticieros|diario|redaccion) .. (voy|contactar|contactare|publicar|enviar|contar|llamar|saber|enterar|entere|hablar)?
    (contactar|contactare|contacto|llamar|llamare|acudir|acudire|ir|voy|contar|contarselo|hablar|avisar|filtrar|enviar|denunciar|publicar|difundir) .. (con|a|en|por)? .. (prensa|periodico|periodistas|television|medios|noticias|la_tele|radio|medios_de_comunicacion|noticiero|redes|redes_sociales|twitter|facebook|instagram|tiktok|todas_partes)
    redes_sociales|hacerlo_viral|viral|se_hara_viral|lo_hare_publico|hacer_publico|hacerlo_publico|publicare_todo|miles_de_seguidores|mis_seguidores`,
  'not:press': `
    (vi|visto|lei|leido|conoci|encontre|a_traves|por|anuncio) .. (en|de)? .. (redes_sociales|redes|television|tele|prensa|radio|instagram|facebook|periodico|noticias|tiktok)
    (mi|la|una|tele|television) .. (tele|television|televisor) .. (no|rota|pulgadas|funciona|enciende|pantalla|llego|nueva|comprada|por_cable)
    sin_noticias|no_tengo_noticias|noticias_del|noticias_de|sin_tener_noticias|tienen_noticias|alguna_noticia|hay_noticias|no_he_tenido_noticias`,
  'bad-review': `
    (poner|pondre|dejar|dejare|escribir|escribire|publicar|publicare|puesto|hacer|hare|dejado|puse) .. (una|mala|la|mi|peor|pesima|negativa)? .. (reseña|reseñas|opinion|valoracion|calificacion|critica|comentario|una_estrella|1_estrella|resena|resenas)
    (mala|malas|pesima|negativa|negativas|peor) .. (reseña|reseñas|opinion|valoracion|critica|calificacion|puntuacion|resena|resenas)
    (reseña|opinion|comentario|resena|reseñas|resenas) .. (google|tripadvisor|trustpilot|negativa|todas_partes|internet|tienda_de_apps)
    una_estrella|1_estrella|cero_estrellas|0_estrellas|ninguna_estrella
    no .. (recomiendo|recomendare|recomendaria|lo_recomiendo|los_recomiendo|recomendable|aconsejo)
    (avisar|advertir|contar|decir|avisare|contare|advertire) .. a? .. (todo_el_mundo|todos|mis_amigos|todos_mis|mis_conocidos|otros_clientes|la_gente)
    eviten|evitad|no_compren|no_compreis|huyan|huid`,
  'not:bad-review': `
    (buenas|excelentes|buena|leer|lei|vi|por_las|segun|positivas) .. (opiniones|reseñas|valoraciones|resenas|reseña|opinion)
    (revision|opinion) .. (medica|segunda)`,
  chargeback: `
    contracargo|contracargos|chargeback|retroceder_el_cargo|devolver_el_recibo|devolucion_del_recibo|disputa|disputar|retrocesion|anular_el_pago|desconocer_el_cargo|disputare|devolvere_el_recibo|devolvere_los_recibos|impugnar|desconocimiento_de_cargo
    (banco|paypal|visa|mastercard|tarjeta) .. (reclamar|reclamare|anular|disputa|devuelva|recuperar|bloquear|devolver|retroceda|reversa|reverso|reclamacion|devuelto)
    (reclamar|reclamare|hablar|hablare|llamar|pedir|pedire|solicitar|solicitare|avisar|acudir) .. (a|con|al|mi|en)? .. (banco|paypal|emisor) .. (devolucion|reverso|devuelvan|dinero|cargo|pago|anular|disputa)?`,
  'not:chargeback': `
    pagar|pague|pago|paga .. (con|por|mediante|al) .. (paypal|visa|mastercard|tarjeta)`,
  abuse: `
    hijo_de_puta|hijos_de_puta|hdp|hijueputa|idiotas|imbeciles|imbecil|gilipollas|cabron|cabrones|cabrona|pendejo|pendejos|pendeja|subnormal|subnormales|retrasados|mamones|mierdas|capullo|capullos|payasos|payaso|basuras|ratas_inmundas|boludo|boludos|pelotudo|pelotudos|malparido|malparidos|gonorrea|zorra|puta_madre|vete_a_la_mierda|vayanse_a_la_mierda|iros_a_la_mierda|vete_al_infierno|a_tomar_por_culo|que_os_den|que_te_den|que_os_jodan|jodanse|chinga|chinguen|chingar|hijos_de_perra|malnacidos|malnacido|sinverguenzas|desgraciados|asquerosos|tarados|conchudos|ladrones_de_mierda|panda_de_inutiles|mamahuevo|culero|culeros|escoria
    (os|te|les|los|voy_a) .. (mato|matare|matar|reventar|partir_la_cara|rompo_la_cara|romper_la_cara|voy_a_buscar|quemar|partire|dare_una_paliza)
    (se|sé) donde (vives|trabajas|viven)`,
  'not:abuse': `
    (me|nos) .. (llamo|llamaron|dijo|grito|insulto|llamado) .. (idiota|imbecil|gilipollas|tonto|estupido|puta|pendejo)
    (soy|sentir|siento|quede|como_un|que) .. (idiota|imbecil|tonto|gilipollas)`,
  discrimination: `
    discriminacion|discriminado|discriminada|discriminados|discriminaron|discriminatorio|discriminatoria|discrimina|discriminan|racista|racistas|racismo|xenofobo|xenofoba|xenofobia|homofobo|homofobia|homofobico|machista|machismo|sexista|capacitista|transfobia|transfobico|insultos_racistas|racial
    ! (por|porque) .. (ser|soy|somos|era|mi|nuestra|su)? .. (negro|negra|color_de_piel|extranjero|extranjera|extranjeros|inmigrante|gitano|gitana|mujer|gay|lesbiana|trans|discapacitado|discapacitada|discapacidad|silla_de_ruedas|musulman|musulmana|velo|hiyab|acento|raza|religion|edad|latino|latina|indigena|embarazada|ciego|ciega|sordo|sorda|perro_guia|autista|nacionalidad|orientacion_sexual|origen)
    (gente_como|vuelvete_a|vete_a|vuelve_a|los_de) .. (tu_pais|su_pais|nosotros|yo)`,
  fraud: `
    estafa|estafas|estafado|estafada|estafadores|estafador|estafaron|estafan|fraude|fraudes|fraudulento|fraudulenta|phishing|suplantacion|suplantado|suplantaron|hackeado|hackeada|hackearon|jaqueado|clonaron|clonada|clonado|timo|timado|timadores|timaron|robo_de_identidad|ladrones|me_robaron|nos_robaron|me_roban|nos_roban|me_han_robado|nos_han_robado|robo|smishing
    (robaron|robado|roban|clonaron|hackearon) .. (cuenta|tarjeta|dinero|datos|identidad|cartera|plata)
    (alguien|desconocido|tercero|terceros|otra_persona) .. (usado|uso|ha_usado|usa|compro|entro|saco|accedio|transfirio|contrato|abrio|pidio|hizo|comprado|contratado|ha_hecho|ha_contratado|sacado) .. (tarjeta|cuenta|nombre|datos|dinero|compras|prestamo|linea|compra|mi)
    (transaccion|transacciones|compra|compras|operacion|operaciones|transferencia|movimientos|movimiento|retiro|pedido|prestamo|cargos|cargo|cobro|pagos) .. (que|yo|no)? .. (no_hice|no_he_hecho|no_realice|no_reconozco|no_he_realizado|no_son_mias|no_es_mio|no_fui_yo|no_autorice|sospechosa|sospechosas|sospechoso|sospechosos|no_autorizado|no_autorizados|no_autorizada|desconozco)
    no .. (hice|he_hecho|realice|he_realizado|autorice|reconozco) .. (compra|compras|transaccion|transferencia|operacion|operaciones|movimientos|pedido|esos|esas|ese|este|cargo|cobro|pago)
    (sms|correo|mail|llamada|mensaje|enlace|email|pagina|web|tienda|perfil|producto) .. (sospechoso|sospechosa|falso|falsa|fraudulento|fraudulenta)`,
  'not:fraud': `
    no .. (es|parece|sea) .. (estafa|fraude|timo)`,
  privacy: `
    rgpd|lopd|lopdgdd|proteccion_de_datos|privacidad|derecho_al_olvido|habeas_data|aepd|confidencialidad|datos_personales|filtracion_de_datos|ley_de_datos
    (datos|informacion|direccion|telefono|correo|historial|numero|expediente) .. (personales|privados|privada)? .. (compartido|compartieron|filtrado|filtrados|filtraron|publicado|publicaron|divulgado|divulgaron|vendido|vendieron|cedido|dado_a|terceros|sin_mi|expuesto|expuestos|otro_cliente|otra_persona)
    (compartieron|filtraron|vendieron|dieron|publicaron|divulgaron|cedido|compartido|mandaron|enviaron|dado) .. (mi|mis|los)? .. (datos|telefono|direccion|informacion|numero|historial) .. (a|sin|en|personales)
    (borrar|eliminar|borren|eliminen|supriman|suprimir|eliminacion|borrado|supresion) .. (mis|los|de|todos)? .. datos
    (datos|factura|informacion|pedido|cuenta|historial|resultados) .. de .. (otro_cliente|otra_persona|otro_paciente|otros_clientes|un_desconocido|otra_clienta)
    (de_donde|como|quien) .. (han_sacado|tienen|consiguieron|habeis_sacado|obtuvieron|sacaron|teneis|consiguio) .. (mi|mis) .. (numero|datos|telefono|correo)
    sin .. (mi|mi_previo)? .. (consentimiento|permiso|autorizacion)`,
  'not:privacy': `
    (politica|aviso) .. privacidad
    (les|os|le|te|ya) .. (envie|mande|he_enviado|he_mandado|di|he_dado|adjunto|facilite) .. (mis|los|el|mi) .. (datos|numero|correo|telefono|direccion|informacion)`,
});
