import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { phrases } from '@/lib/reading/phrases';

/** Spanish wordings of the cues of profiles. */
export const profilesEs = phrases<ProfileCue>('profile', {
  aside: `
    por_cierto|en_fin|a_lo_que_iba|como_le_decia|como_iba_diciendo|como_decia|hablando_de|me_recuerda|me_acuerdo|ya_que_estamos|total_que|resulta_que|le_cuento|les_cuento|os_cuento|es_una_larga_historia|para_no_alargarme|no_me_quiero_enrollar|perdon_por_enrollarme|me_enrollo|me_voy_por_las_ramas|eso_es_otra_historia|dicho_sea_de_paso|cuando_era_joven|en_mis_tiempos|en_mi_epoca|antes_las_cosas|como_dice_mi|como_decia_mi|que_en_paz_descanse|y_otra_cosa|ah_y|y_bueno|donde_estaba|pero_bueno|usted_sabe|ya_sabe_como|fijese|fijate|no_se_lo_va_a_creer|volviendo_a|a_todo_esto|que_por_cierto|bueno_pues|empiezo_por_el_principio|desde_el_principio
    mi|nuestra .. (vecina|vecino|hermana|hermano|prima|primo|tia|tio|suegra|cuñado|cuñada|difunto|nieto|nieta|perro|gato|perrita|rodilla|peluquera|sobrino|sobrina|yerno|nuera) .. (que|tambien|siempre|dice|dijo|vive|es|tiene|estaba|trabaja|tuvo|y|me)
    el_tiempo_que_hace|el_futbol|la_juventud|el_gobierno|jubilado|jubilada|mi_pension`,
  petname: `
    cariño|guapa|guapo|bonita|bonito|preciosa|precioso|corazon|cielo|mi_amor|mi_vida|mi_reina|mi_rey|linda|lindo|hermosa|hermoso|bombon|nena|nene|tesoro|mami|papi|princesa|amorcito|mi_cielo|guapisima|reina|muñeca`,
  private: `
    (estas|eres|tienes|esta|tenes) .. (soltera|soltero|casada|casado|novio|novia|marido|hijos|instagram|whatsapp|libre_esta|facebook|pareja|planes_para)
    (cuantos_años_tienes|que_edad_tienes|donde_vives|de_donde_eres|a_que_hora_sales|que_haces_esta_noche|que_haces_luego|que_haces_despues|como_eres|que_llevas_puesto|a_que_hora_terminas|vives_sola|vives_solo|que_haces_este_finde|que_signo_eres|cual_es_tu_nombre_real|tienes_novio)
    (manda|mandame|enviame|pasame) .. (una|tu|foto|selfie) .. (foto|tuya|selfie)?`,
  flirt: `
    (eres|sos|sois|es_usted) .. (un|una)? .. (sol|solete|cielo|crack|amor|bombon|tesoro)
    besis|besotes|muak|muac
    (tienes|tenes|que) .. (voz|ojos|sonrisa|nombre) .. (bonita|bonito|preciosa|preciosos|sexy|linda|lindo|dulce|hermosa|precioso|sensual)
    (eres|sos|pareces|suenas|debes_ser|seguro_que_eres) .. (muy|tan|un|una)? .. (guapa|guapo|simpatica_y|bonita|linda|sexy|encanto|encantadora_y|preciosa|un_amor|angel|hermosa|dulce)
    (te|os) .. (invito|invitaria|llevo|invitar) .. (a|un|cafe|cenar|copa|tomar|comer)
    (cafe|cenar|copa|cita|cerveza) .. (conmigo|juntos|contigo|tu_y_yo|un_dia_de_estos)
    te_quiero|te_amo|besos|besitos|un_beso|abrazos_y_besos|casate_conmigo|enamorado|enamorada|me_gustas|salir_conmigo|pienso_en_ti|te_echaba_de_menos|te_extraño|me_encanta_hablar_contigo`,
  favour: `
    (favor|favorcito) .. (personal|especial|pequeño|entre_nosotros|entre_amigos)
    (entre|como) .. (tu_y_yo|nosotros|amigos|amiga|amigo)
    (hazme|hagame|me_haces|me_hace) .. (el_favor_personal|un_favorcito|un_favor_personal|descuentito|precio_de_amigo)
    descuento_de_empleado|no_se_lo_digas|no_se_entera_nadie|nadie_se_tiene_que_enterar|nuestro_secreto|tu_jefe_no|no_se_lo_dire_a_nadie|hoy_por_mi|entre_tu_y_yo|como_somos_amigos|ya_somos_amigos|si_me_haces_ese_favor`,
  outside: `
    (tu|su) .. (numero_personal|whatsapp|instagram|facebook|movil_personal|numero_privado|celular|numero_de_movil|correo_personal|insta|whats|numero_de_telefono_personal|movil)
    (quedar|quedamos|vernos|nos_vemos|conocernos|hablar) .. (en_persona|despues|fuera|un_dia|cuando_salgas|fuera_del_trabajo|este_finde|por_whatsapp|por_privado_tu|esta_noche)
    (agregame|anademe|sigueme|escribeme|llamame) .. (al|en|a_mi|por|cuando_salgas|instagram|facebook|whatsapp)`,
  ultimatum: `
    (tienen|teneis|tiene|les_doy|os_doy|le_doy|doy) .. (hasta|24|48|#|un_plazo|plazo) .. (horas|mañana|hoy|viernes|lunes|dias|las|de|para)
    (si) .. (no) .. (hoy|mañana|antes|24|48|inmediatamente|ya) ... (denuncio|cancelo|voy|tomare|acudire|llevare|pondre|publicare|hare|me_voy|demandare|procedere)
    (ultimo|ultima) .. (aviso|oportunidad|advertencia|vez_que_lo|vez_que_pido)
    de_lo_contrario|o_si_no|en_caso_contrario|inmediatamente|de_inmediato|ahora_mismo|sin_mas_demora|sin_mas_dilacion|a_la_mayor_brevedad`,
  proof: `
    (demuestren|demuestreme|demuestrenlo|demuestremelo|pruebas|prueba|evidencia|justifiquen|acrediten|documenten|demostrar|demostradme|justificante|justifique) .. (eso|que|lo|por_escrito|de|me|documental|su|esa)?
    por_escrito|documentacion|informe_tecnico|datos_concretos|fichas_tecnicas|ficha_tecnica|certificado|en_que_clausula|que_clausula|en_que_articulo|segun_quien|con_que_criterio|en_que_se_basan|con_que_base|fuentes
    no .. (me_creo|creo|me_fio|me_convence|confio|me_vale|acepto_esa|me_convencen) .. (nada|eso|que|lo|ni|una_palabra|esa|su|sus)?
    permitame|permitanme|me_permito dudar|dudarlo
    esceptico|esceptica|dudo_mucho|lo_dudo|excusas|palabreria|eso_ya_lo_he_oido|siempre_dicen_lo_mismo|respuesta_estandar|no_es_una_respuesta|que_garantia|que_garantias|que_me_garantiza|exactamente_como|explíqueme_exactamente|marketing`,
  manager: `
    (hablar|pasar|pasen|paseme|pongame|quiero|exijo|comunicar|comuniqueme|escalar|escalen|escale|elevar|poner|necesito|pase) .. (con|a|un|su|el|al|este|mi)? .. (supervisor|responsable|encargado|encargada|gerente|jefe|superior|director|directora|supervisora|alguien_competente|alguien_que_sepa|alguien_con|experto|especialista|alguien_cualificado|tecnico_de_verdad|direccion|mando)
    (su|el) (supervisor|jefe|gerente|superior)`,
  entitled: `
    no_pienso_hablar|sin_excusas|no_admito|hasta_las_narices_de_esperar|integra_e_inmediata
    exijo|exigimos|exijo_que|reclamo_que|insisto|no_acepto|no_aceptare|no_voy_a_aceptar|tengo_derecho|no_me_conformo|espero_que_como_minimo|lo_minimo|como_minimo|que_menos|por_lo_que_pago|con_lo_que_pago|por_este_precio|por_ese_precio|cliente_vip|cliente_premium|cliente_platino|cliente_oro|cliente_preferente|soy_cliente_desde|cliente_desde_hace|me_gasto_miles|no_sabe_con_quien|sabe_usted_quien|el_cliente_siempre|no_es_mi_problema|ese_es_su_problema|es_su_problema|me_da_igual_como|no_quiero_excusas|maxima_prioridad|prioridad_absoluta|explicacion_detallada|disculpa_por_escrito|compensacion_por_mi_tiempo|un_trato_acorde|espero_mas_de|nombres_y_apellidos|impecable_y|perfeccion`,
  condition: `
    (primero|segundo|tercero|ademas|tambien|por_ultimo|1|2|3|asimismo) .. (quiero|exijo|espero|necesito|deben|que_me)
    y .. (quiero|exijo|espero) .. (que|un|una|ademas)`,
  indifferent: `
    me_da_igual|da_igual|me_da_lo_mismo|lo_que_sea|lo_que_quieran|lo_que_quieras|lo_que_usted|como_quieran|como_quieras|como_quiera|como_sea|ni_fu_ni_fa|no_me_importa|no_importa|me_es_indiferente|indiferente|paso|ni_idea|no_se|psch|bah|supongo|pues_vale|vale_lo_que|ustedes_veran|usted_vera|tu_veras|cualquiera|cualquier_cosa|tampoco_es_para_tanto|dejalo|dejelo|olvidelo|que_mas_da|qué_más_da|me_resbala|si_tu_lo_dices|si_usted_lo_dice|no_tengo_preferencia|me_la_suda|meh|no_me_interesa|cuando_sea|cuando_quieran`,
  haggle: `
    (otra_tienda|otro_sitio|otra_pagina|la_competencia|otra_web) .. (me)? .. (dejan|deja|ofrecen|hacen|dan|venden|sale|cuesta) .. (en|por|a|#)?
    (descuento|regalais|regalan|rebaja|precio) ... (compro|me_quedo|cierro|firmo|me_llevo)
    que_me_dicen|que_me_decis|que_me_dice
    (que|cuanto|algo|no) .. (puede|pueden|podeis|podria|podrian|me) .. (hacer|rebajar|descontar|ofrecer|bajar|hacen|deja|dejas|dejais) .. (precio|descuento|rebaja|mejor|algo|por|con_el_precio)?
    (mejor|ultimo|mejorar|mejoren|ajustar|bajar|rebajar|rebajarme|igualar|igualan|negociar|regatear|mejoreis) .. (precio|oferta|tarifa|condiciones|presupuesto|el|la)
    (si) .. (me) .. (dejan|dejas|haceis|hacen|rebajan|regalan|incluyen|ponen|dan|bajan|descuentan|dejais|bajais|incluis|quitan) ... (compro|me_quedo|cierro|renuevo|firmo|contrato|acepto|hecho|lo_dejo|sigo|trato|pedido|me_llevo|quedo)
    (que_tal|que_le_parece|que_os_parece|y_si|le_ofrezco|os_ofrezco|ofrezco|digamos|lo_dejamos_en|dejemoslo_en|pago|estaria_dispuesto|dejenmelo|dejamelo|me_conformo_con|acepto_si) .. (#|la_mitad|a_medias|gratis|un_descuento|por_ciento|el_envio|mitad)
    a_medias|partir_la_diferencia|hacemos_un_trato|trato_hecho|llegar_a_un_acuerdo|contraoferta|negociable|negociar|regateo|me_hace_precio|un_detalle|me_regalan|gratis|sin_coste|envio_gratis|precio_especial|descuento_por
    (competencia|otra_tienda|otra_compañia|amazon|otros|otro_proveedor|otra_empresa|vodafone|movistar) .. (ofrece|ofrecen|me_ofrecen|lo_tiene|lo_tienen|cobra|vende|barato|#|me_da|me_lo_deja|por_menos|mejor)
    mas_barato en|alli|otro
    #_por_ciento .. descuento|menos|rebaja|de_descuento
    ~ descuento|rebaja|compensacion|oferta|vale`,
});
