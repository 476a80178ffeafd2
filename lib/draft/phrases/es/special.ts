import type { Phrases } from '../types';

type Part = Pick<Phrases, 'boundary' | 'adapt' | 'handover' | 'legalAside' | 'request' | 'deal' | 'stands' | 'checkIn' | 'handoverNext' | 'praise' | 'closing' | 'information' | 'solved' | 'holding' | 'hospitality' | 'public' | 'publicHandover' | 'review'>; // prettier-ignore

export const special: Part = {
  boundary: {
    abuse: [
      'Quiero resolver esto <contigo|con usted>, y lo haré mejor si dejamos los insultos a un lado.',
      'Entiendo el enfado. <Te|Le> pido que dejemos fuera los insultos, para poder dedicar toda mi atención al caso.',
      'Respondo a todo lo que tenga que ver con el asunto; los insultos, <te|le> pido que los dejemos.',
      'Estoy de <tu|su> lado. <Te|Le> pido el mismo respeto con el que yo voy a tratar <tu|su> caso.',
      'Con gusto ayudo en esto, y prefiero que lo hagamos sin insultos.',
    ],
    overfamiliar: [
      '¡Gracias por las palabras amables! Vamos a lo que <necesitas|necesita>.',
      '¡Muchas gracias! Vamos a resolverlo.',
      'Gracias por el cariño; <te|le> ayudo con esto.',
    ],
    rambler: [
      'Gracias por contarme los antecedentes. Para ayudar<te|le> bien, empecemos por {about} y lo dejamos resuelto.',
      'He leído toda la historia, gracias. Para que quede resuelto, vayamos primero a {about}.',
      'Me ayuda conocer el contexto. Lo que puedo mover ya es {about}, así que empiezo por ahí.',
      'Gracias por explicármelo todo. Vamos paso a paso: primero, {about}.',
      'Tengo el panorama completo, gracias. Me centro en {about} para que quede hecho.',
    ],
  },
  adapt: {
    demanding: [
      '<Has|Ha> pedido algo concreto, así que aquí va, con fechas.',
      '<Tienes|Tiene> razón en querer fechas y no palabras.',
      'Digo con exactitud qué pasa y cuándo.',
      'Para que <puedas|pueda> comprobarlo punto por punto, lo pongo con fechas.',
      'Nada de generalidades: esto es lo que va a pasar.',
    ],
    negotiator: [
      'Es lo máximo que puedo hacer en el precio, y prefiero <decírtelo|decírselo> ya.',
      'No puedo ir más allá de eso, pero con esto <puedes|puede> contar.',
      'Prefiero dar<te|le> mi mejor oferta desde el principio: más no puedo.',
    ],
    indifferent: [
      '¿Qué haría que esto quedara bien para <ti|usted>?',
      '¿Qué es lo que más <te|le> importa aquí?',
      '¿Cómo <te|le> gustaría que terminara?',
      'Si dependiera solo de <ti|usted>, ¿qué <querrías|querría> que pasara?',
      '¿Qué <te|le> ayudaría más ahora mismo?',
    ],
    returning: [
      '<Llevas|Lleva> tiempo con nosotros, y no lo doy por hecho.',
      'Después de tanto tiempo con nosotros, <merecías|merecía> algo mejor.',
      'Que ya nos <conozcas|conozca> de antes me compromete más.',
    ],
  },
  legalAside: [
    '<Mencionas|Menciona> la vía legal, y <estás|está> en <tu|su> derecho. Aun así, me gustaría resolverlo directamente <contigo|con usted>.',
    'Entiendo que <pienses|piense> en acciones legales; esa vía sigue abierta, haga yo lo que haga.',
    'Tomo nota de lo que <dices|dice> sobre ir más lejos, y lo respeto.',
  ],
  request: [
    'Gracias por <tu|su> mensaje sobre {about}.',
    'Gracias por escribir por {about}.',
    'Gracias por <ponerte|ponerse> en contacto por {about}.',
    'He recibido <tu|su> mensaje sobre {about}, gracias.',
  ],
  deal: {
    open: [
      'Gracias por preguntar{?product: por {product}}; me gustaría que saliera bien.',
      'Gracias por <tu|su> interés y por decir con claridad lo que <buscas|busca>.',
      'Gracias por darnos la ocasión de hacer<te|le> una oferta.',
    ],
    two: [
      'Lo que puedo ofrecer<te|le> es {first} y, además, {second}.',
      'Puedo {first} y también {second}.',
      'Mi oferta es esta: {first} y, además, {second}.',
    ],
    one: ['Lo que puedo ofrecer<te|le> es {first}.', 'Puedo {first}.', 'Mi oferta es esta: {first}.'],
    shipping: ['no cobrar<te|le> los gastos de envío', 'dejar<te|le> el envío gratis'],
    next: [
      'Si <te|le> va bien, basta con un sí y lo preparo. En cualquier caso, <te|le> escribo {next}.',
      '¿Lo preparo así? {Next} <te|le> vuelvo a escribir.',
      '¿<Te|Le> encaja? {Next} vuelvo a escribir<te|le> en cualquier caso.',
    ],
  },
  stands: ['Se mantiene lo acordado: {due}.', 'La fecha sigue siendo la misma: {due}.'],
  checkIn: [
    '<Te|Le> di una fecha, {due}, y quiero asegurarme de que se cumplió. ¿Ha llegado todo bien?',
    'Estaba previsto {due}. ¿Ha ido todo bien? Si no, basta con una respuesta y lo reclamo enseguida.',
  ],
  handover: {
    'safety@food': [
      'Siento leer esto, y espero que todos se encuentren mejor. Si no es así, vean a un médico y no esperen por nosotros. He pasado su relato a los responsables de seguridad alimentaria, que lo van a revisar.',
    ],
    'safety@place': [
      'Su seguridad es lo primero. Si algo sigue pareciendo peligroso, salgan de ahí, no enciendan ni apaguen nada y llamen desde fuera al teléfono de emergencias; no esperen por nosotros. Nuestro equipo de seguridad ya tiene su mensaje como una emergencia.',
    ],
    safety: [
      '<Tu|Su> seguridad es lo primero. Por favor, no lo <uses|use> más por ahora, aunque parezca que vuelve a estar bien. Pongo esto por delante de todo y lo paso a las personas encargadas de la seguridad.',
      'Antes que nada, espero que <estés|esté> bien. No lo <utilices|utilice> hasta que se haya revisado; si alguien se ha hecho daño o se encuentra mal, que vea a un médico sin esperar por nosotros. Nuestro equipo de seguridad recibe ahora <tu|su> aviso.',
      'Me lo tomo muy en serio. Por favor, <mantente|manténgase> lejos de ello hasta que sepamos más. Las personas responsables de la seguridad tienen hoy <tu|su> informe.',
    ],
    legal: [
      'Leo que <piensas|piensa> acudir a la vía legal, y es <tu|su> derecho. Para que la respuesta sea fiable, paso <tu|su> mensaje, entero y tal cual, a las personas que llevan estos asuntos.',
      '<Mencionas|Menciona> la vía legal, y lo respeto. Pongo <tu|su> caso, con todo lo que <has|ha> escrito, en manos de quien puede responder por la empresa.',
      'Tomo en serio lo que <escribes|escribe> sobre reclamar. Necesita una respuesta de quien corresponde, y hoy mismo le llega <tu|su> caso completo.',
      '<Estás|Está> en <tu|su> derecho de reclamar. Aun así me gustaría verlo resuelto, y lo paso a quien puede decidir.',
    ],
    discrimination: [
      'Nadie debería recibir un trato distinto por ser quien es. Siento lo que <describes|describe>. Lo paso, con <tus|sus> propias palabras, a la persona responsable, que lo examinará sin depender de los implicados.',
      'Gracias por contármelo; sé que no es fácil ponerlo por escrito. Siento que <te hayas|se haya> sentido así. Lo recibe la persona responsable, que lo estudiará a fondo y escuchará <tu|su> versión.',
      'Lo que <describes|describe> es grave, y siento que <hayas|haya> tenido que vivirlo. No voy a juzgarlo desde mi mesa: llega hoy a la persona responsable tal como lo <has|ha> contado.',
    ],
    press: [
      'Gracias por <tu|su> consulta. A la prensa le responden las personas encargadas de ello, para que <tengas|tenga> declaraciones citables. Les paso ahora <tus|sus> preguntas, completas.',
      'Gracias por escribir. No soy la persona indicada para hablar con los medios, así que <tus|sus> preguntas llegan ahora a quien lo es.',
    ],
    fraud: [
      'Gracias por avisar enseguida; era lo que había que hacer. Por favor, no <compartas|comparta> códigos ni contraseñas con nadie, tampoco con nosotros, y <avisa|avise> a <tu|su> banco si aún no lo <has|ha> hecho. Lo paso como urgente al equipo que lleva las sospechas de fraude.',
      'Es alarmante, y <has|ha> hecho bien en escribir de inmediato. Si <puedes|puede>, <cambia|cambie> la contraseña y <avisa|avise> al banco. Nuestros especialistas en fraude tienen ya <tu|su> aviso.',
    ],
    privacy: [
      '<Tus|Sus> datos son un asunto serio. Paso <tu|su> mensaje a la persona responsable de la protección de datos, que lo revisará y <te|le> contestará directamente.',
      'Entiendo la preocupación. Hoy mismo llega a la persona responsable de protección de datos, que <te|le> dirá qué datos tenemos y qué ha pasado con ellos.',
    ],
    approval: [
      'Esto necesita la decisión de la persona responsable de mi equipo, y se la pido ahora.',
      'No puedo decidirlo por mi cuenta, así que lo presento a quien puede, con mi recomendación.',
      'Supera lo que puedo decidir; lo llevo a quien puede decir que sí.',
    ],
  },
  handoverNext: [
    '{Next} <sabrás|sabrá> cómo sigue; hasta entonces <te|le> atiendo yo.',
    '<Te|Le> escribo {next} con el siguiente paso, y <sigues|sigue> contando conmigo.',
    'El próximo mensaje llega {next}. Hasta entonces sigo pendiente.',
  ],
  praise: {
    open: [
      'Gracias por estas palabras. {quote}: me alegra el día.',
      'Qué gusto leerlo, gracias. Me quedo con {quote}.',
      'Gracias por dedicar un momento a contarlo.',
      'Gracias por <tus|sus> palabras; se las paso al equipo.',
      'Qué bien que lo <cuentes|cuente>. Quienes lo hicieron posible se van a alegrar.',
    ],
    pass: ['Gracias por estas palabras. Las paso, tal como <pides|pide>.', '¡Qué alegría leerlo, gracias! Lo paso, tal como <pides|pide>.'],
    close: [
      'Hasta la próxima.',
      'Me alegra saber que salió bien.',
      'Que lo <disfrutes|disfrute>.',
      'Ojalá siga así mucho tiempo.',
      'Mensajes como este animan a seguir.',
    ],
  },
  closing: {
    open: [
      'Gracias por avisar; me alegra que esté resuelto.',
      'Me alegro de que ya esté arreglado.',
      'Buena noticia, gracias por contármelo.',
      'Qué bien, gracias por volver a escribir para decirlo.',
      'Gracias por el mensaje, y por la paciencia en el camino.',
    ],
    settled: ['Con esto queda resuelto{?order: lo del pedido {order}}; no hace falta nada más.', 'No <tienes|tiene> que hacer nada más.'],
    improvement: [
      '<Tu|Su> mensaje ha cambiado algo aquí: {improvement}',
      'Gracias a avisos como el <tuyo|suyo> hemos cambiado esto: {improvement}',
      'Lo que ha salido de ello por nuestra parte: {improvement}',
    ],
    survey: [
      'Si <tienes|tiene> un minuto, <cuéntanos|cuéntenos> qué tal lo hemos hecho: {survey}',
      '¿Qué <te|le> ha parecido la ayuda? Es un minuto: {survey}',
      '¿Cómo lo hemos hecho? La respuesta, buena o mala, llega al equipo: {survey}',
    ],
    door: [
      'Si vuelve a surgir algo, basta con responder a este mensaje.',
      'Si al final algo no estuviera bien, <responde|responda> aquí y lo retomo.',
      'Ya <sabes|sabe> dónde encontrarme.',
      'Un placer haberlo dejado arreglado.',
    ],
  },
  information: {
    open: ['Gracias por la pregunta.', 'Buena pregunta.', 'Con gusto.', 'Gracias por preguntar.', 'Gracias por <tu|su> mensaje.'],
    unknown: [
      'La respuesta a {quote} no la tengo a mano, y no quiero inventarla.',
      'Sobre {quote}: lo averiguo, para que la respuesta sea correcta.',
      'Para {quote} tengo que consultar, y así <te|le> llega bien.',
      'He anotado <tu|su> pregunta, {quote}, y la estoy mirando.',
    ],
  },
  solved: {
    open: [
      'Ya está hecho lo que <te|le> dije.',
      'Dos palabras para decir que ya está hecho.',
      'Me he ocupado de ello, como <te|le> dije.',
      'Eso ya está arreglado.',
      'Tal como quedamos, está hecho.',
    ],
    check: [
      '¿Está todo en orden por <tu|su> lado?',
      '¿<Te|Le> ha llegado todo bien?',
      '¿Queda resuelto para <ti|usted>?',
      '¿Falta algo todavía?',
    ],
  },
  holding: {
    open: [
      'No me he olvidado de <ti|usted>.',
      'Así está el asunto.',
      'Un breve aviso de cómo va.',
      'Sigo con ello.',
      'Sé que <esperas|espera> noticias, así que <te|le> cuento cómo va.',
    ],
    still: [
      'Todavía no tengo la respuesta definitiva, y prefiero decirlo a callar.',
      'Aún no está terminado; sigo trabajando en ello.',
      'Todavía no hay resultado, y no lo he soltado.',
      'Falta la respuesta que espero; la estoy reclamando.',
    ],
  },
  hospitality: {
    recovery: [
      '<Viniste|Vino> a pasar un buen rato, y no estuvimos a la altura.',
      '<Merecías llevarte|Merecía llevarse> otro recuerdo.',
      '<Elegiste|Eligió> pasar <tu|su> tiempo con nosotros, y eso pedía más cuidado.',
      'No es así como quiero que nadie recuerde su paso por nuestra casa.',
      'Un huésped no tendría que pedir algo así.',
    ],
  },
  public: {
    hot: [
      'Lo siento: {problem}. Entiendo lo {feeling} que es.',
      '{Problem}. Es {feeling}, y lo siento.',
      'Entiendo el enfado: {problem}. Lo siento.',
      '{Problem}. Lo siento, es {feeling}.',
      'Con razón hay enfado: {problem}. Lo siento mucho.',
    ],
    calm: [
      'Veo que {problem}, y lo siento.',
      '{Problem}: lo siento.',
      'Gracias por avisar. {Problem}, y lo lamento.',
      'Lamento leerlo: {problem}.',
      'Lo siento: {problem}.',
    ],
    doing: [
      'No debería haber pasado, y ya lo estoy mirando.',
      'No es lo que <mereces|merece>, y me encargo yo.',
      'No tendría que haber llegado a esto; lo estoy revisando ahora.',
      'No hemos estado a la altura, y ya estoy con ello.',
    ],
    move: [
      '¿<Me escribes|Me escribe> por {channel}? Ahí lo resuelvo yo, y <tus|sus> datos quedan en privado.',
      '<Escríbeme|Escríbame> por {channel}, por favor, y lo arreglo desde ahí.',
      '<Mándame|Mándeme> un {channel}, por favor, y me encargo yo de dejarlo resuelto.',
      'Si <me escribes|me escribe> por {channel}, lo resuelvo <contigo|con usted> en privado.',
    ],
    praise: [
      '¡Gracias, qué gusto leerlo! Se lo paso al equipo.',
      '¡Gracias por estas palabras! Al equipo le va a encantar.',
      '¡Qué alegría, gracias por contarlo!',
      'Gracias por decirlo en público; llega a quienes lo hicieron posible.',
      '¡Muchas gracias! Da gusto leer algo así.',
    ],
    question: ['Buena pregunta.', 'Gracias por preguntar.', 'Con gusto.', 'Gracias por la pregunta.'],
  },
  publicHandover: {
    'safety@food': [
      'Lo siento mucho, y espero que todos se encuentren mejor; si no, vean a un médico. Ya lo he pasado a los responsables de seguridad alimentaria.',
    ],
    'safety@place': [
      'Lo siento mucho. Su seguridad es lo primero: salgan de ahí y llamen a emergencias si algo parece peligroso. Nuestro equipo de seguridad ya tiene su aviso.',
    ],
    safety: [
      '<Tu|Su> seguridad es lo primero: por favor, no lo <uses|use> más por ahora. Lo paso de inmediato a nuestro equipo de seguridad.',
      'Espero que <estés|esté> bien. No lo <utilices|utilice> hasta que se revise; nuestro equipo de seguridad recibe ahora <tu|su> aviso.',
    ],
    selfHarm: [
      'He leído lo que <escribes|escribe> y me preocupa. Por favor, <habla|hable> ahora con alguien cercano, {?line:con {line} ({country}), }o con emergencias.',
      '<Importas|Importa> más que cualquier pedido. No <te quedes|se quede> a solas con esto: <busca|busque> ahora a alguien cercano, {?line:{line} ({country}), }o emergencias.',
    ],
    discrimination: [
      'Nadie debería sentirse así, y lo siento. Paso lo que <describes|describe>, con <tus|sus> palabras, a la persona responsable.',
      'Siento lo que <describes|describe>. Llega hoy a la persona responsable, que lo estudiará con independencia.',
    ],
    press: ['Gracias por <tu|su> consulta. Paso las preguntas a nuestro contacto de prensa.'],
    any: [
      'Me lo tomo en serio y lo paso a quienes pueden decidir.',
      'Lo he leído con atención. Hoy llega a las personas responsables.',
      'Esto necesita respuesta de quien corresponde, y se lo paso ahora, completo.',
    ],
  },
  review: {
    open: [
      'Gracias por dedicar tiempo a escribir. {Problem}, y lo siento.',
      'Gracias por la franqueza. {Problem}, y lo lamento.',
      'He leído la reseña más de una vez: {problem}. Lo siento.',
      'Lamento leer esto: {problem}. Gracias por decirlo.',
      'No es lo que quiero que nadie se lleve: {problem}. Lo siento.',
    ],
    middle: [
      'Lo repaso con las personas implicadas, para que no le pase a nadie más.',
      'Lo que <cuentas|cuenta> llega hoy al equipo, punto por punto.',
      'Trato cada punto con quienes son responsables.',
      'Quiero entender cómo ocurrió, y se lo pregunto al equipo.',
      'Lo llevo al equipo con <tus|sus> palabras.',
    ],
    move: [
      'Me gustaría compensarlo: <escríbeme|escríbame> por {channel} y lo llevo yo en persona.',
      '<Mándame|Mándeme> un {channel}, por favor; me gustaría arreglarlo.',
      '¿Me <dejas|deja> arreglarlo? Unas líneas por {channel} me llegan directamente, y del resto me encargo yo.',
    ],
    close: [
      'Cuando esté aclarado, contaré aquí qué hemos cambiado.',
      'Gracias por contarlo con tanta claridad.',
      'Gracias por tomarse la molestia de contarlo.',
    ],
    praise: [
      'Gracias por esta reseña. {quote}: al equipo le va a encantar leerlo.',
      '¡Qué gusto leer esto, gracias!',
      'Gracias por dedicar un rato a escribir algo tan amable.',
      'Gracias, se lo paso a todos los que lo hicieron posible.',
    ],
    praiseClose: [
      'Hasta la próxima visita.',
      '¡Hasta pronto!',
      'Aquí <tienes tu|tiene su> casa.',
      'Será un placer <verte|verle> de nuevo.',
      '<Vuelve|Vuelva> cuando <quieras|quiera>.',
    ],
  },
};
