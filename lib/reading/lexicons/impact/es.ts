import type { ImpactKind } from '@/lib/reading/signals/impact';
import { phrases } from '@/lib/reading/phrases';

/** Spanish wordings of what it did to the customer. */
export const impactEs = phrases<ImpactKind>('impact', {
  event: `
    (perdi|perdimos|perdido|perderme|arruinado|arruinaron|arruino|estropearon|sin|era_para|para|antes|llego_tarde|fastidiado|regalo|a_tiempo|jodieron|faltar|falte|perdio) .. (el|la|mi|su|nuestro|nuestra|de|del|un|una|al|por)? .. (cumpleaños|boda|aniversario|navidad|reyes|vacaciones|luna_de_miel|graduacion|funeral|entierro|fiesta|bautizo|comunion|entrevista|entrevista_de_trabajo|examen|examenes|concierto|reunion|evento|viaje|vuelo|quinceañera|quince_años|baby_shower|ceremonia|dia_de_la_madre|dia_del_padre|san_valentin|primer_dia|partido|presentacion|congreso|mudanza|cirugia|operacion|cita_medica)
    (cumpleaños|boda|aniversario|navidad|vacaciones|fiesta|entrevista|viaje|evento|comunion|bautizo|graduacion|celebracion) .. (arruinado|arruinada|estropeado|estropeada|perdido|perdida|sin|paso|fue_ayer|es_mañana|es_el|ya|era|es_este|sera|arruinaron)
    (arruinaron|arruino|arruinado|estropearon|estropeado|fastidiaron|amargado|amargaron|echado_a_perder|jodido) .. (el|la|mi|nuestro|nuestras|nuestra|mis|todo|las)? .. (dia|noche|fin_de_semana|viaje|vacaciones|estancia|velada|plan|planes|sorpresa|cena)
    regalo .. (cumpleaños|navidad|boda|hija|hijo|madre|aniversario|reyes|sobrino|nieto|mujer|marido)`,
  family: `
    (hijo|hija|hijos|niño|niña|niños|bebe|madre|padre|abuela|abuelo|nieto|nieta|mujer|marido|esposa|esposo|familia|padres|sobrino|sobrina|hermano|hermana|pequeño|pequeña|peque|mellizos) .. (llorando|lloro|llora|lagrimas|disgusto|disgustado|triste|decepcionado|decepcionada|frio|hambre|asustado|asustada|enfermo|enferma|sin|esperando|no_puede|no_pudo|durmiendo|duerme|necesita|destrozado|destrozada|solo|sola|ilusion|mal)
    delante .. (de) .. (hijos|niños|todos|clientes|familia|todo_el_mundo)`,
  time: `
    (perdido|perdi|perdimos|perder|malgastado|gastado|hacerme_perder|desperdiciado|pierdo) .. (horas|hora|horas|dias|dia|tiempo|mañana|tarde|una_mañana|todo_el|un_dia|toda_la|medio_dia)
    (pedi|pedir|pedido|tuve_que_pedir|falte|faltar|falta) .. (dia|permiso|mañana|al_trabajo|vacaciones) .. (trabajo|libre|en|por|para)?
    (toda|todo|esperando|espere|esperamos|en_casa|llevo|estuve|encerrado) .. (la_mañana|el_dia|la_tarde|la_noche|horas) .. (esperando|en_casa|perdida|perdido|espera|al_telefono|en_el_aeropuerto)?
    # horas|dias|semanas|minutos .. (esperando|al_telefono|en_la_cola|de_espera|perdidas|en_el_aeropuerto|sin_dormir|tirados)
    dormir|dormimos|dormi .. (aeropuerto|suelo|banco|coche|calle)
    sin dormir|pegar_ojo
    (viaje|desplazarme|desplazado|conduje|ido|fui|ir) .. (km|kilometros|para_nada|en_vano|en_balde)`,
  money: `
    (tuve|tuvimos|he_tenido|hemos_tenido|obligado|tenido|toco) .. (que|a) .. (comprar|pagar|alquilar|contratar|reservar|gastar|coger_un_taxi|taxi|comer_fuera|pedir_prestado|pedir_dinero)
    (costado|costo|cuesta|costando) .. (me|nos|dinero|#|extra|una_fortuna|caro|un_dineral|mas)
    (perdido|perdi|perdiendo|perder|pierdo) .. (dinero|clientes|ventas|ingresos|mi_trabajo|el_trabajo|contrato|negocio|la_reserva|plata|sueldo)
    (no) .. (puedo|podemos|pude|llego|tengo) .. (pagar|fin_de_mes|alquiler|comprar_comida|hipoteca|comer|para_comer|pagar_el)
    (comida|nevera|congelador|alimentos|medicinas) .. (estropeado|estropeada|podrida|tirar|perdido|descongelado|echado_a_perder|pudrio|a_la_basura)
    de_mi_bolsillo|numeros_rojos|descubierto|recargo_por|comisiones_por_descubierto|gastos_extra`,
  health: `
    (enfermo|enferma|enfermos|hospital|urgencias|herido|quemado|quemadura|vomitando|vomitos|alergia|asma|ansiedad|estres|depresion|migraña|dolor|diabetico|diabetica|insulina|embarazada|tension|operado|cirugia|oxigeno|cancer|quimio|dialisis|silla_de_ruedas|discapacidad|fiebre|intoxicacion|intoxicados|nervios|ataque_de_panico)
    sin .. (medicacion|medicamento|medicinas|insulina|tratamiento|pastillas)
    mi_salud|salud_mental|me_esta_afectando|desesperado|desesperada|desesperacion|angustia|angustiado|angustiada|no_puedo_mas|al_borde|agotado|agotada|llorando`,
  work: `
    (no) .. (puedo|podemos|pude|he_podido|podido) .. (trabajar|teletrabajar|facturar|estudiar|entregar|hacer_mi_trabajo|abrir_el_negocio|abrir|atender|conectarme_al_trabajo)
    teletrabajo|teletrabajar|mi_negocio|mi_jefe|mi_empleo|entrevista_de_trabajo|mi_trabajo|pierdo_clientes|perdiendo_clientes|autonomo|autonoma
    (negocio|tienda|oficina|empresa|restaurante|consulta|clientes|taller) .. (parado|parada|cerrado|cerrada|sin|esperando|perdiendo|paralizado|paralizada|quejando)`,
  embarrassment: `
    verguenza|avergonzado|avergonzada|humillado|humillada|humillacion|humillante|bochorno|bochornoso|ridiculo|quede_mal|quedamos_mal|como_un_delincuente|como_un_ladron|delante_de_todos|delante_de_todo_el_mundo|pase_vergüenza|mal_rato|hacer_el_ridiculo`,
  home: `
    (sin|no_tenemos|no_tengo) .. (luz|agua|agua_caliente|calefaccion|internet|nevera|lavadora|cocina|cama|ducha|telefono|coche|comida|gas) .. (desde|hace|dias|semanas|todo|con|en)?
    (durmiendo|dormir|comiendo|viviendo) .. (en_el_suelo|suelo|colchon_inflable|a_oscuras|sin_luz|entre_cajas|sofa)
    (pasando|muertos_de|helados|congelados|mucho) frio
    inundado|inundada|inundacion|tirados|tirado|varado|varados|lavando_a_mano|a_mano`,
});
