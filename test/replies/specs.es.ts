import type { Spec } from './build';

export const SPECS_ES: readonly Spec[] = [
  {
    id: 'es-botas', language: 'es', customer: 'Lucía Fernández', agent: 'Marc Ferrer', now: '2026-10-06T10:40:00+02:00', heat: 1,
    messages: [['customer', '2026-10-06T10:30:00+02:00', 'Buenos días:\n\nHice un pedido el 22 de septiembre (UO-48871) y sigo sin recibir las botas. En la web pone «en reparto» desde hace cinco días. ¿Me pueden decir qué está pasando?']],
    issues: [['late-delivery', 'sigo sin recibir']], facts: [['order', 'UO-48871'], ['product', 'botas']], asks: ['¿Me pueden decir qué está pasando?'], wants: [['information', 'Me pueden decir']],
  },
  {
    id: 'es-botas-2', language: 'es', customer: 'Lucía Fernández', agent: 'Marc Ferrer', now: '2026-10-08T17:30:00+02:00', heat: 3,
    messages: [
      ['customer', '2026-10-06T10:30:00+02:00', 'Hice un pedido el 22 de septiembre (UO-48871) y sigo sin recibir las botas.'],
      ['agent', '2026-10-06T13:00:00+02:00', 'Tiene razón, Lucía: el dato nos llegó y nuestra etiqueta lo cortó. Ya está corregido. El reparto será el jueves 8, entre las 10:00 y las 14:00. ¿Habrá alguien en casa?'],
      ['customer', '2026-10-08T16:30:00+02:00', 'Jueves, 15:10. No ha venido nadie. Me he quedado toda la mañana en casa por ustedes. Esto es una tomadura de pelo.'],
      ['customer', '2026-10-08T17:00:00+02:00', 'Quiero una solución ya o cancelo el pedido y pongo una reclamación en Consumo.'],
    ],
    issues: ['late-delivery'], facts: [['order', 'UO-48871'], ['product', 'botas']], impact: ['Me he quedado toda la mañana en casa por ustedes.'], wants: [['cancellation', 'cancelo el pedido']], risks: [['legal', 'pongo una reclamación en Consumo']],
    promises: [{ text: 'El reparto será el jueves 8, entre las 10:00 y las 14:00.', due: '2026-10-08T14:00:00+02:00', state: 'broken' }], failures: ['No ha venido nadie.'], asks: ['Quiero una solución ya'],
  },
  {
    id: 'es-linterna', language: 'es', customer: 'Carmen Ruiz', agent: 'Marc Ferrer', now: '2026-10-14T18:10:00+02:00', heat: 2,
    messages: [['customer', '2026-10-14T18:05:00+02:00', 'Hola:\n\nAcabo de abrir el paquete del pedido UO-50544 y la linterna frontal viene con el cristal hecho añicos. Era para el cumpleaños de mi hija el sábado. Adjunto foto.\n\nEspero su respuesta.']],
    issues: [['damaged', 'viene con el cristal hecho añicos']], facts: [['order', 'UO-50544'], ['product', 'linterna frontal'], ['photo', 'Adjunto foto']], impact: ['Era para el cumpleaños de mi hija el sábado.'],
  },
  {
    id: 'es-cobro', language: 'es', customer: 'Javier Ortega', agent: 'Marc Ferrer', now: '2026-10-20T22:00:00+02:00', heat: 4,
    messages: [['customer', '2026-10-20T21:45:00+02:00', 'ME HAN COBRADO DOS VECES 219,00 €. Es la SEGUNDA vez que les escribo y NADIE contesta. ¿Esto es una tienda o una estafa?']],
    issues: ['double-billing', 'no-response'], facts: [['amount', '219,00 €', '219.00 EUR']], failures: ['Es la SEGUNDA vez que les escribo'], asks: ['¿Esto es una tienda o una estafa?'],
  },
  {
    id: 'es-hotel', language: 'es', channel: 'review', customer: 'Pilar', agent: 'Nuria', now: '2026-10-20T12:00:00+02:00', heat: 2, stars: 2,
    messages: [['customer', '2026-10-19T21:45:00+02:00', 'La habitación olía a tabaco y con el ruido de la calle no pegamos ojo. El desayuno, correcto.']],
    issues: ['room', 'noise'],
  },
  {
    id: 'es-post', language: 'es', channel: 'post', customer: 'Álvaro', agent: 'Nuria', now: '2026-10-20T12:00:00+02:00', heat: 3,
    messages: [['customer', '2026-10-20T11:45:00+02:00', 'Dos semanas esperando la lavadora, y en atención al cliente ni caso. Vergonzoso.']],
    issues: ['late-delivery', 'no-response'], facts: [['product', 'lavadora']],
  },
  {
    id: 'es-tu', language: 'es', channel: 'chat', customer: 'Iker', agent: 'Nuria', now: '2026-10-20T12:00:00+02:00', heat: 1,
    messages: [['customer', '2026-10-20T11:55:00+02:00', 'Hola, ¿me puedes decir si puedo devolver la chaqueta? me queda pequeña'], ],
    issues: ['return'], facts: [['product', 'chaqueta']], asks: ['¿me puedes decir si puedo devolver la chaqueta?'],
  },
];
