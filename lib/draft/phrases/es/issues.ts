import type { Phrases } from '../types';

/** How each issue is said back in Spanish: main clauses in the indicative, and noun phrases. */
export const issues: Phrases['issues'] = {
  'late-delivery': {
    thing: 'order',
    trouble: 'wait',
    says: [
      '{thing} {thing:sigue|siguen} sin llegar',
      '{thing} todavía no {thing:ha|han} llegado',
      '{thing} ya {thing:debería|deberían} estar en <tus|sus> manos y no {thing:está|están}',
      '<sigues|sigue> esperando {thing}',
      '<llevas|lleva> demasiado tiempo esperando {thing}',
    ],
    names: ['la entrega de {thing}', 'el retraso de {thing}', 'el paradero de {thing}'],
  },
  'missing-item': {
    thing: 'order',
    trouble: 'goods',
    says: [
      'en el paquete faltaba parte de lo que <pediste|pidió>',
      'el pedido <te|le> ha llegado incompleto',
      'no venía todo lo que <habías|había> pagado',
      'al abrir el paquete faltaban cosas',
    ],
    names: ['lo que faltaba en el pedido', 'la parte que no <te|le> ha llegado'],
  },
  'wrong-item': {
    thing: 'order',
    trouble: 'goods',
    says: [
      'lo que ha llegado no es lo que <pediste|pidió>',
      '<te|le> ha llegado un artículo equivocado',
      '<pediste|pidió> una cosa y <te|le> ha llegado otra',
      'en el paquete venía algo que <no pediste|usted no pidió>',
    ],
    names: ['el artículo equivocado', 'la confusión con el pedido'],
  },
  damaged: {
    thing: 'order',
    trouble: 'goods',
    says: [
      '{thing} {thing:ha llegado dañado|ha llegado dañada|han llegado dañados|han llegado dañadas}',
      '{thing} {thing:ha|han} llegado con daños',
      'al abrir el paquete {thing} ya {thing:estaba dañado|estaba dañada|estaban dañados|estaban dañadas}',
      '{thing} {thing:venía|venían} con desperfectos',
    ],
    names: ['los daños de {thing}', 'el estado en que {thing:llegó|llegaron} {thing}'],
  },
  defective: {
    thing: 'item',
    trouble: 'goods',
    says: [
      '{thing} no {thing:funciona|funcionan} como {thing:debería|deberían}',
      '{thing} {thing:tiene|tienen} un fallo',
      '{thing} <te|le> {thing:ha|han} salido con un defecto',
      '{thing} no {thing:hace|hacen} lo que {thing:tendría|tendrían} que hacer',
    ],
    names: ['el fallo de {thing}', 'el defecto de {thing}'],
  },
  'not-as-described': {
    thing: 'item',
    trouble: 'goods',
    says: [
      '{thing} no {thing:es|son} lo que <esperabas|esperaba> por la descripción',
      'lo recibido no coincide con lo que <viste|vio> en la web',
      '{thing} no {thing:corresponde|corresponden} a la descripción',
    ],
    names: ['la diferencia con la descripción', 'lo que no coincide con la descripción'],
  },
  'out-of-stock': {
    thing: 'item',
    trouble: 'wait',
    says: [
      '{thing} no {thing:está disponible|están disponibles}',
      'lo que <pediste|pidió> está agotado',
      '<compraste|compró> algo que después resultó estar agotado',
    ],
    names: ['la falta de existencias', 'lo que está agotado'],
  },
  return: {
    thing: 'item',
    trouble: 'goods',
    says: ['<quieres|quiere> devolver {thing}', '<te|le> gustaría devolver {thing}', 'se trata de la devolución de {thing}'],
    names: ['la devolución', '<tu|su> devolución', 'la devolución de {thing}'],
  },
  'refund-delay': {
    thing: 'refund',
    trouble: 'money',
    says: [
      '<tu|su> reembolso{?amount: de {amount}} sigue sin llegar',
      '<sigues|sigue> esperando que <te|le> devuelvan el dinero{?amount: ({amount})}',
      'el dinero{?amount: ({amount})} todavía no está en <tu|su> cuenta',
      'la devolución{?amount: de {amount}} ya debería haber<te|le> llegado',
    ],
    names: ['<tu|su> reembolso{?amount: de {amount}}', 'el dinero que <esperas|espera>'],
  },
  'double-billing': {
    thing: 'charge',
    trouble: 'money',
    says: [
      '<te|le> han cobrado dos veces{?amount: ({amount})}',
      'el mismo pago{?amount: de {amount}} se <te|le> ha cobrado dos veces',
      '<has|ha> pagado una compra y <te|le> figuran dos cargos{?amount: ({amount})}',
      'hay un cargo{?amount: de {amount}} de más en <tu|su> cuenta',
    ],
    names: ['el cobro doble{?amount: de {amount}}', 'el cargo duplicado{?amount: de {amount}}'],
  },
  'unexpected-charge': {
    thing: 'charge',
    trouble: 'money',
    says: [
      '<te|le> han cobrado algo{?amount: ({amount})} que no <esperabas|esperaba>',
      'hay un cargo{?amount: de {amount}} que no <reconoces|reconoce>',
      '<tienes|tiene> un cargo{?amount: de {amount}} que nadie <te|le> había anunciado',
    ],
    names: ['ese cargo{?amount: de {amount}}', 'el cargo que no <esperabas|esperaba>'],
  },
  price: {
    thing: 'matter',
    trouble: 'money',
    says: ['el precio no es el que <esperabas|esperaba>', 'el precio no coincide con el que <viste|vio>', 'el precio no <te|le> convence'],
    names: ['el precio', 'la diferencia de precio'],
  },
  invoice: {
    thing: 'bill',
    trouble: 'money',
    says: ['<tu|su> factura no está bien', '<necesitas|necesita> una factura correcta', 'hay un error en <tu|su> factura'],
    names: ['<tu|su> factura', 'la factura que <necesitas|necesita>'],
  },
  cancellation: {
    thing: 'order',
    trouble: 'access',
    says: ['<quieres|quiere> cancelar', '<te|le> gustaría cancelar', 'se trata de una cancelación'],
    names: ['<tu|su> cancelación', 'la cancelación'],
  },
  subscription: {
    thing: 'contract',
    trouble: 'money',
    says: [
      '<tu|su> suscripción no está como <quieres|quiere>',
      'hay un problema con <tu|su> suscripción',
      'algo no va bien con <tu|su> suscripción',
    ],
    names: ['<tu|su> suscripción', 'lo ocurrido con <tu|su> suscripción'],
  },
  'account-access': {
    thing: 'account',
    trouble: 'access',
    says: [
      'no <puedes|puede> entrar en <tu|su> cuenta',
      '<tu|su> cuenta no <te|le> deja entrar',
      '<te|le> han dejado fuera de <tu|su> propia cuenta',
    ],
    names: ['el acceso a <tu|su> cuenta', 'el problema para entrar'],
  },
  'service-outage': {
    thing: 'service',
    trouble: 'access',
    says: ['<te has quedado|se ha quedado> sin servicio', 'el servicio no <te|le> funciona', 'el servicio se ha cortado'],
    names: ['el corte del servicio', 'la avería'],
  },
  'slow-service': {
    thing: 'service',
    trouble: 'wait',
    says: ['<te|le> han hecho esperar demasiado', 'esto está tardando mucho más de lo razonable', '<has|ha> esperado más de la cuenta'],
    names: ['la espera', 'el tiempo que <te|le> han hecho esperar'],
  },
  technical: {
    thing: 'service',
    trouble: 'access',
    says: [
      '{thing} no <te|le> {thing:funciona|funcionan} bien',
      '<tienes|tiene> un problema técnico que no se va',
      '{thing} <te|le> {thing:falla|fallan} una y otra vez',
    ],
    names: ['el problema técnico', 'el fallo'],
  },
  installation: {
    thing: 'appointment',
    trouble: 'wait',
    says: [
      'la instalación no ha salido como se acordó',
      '<tu|su> instalación sigue sin hacerse',
      '<sigues|sigue> esperando la instalación',
    ],
    names: ['<tu|su> instalación', 'la instalación'],
  },
  'staff-behaviour': {
    thing: 'matter',
    trouble: 'treatment',
    says: ['<te|le> trataron de una manera que dolió', '<te|le> faltaron al respeto', 'el trato que <recibiste|recibió> no fue el debido'],
    names: ['el trato que <recibiste|recibió>', 'la manera en que <te|le> hablaron'],
  },
  'no-response': {
    thing: 'matter',
    trouble: 'wait',
    says: [
      '<escribiste|escribió> y nadie <te|le> contestó',
      '<tus|sus> mensajes se han quedado sin respuesta',
      '<llevas|lleva> tiempo esperando una respuesta que no llega',
    ],
    names: ['el silencio', 'la respuesta que <esperabas|esperaba>'],
  },
  'bot-loop': {
    thing: 'matter',
    trouble: 'access',
    says: [
      'las respuestas automáticas <te|le> han hecho dar vueltas',
      '<querías|quería> hablar con una persona y <te|le> contestaba una máquina',
      'los mensajes automáticos no <te|le> han llevado a ninguna parte',
    ],
    names: ['las vueltas que <te|le> han hecho dar', 'lo que las respuestas automáticas no resolvieron'],
  },
  booking: {
    thing: 'booking',
    trouble: 'stay',
    says: ['hay un problema con <tu|su> reserva', '<tu|su> reserva no está como debería', 'algo no cuadra en <tu|su> reserva'],
    names: ['<tu|su> reserva', 'el problema con la reserva'],
  },
  overbooking: {
    thing: 'booking',
    trouble: 'stay',
    says: [
      '<tenías|tenía> reserva y no había sitio para <ti|usted>',
      '<llegaste|llegó> con <tu|su> reserva y <te|le> dijeron que no había sitio',
      'dieron <tu|su> plaza a otra persona',
    ],
    names: ['la sobreventa', 'la plaza que <tenías|tenía> reservada'],
  },
  'flight-delay': {
    thing: 'flight',
    trouble: 'trip',
    says: ['<tu|su> vuelo salió con retraso', '<tu|su> vuelo se retrasó y <te|le> tocó esperar', 'el vuelo <te|le> hizo esperar'],
    names: ['el retraso de <tu|su> vuelo', '<tu|su> vuelo'],
  },
  'flight-cancelled': {
    thing: 'flight',
    trouble: 'trip',
    says: ['<tu|su> vuelo fue cancelado', '<te quedaste|se quedó> sin vuelo', 'cancelaron <tu|su> vuelo'],
    names: ['la cancelación de <tu|su> vuelo', '<tu|su> vuelo cancelado'],
  },
  'delayed-baggage': {
    thing: 'luggage',
    trouble: 'trip',
    says: ['<llegaste|llegó> y <tu|su> equipaje no', '<tu|su> equipaje sigue sin aparecer', '<sigues|sigue> sin <tu|su> equipaje'],
    names: ['<tu|su> equipaje', 'la búsqueda de <tu|su> equipaje'],
  },
  'lost-baggage': {
    thing: 'luggage',
    trouble: 'trip',
    says: ['<tu|su> equipaje sigue perdido', 'nadie ha encontrado todavía <tu|su> equipaje', '<tu|su> equipaje no aparece'],
    names: ['<tu|su> equipaje', 'la búsqueda de <tu|su> equipaje'],
  },
  'food-quality': {
    thing: 'meal',
    trouble: 'stay',
    says: [
      'la comida no estuvo a la altura',
      'lo que <te|le> sirvieron no estaba bien',
      'la comida que <te|le> pusieron en la mesa no estaba como debía',
    ],
    names: ['la comida', 'lo que <te|le> sirvieron'],
  },
  cleanliness: {
    thing: 'room',
    trouble: 'stay',
    says: [
      '<encontraste|encontró> suciedad donde no debía haberla',
      '<tu|su> habitación no estaba limpia',
      'la limpieza dejaba que desear',
    ],
    names: ['la limpieza', 'el estado en que <encontraste|encontró> todo'],
  },
  noise: {
    thing: 'room',
    trouble: 'stay',
    says: ['el ruido no <te|le> dejó descansar', 'el ruido <te|le> estropeó la estancia', 'el ruido <te|le> quitó el descanso'],
    names: ['el ruido', 'el ruido durante <tu|su> estancia'],
  },
  room: {
    thing: 'room',
    trouble: 'stay',
    says: [
      'la habitación no estaba como debía',
      'la habitación no <te|le> dio lo que <esperabas|esperaba>',
      '<tu|su> habitación dejaba que desear',
    ],
    names: ['<tu|su> habitación', 'los problemas de la habitación'],
  },
  safety: {
    thing: 'matter',
    trouble: 'harm',
    says: ['lo que <cuentas|cuenta> pudo acabar mal', 'aquí está en juego <tu|su> seguridad', 'se trata de <tu|su> seguridad'],
    names: ['lo ocurrido', '<tu|su> seguridad'],
  },
  fraud: {
    thing: 'account',
    trouble: 'harm',
    says: [
      '<sospechas|sospecha> que alguien ha usado <tus|sus> datos',
      'hay una operación{?amount: de {amount}} que no <hiciste|hizo> <tú|usted>',
      'esto <te|le> parece un fraude',
    ],
    names: ['la operación que no <reconoces|reconoce>', 'lo que <has|ha> visto en <tu|su> cuenta'],
  },
  privacy: {
    thing: 'account',
    trouble: 'harm',
    says: [
      '<te|le> preocupa lo que ha pasado con <tus|sus> datos',
      '<tus|sus> datos pueden haber llegado a quien no debían',
      'se trata de <tus|sus> datos personales',
    ],
    names: ['<tus|sus> datos personales', 'lo ocurrido con <tus|sus> datos'],
  },
  discrimination: {
    thing: 'matter',
    trouble: 'treatment',
    says: [
      '<te|le> trataron de forma distinta a los demás',
      '<te sentiste|se sintió> fuera de lugar por ser quien <eres|es>',
      '<te|le> hicieron sentir que aquí <sobrabas|sobraba>',
    ],
    names: ['el trato que <recibiste|recibió>', 'lo ocurrido'],
  },
  'feature-request': {
    thing: 'matter',
    trouble: 'question',
    says: [
      '<echas|echa> en falta algo que <te|le> ayudaría',
      'hay algo que <te|le> gustaría que añadiéramos',
      '<quieres|quiere> que esto funcione de otra manera',
    ],
    names: ['<tu|su> sugerencia', 'lo que <echas|echa> en falta'],
  },
  information: {
    thing: 'matter',
    trouble: 'question',
    says: ['<tienes|tiene> una pregunta', '<quieres|quiere> saber algo más'],
    names: ['<tu|su> pregunta', 'lo que <preguntas|pregunta>'],
  },
  praise: {
    thing: 'matter',
    trouble: 'question',
    says: ['<te has tomado|se ha tomado> el tiempo de contarnos lo que salió bien', '<tienes|tiene> una buena experiencia que contar'],
    names: ['<tus|sus> palabras', '<tu|su> mensaje'],
  },
};
