import type { Phrases } from '../types';

/** Where health, the law or the agent's own person comes in, Spanish. */
export const grave: Phrases['grave'] = {
  medical: {
    medicine: [
      'Lo primero: ¿queda suficiente para llegar sin riesgo hasta la entrega, y cuándo se acabaría? Si hay la menor duda, no <esperes|espere> por nosotros: una farmacia, el médico que lleva el tratamiento o un servicio de urgencias pueden ayudar hoy, y si alguien se encuentra mal, <llama|llame> al teléfono de emergencias.',
    ],
    feeding: [
      'Lo primero: ¿hay suficiente para alimentar sin riesgo hasta la entrega, y hasta cuándo alcanza? Si hay la menor duda, no <esperes|espere> por nosotros: una farmacia, el médico o un servicio de urgencias pueden ayudar hoy, y en caso grave, el teléfono de emergencias.',
    ],
    device: [
      'Lo primero: ¿está a salvo en este momento la persona que depende del aparato, y cuánto duraría la reserva? Si hay la menor duda, no <esperes|espere> por nosotros: <llama|llame> enseguida al teléfono de emergencias o a quienes llevan el tratamiento.',
    ],
  },
  hurt: ['Lo que <cuentas|cuenta> sobre {injury} es grave, y lo siento muchísimo. ¿Cómo están todos ahora? Eso va primero.'],
  right: ['Acudir a quien <decidas|decida> es <tu|su> derecho y no cambia en nada cómo se examina aquí.'],
  proof: ['Las grabaciones y los documentos ayudarían, si <quieres|quiere> enviarlos por aquí; es decisión <tuya|suya>.'],
  written: [
    'Todavía no tengo los elementos para explicarlo, y no voy a dar<te|le> una explicación hecha: la respuesta <te|le> llegará por escrito.',
  ],
  personal: [
    'Gracias por la amabilidad. Mi número, mis datos y mi tiempo libre son privados, así que a eso tengo que decir que no; con lo que <necesites|necesite> de nosotros <te|le> ayudo con gusto por aquí.',
  ],
};
