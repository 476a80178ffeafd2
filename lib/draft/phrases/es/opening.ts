import type { Phrases } from '../types';

type Part = Pick<Phrases, 'greeting' | 'farewell' | 'unknown' | 'open' | 'sorry' | 'understand' | 'feeling' | 'impact' | 'impactQuote' | 'repeat' | 'broken' | 'own' | 'incident'>; // prettier-ignore

export const opening: Part = {
  greeting: {
    formal: ['Buenos días, {fullName}:'],
    neutral: ['Hola, {name}:', 'Buenos días, {name}:'],
    casual: ['Hola, {name}:'],
    chat: ['Hola, {name}. ', '{name}, ', 'Hola, {name}, '],
    public: ['Hola, {name}, ', '{name}, '],
    bare: ['Hola:', 'Buenos días:'],
    bareChat: ['Hola, '],
  },
  farewell: {
    formal: ['Atentamente,', 'Un cordial saludo,'],
    neutral: ['Un saludo,', 'Saludos,', 'Un saludo cordial,'],
    casual: ['Un saludo,', 'Saludos,', 'Hasta pronto,'],
  },
  unknown: {
    about: [
      'He leído <tu|su> mensaje sobre {thing}.',
      '<Escribes|Escribe> por {thing}, y lo he leído con atención.',
      'Se trata de {thing}, por lo que leo.',
    ],
    says: ['<escribes|escribe> {quote}', '<tu|su> mensaje lo dice claro: {quote}', 'lo que <cuentas|cuenta> se entiende bien: {quote}'],
    bare: [
      'aquí hay algo que no ha salido como <esperabas|esperaba>',
      'algo se ha torcido y <te|le> ha tocado a <ti|usted>',
      'las cosas no han ido como debían',
    ],
  },
  open: {
    follow: [
      'Gracias por la respuesta.',
      'Gracias por contestar.',
      'Gracias, tomo nota.',
      'He recibido <tu|su> respuesta, gracias.',
      'Gracias por el mensaje.',
      'Anotado, gracias.',
    ],
    calm: [
      'Gracias por <tu|su> mensaje; veo que {problem}.',
      'Gracias por avisar de que {problem}.',
      'He leído <tu|su> mensaje y veo que {problem}.',
      'Gracias por escribir: entiendo que {problem}.',
      'Por <tu|su> mensaje entiendo que {problem}.',
    ],
    warm: [
      'He leído <tu|su> mensaje: {problem}, y no debería ser así.',
      '{Problem}, y no debería ser así.',
      'Por <tu|su> mensaje entiendo que {problem}.',
      '{Problem}, y <haces|hace> bien en decirlo.',
      'Veo que {problem}, y que además <has|ha> tenido que reclamar.',
    ],
    hot: [
      'He leído <tu|su> mensaje con atención: {problem}.',
      '{Problem}, y entiendo que <estés|esté> así.',
      '{Problem}, y no hay derecho a que <tengas|tenga> que pasar por eso.',
      'Entiendo lo que ha pasado: {problem}.',
      '<Tienes|Tiene> razón en protestar: {problem}.',
    ],
    impact: [
      '{Problem}, y {impact}.',
      'He leído <tu|su> mensaje con atención: {problem}, y {impact}.',
      '{Problem} y, además, {impact}.',
      'Entiendo que {problem} y que {impact}.',
      'Veo que {problem} y que, además, {impact}.',
    ],
    claimed: [
      'Por <tu|su> mensaje entiendo que {problem}{?impact: y que {impact}}.',
      'He leído <tu|su> mensaje con atención y veo que {problem}{?impact: y que {impact}}.',
      'Gracias por contarme que {problem}{?impact: y que {impact}}.',
      'Me <cuentas|cuenta> que {problem}{?impact: y que {impact}}.',
    ],
    again: [
      'Gracias por volver a escribir. {Problem}, y sigo con ello.',
      'He leído <tu|su> nuevo mensaje: {problem}.',
      '<Has|Ha> tenido que escribir otra vez porque {problem}.',
      '{Problem}, todavía ahora.',
      'Veo que la cosa no está resuelta: {problem}.',
      '{Problem}: lo sé, y no lo he dejado de lado.',
    ],
  },
  sorry: {
    light: [
      'Lamento lo ocurrido.',
      'Siento las molestias.',
      'Siento que sea {feeling}.',
      'Siento que no haya ido como debía.',
      'Lamento el contratiempo.',
      'Lo siento, es {feeling}.',
    ],
    full: [
      'Es {feeling}, y lo siento.',
      'Lo siento: es {feeling}, y <merecías|merecía> algo mejor por nuestra parte.',
      'Entiendo que es {feeling}, y lo lamento.',
      'Lo lamento. A cualquiera le resultaría {feeling}.',
      'Siento lo ocurrido; es {feeling} y no es lo que <esperabas|esperaba> de nosotros.',
      '<Te|Le> pido disculpas: es {feeling} [y no tendría que <haberte|haberle> pasado|tener que andar detrás de esto].',
      'Comprendo lo {feeling} que es, y lo siento.',
      '<Esperabas|Esperaba> otra cosa, y con razón, y lo siento: es {feeling}.',
    ],
    deep: [
      'Entiendo lo {feeling} que es, y lo siento de verdad.',
      'Lo siento mucho. Es {feeling}, y <tu|su> enfado tiene toda la razón de ser.',
      'Comprendo <tu|su> enfado: es {feeling}, y <te|le> pido disculpas[ sin rodeos|].',
      'Es {feeling}, y entiendo que ya no <te|le> basten las palabras, y lo lamento de veras.',
      'Cualquiera se enfadaría: es {feeling}, y lo siento mucho.',
      'Lamento de verdad que se haya llegado a esto. Entiendo lo {feeling} que es para <ti|usted>.',
      'No me extraña <tu|su> enfado: es {feeling}, y <te|le> pido disculpas de corazón.',
      'Lo siento de verdad. Es {feeling}, y comprendo que <hayas|haya> perdido la confianza.',
    ],
    thanks: [
      'Gracias por la paciencia[ hasta ahora| que <has|ha> tenido].',
      '<Te|Le> agradezco la espera, y también el tono.',
      'Gracias por esperar y por contármelo con calma.',
      'Agradezco que <te hayas|se haya> tomado la molestia de escribir.',
      'Gracias por <tu|su> paciencia con este asunto.',
    ],
  },
  understand: {
    mild: [
      'Entiendo que es {feeling}.',
      'Comprendo lo {feeling} que resulta.',
      'Es {feeling}, lo veo.',
      'Me hago cargo: es {feeling}.',
      'Es {feeling}, y <haces|hace> bien en decirlo.',
      'Imagino lo {feeling} que es.',
    ],
    strong: [
      'Entiendo <tu|su> enfado: es {feeling}.',
      'Comprendo lo {feeling} que es, y que <estés|esté> así.',
      'Es {feeling}, y <tu|su> enfado tiene motivo.',
      'Veo el enfado que esto <te|le> ha causado, y lo entiendo: es {feeling}.',
      '<Tienes|Tiene> motivos para el enfado: es {feeling}.',
    ],
  },
  feeling: {
    wait: { mild: ['frustrante', 'molesto', 'pesado'], strong: ['desesperante', 'agotador', 'exasperante'] },
    money: { mild: ['preocupante', 'molesto', 'inquietante'], strong: ['muy preocupante', 'indignante', 'angustioso'] },
    goods: { mild: ['decepcionante', 'frustrante', 'molesto'], strong: ['muy decepcionante', 'muy frustrante', 'indignante'] },
    treatment: { mild: ['desagradable', 'doloroso', 'hiriente'], strong: ['hiriente', 'muy doloroso', 'humillante'] },
    trip: { mild: ['frustrante', 'decepcionante', 'cansado'], strong: ['agotador', 'desesperante', 'muy frustrante'] },
    access: { mild: ['frustrante', 'molesto', 'incómodo'], strong: ['desesperante', 'muy frustrante', 'exasperante'] },
    stay: { mild: ['decepcionante', 'desagradable', 'molesto'], strong: ['muy decepcionante', 'muy desagradable', 'indignante'] },
    harm: { mild: ['preocupante', 'inquietante', 'alarmante'], strong: ['muy alarmante', 'angustioso', 'muy preocupante'] },
    question: { mild: ['molesto', 'incómodo', 'frustrante'], strong: ['muy frustrante', 'desesperante', 'agotador'] },
  },
  impact: {
    event: {
      past: ['coincidió con {event}', 'ocurrió justo en {event}', 'afectó a {event}'],
      future: ['se acerca {event}', '<tienes|tiene> por delante {event}', '{event} no espera'],
      bare: ['era para un día especial', 'había una ocasión importante de por medio'],
    },
    'event@wait': {
      past: ['era para {event}', '{event} ha pasado sin ello', '<contabas|contaba> con ello para {event}'],
      future: ['lo <necesitas|necesita> para {event}', 'es para {event}', '{event} no espera', '<cuentas|cuenta> con ello para {event}'],
      bare: ['era para un día especial', 'había una ocasión importante de por medio'],
    },
    'event@goods': {
      past: ['era para {event}', '<contabas|contaba> con ello para {event}'],
      future: ['lo <necesitas|necesita> para {event}', 'es para {event}', '{event} no espera', '<cuentas|cuenta> con ello para {event}'],
      bare: ['era para un día especial', 'había una ocasión importante de por medio'],
    },
    trip: {
      past: ['<te|le> trastocó {event}', 'llegó justo en {event}'],
      future: ['<tienes|tiene> por delante {event}', 'se acerca {event}', '{event} no espera'],
      bare: ['<tienes|tiene> un viaje de por medio', '<tus|sus> planes de viaje dependen de esto'],
    },
    work: {
      past: ['ha afectado a {event}', 'lo ha pagado {event}'],
      future: ['de esto depende {event}', 'lo <necesitas|necesita> para {event}'],
      bare: ['<te|le> está costando trabajo y tiempo', 'ha afectado a <tu|su> trabajo'],
    },
    money: {
      past: ['ese dinero era para {event}', '<contabas|contaba> con ese dinero para {event}'],
      future: ['ese dinero es para {event}', '<necesitas|necesita> ese dinero para {event}'],
      bare: ['encima <te|le> ha costado dinero', '<te|le> ha descuadrado las cuentas'],
    },
    home: {
      past: ['<te has tenido|se ha tenido> que arreglar sin {event}', '<te|le> ha dejado sin {event}'],
      future: ['<te|le> deja sin {event}', 'en casa <estáis|están> sin {event}'],
      bare: ['en casa se nota cada día', '<te|le> complica la vida diaria'],
    },
    health: {
      past: ['estaba en juego {event}', 'tenía que ver con {event}'],
      future: ['está en juego {event}', 'tiene que ver con {event}'],
      bare: ['afecta a <tu|su> salud', 'está en juego <tu|su> salud'],
    },
    children: {
      past: ['era para {event}', '{event} lo esperaba con ilusión'],
      future: ['es para {event}', 'quien lo espera es {event}'],
      bare: ['no solo <te|le> afecta a <ti|usted>', '<tu|su> familia también lo nota'],
    },
    time: {
      past: ['<te|le> ha costado {event}', '<has|ha> perdido {event} por ello'],
      future: ['<te|le> está costando {event}', '<pierdes|pierde> {event} por ello'],
      bare: ['<te|le> ha hecho perder un tiempo que no <tenías|tenía>', '<has|ha> perdido tiempo por ello'],
    },
  },
  impactQuote: [
    'También <escribes|escribe> {quote}, y no lo paso por alto.',
    'Me quedo con lo que <cuentas|cuenta> de cómo <te|le> ha afectado: {quote}.',
    '{quote}: eso también lo he leído, y lo tengo presente.',
    'Y veo lo que ha supuesto: {quote}.',
    'Lo <resumes|resume> en pocas palabras: {quote}.',
    'Lo que <añades|añade>, {quote}, me dice por qué importa.',
  ],
  repeat: {
    counted: [
      'Que <hayas|haya> tenido que escribir {times} lo empeora.',
      'Es {ordinal} que <tienes|tiene> que escribir, y no debería serlo.',
      'Nadie tendría que escribir {times} por lo mismo.',
      '<Has escrito|Ha escrito> {times}, y con una vez bastaba.',
      'Escribir {times} por lo mismo cansa a cualquiera.',
    ],
    again: [
      'Escribir una vez tenía que ser suficiente.',
      'Con un mensaje tenía que bastar.',
      'Que <hayas|haya> tenido que insistir lo hace peor.',
      'Esto se tenía que resolver la primera vez.',
      'Andar detrás de esto no era tarea <tuya|suya>.',
      'No era cosa <tuya|suya> tener que insistir.',
    ],
    failed: [
      'Y no es lo primero que falla, así que entiendo que otra fecha más <te|le> suene a poco.',
      'Ha vuelto a fallar, y por eso lo llevo de otra manera esta vez.',
      'Después de lo que ya falló, <necesitas|necesita> algo más que otra promesa.',
      'Una vez puede pasar; dos ya no, y me lo tomo en serio.',
      'A la primera puede no salir; a la segunda ya no hay excusa.',
    ],
  },
  broken: {
    message: {
      own: [
        '<Te|Le> dije que <tendrías|tendría> noticias mías {due}, y no fue así.',
        'Prometí <escribirte|escribirle> {due} y no cumplí.',
        'Mi respuesta era para {dueDate}, y no llegó.',
        '<Tenías|Tenía> mi palabra de recibir respuesta {due}, y no la mantuve.',
        'Quedé en <darte|darle> noticias {due} y <te|le> dejé esperando.',
      ],
      ours: [
        '<Te|Le> dijimos que <tendrías|tendría> noticias {due}, y no llegó nada.',
        'Se <te|le> prometió una respuesta {due}, y no llegó.',
        'La respuesta que <te|le> prometimos para {dueDate} no llegó.',
        'Quedamos en <escribirte|escribirle> {due}, y no lo hicimos.',
        '<Tenías|Tenía> nuestra palabra de recibir noticias {due}, y no la mantuvimos.',
      ],
    },
    call: {
      own: [
        'Quedé en <llamarte|llamarle> {due}, y no llamé.',
        '<Esperabas|Esperaba> mi llamada {due}, y no sonó el teléfono.',
        'Prometí llamar {due} y no lo hice.',
      ],
      ours: [
        '<Te|Le> prometimos una llamada {due}, y nadie llamó.',
        'Quedamos en <llamarte|llamarle> {due}, y no lo hicimos.',
        '<Esperabas|Esperaba> nuestra llamada {due}, y no sonó el teléfono.',
      ],
    },
    delivery: {
      own: [
        '<Te|Le> di una fecha, {dueDate}, y no se ha cumplido.',
        '<Te organizaste|Se organizó> para la fecha que di, {dueDate}, y no llegó nada.',
        'La fecha que <te|le> di era {dueDate}, y ya ha pasado.',
        '<Te|Le> dije que llegaría {due}, y no ha llegado.',
      ],
      ours: [
        'La fecha que <te|le> dimos, {dueDate}, no se ha cumplido.',
        '<Te organizaste|Se organizó> para {dueDate}, como <te|le> dijimos, y no llegó nada.',
        '<Te|Le> dijimos {due}, y ese día pasó sin entrega.',
        'Dimos una fecha, {dueDate}, y ya ha pasado.',
      ],
    },
    refund: {
      own: [
        '<Te|Le> dije que el dinero estaría en <tu|su> cuenta {due}, y no está.',
        'La fecha que di para el reembolso, {dueDate}, ya ha pasado.',
        'Puse {dueDate} como fecha para <tu|su> dinero, y no se ha cumplido.',
      ],
      ours: [
        '<Te|Le> dijimos que el dinero estaría en <tu|su> cuenta {due}, y no está.',
        'La fecha que <te|le> dimos para el reembolso, {dueDate}, ya ha pasado.',
        'Se <te|le> habló de {dueDate} para el reembolso, y no se ha cumplido.',
      ],
    },
    visit: {
      own: [
        '<Te|Le> dije que irían {due}, y no fue nadie.',
        'La visita que prometí {due} no se hizo.',
        '<Esperaste|Esperó> en casa {due}, como pedí, y no llegó nadie.',
      ],
      ours: [
        '<Te|Le> dijimos que irían {due}, y no fue nadie.',
        'La visita prometida {due} no se hizo.',
        '<Esperaste|Esperó> en casa {due} para nada.',
      ],
    },
    other: {
      own: [
        '<Te|Le> di una fecha, {dueDate}, y no se ha cumplido.',
        'Lo que prometí {due} no ocurrió.',
        'Puse una fecha, {dueDate}, y ha pasado.',
      ],
      ours: [
        '<Te|Le> dimos una fecha, {dueDate}, y no se ha cumplido.',
        'Lo que prometimos {due} no ocurrió.',
        'Pusimos una fecha, {dueDate}, y ha pasado.',
      ],
    },
  },
  own: {
    established: [
      'Ha sido un error nuestro, y arreglarlo es cosa mía.',
      'El fallo está de nuestro lado, y me encargo de corregirlo.',
      'Esto es responsabilidad nuestra; desde ahora lo llevo yo.',
      'La culpa no es <tuya|suya> sino nuestra, y lo resuelvo yo.',
      'Nos hemos equivocado; me ocupo hasta el final.',
    ],
    likely: [
      'No debería haber pasado, y desde ahora me ocupo yo[ hasta que esté resuelto|].',
      '[Esto|Algo así] no tendría que haber ocurrido; arreglarlo es cosa mía.',
      'No debía haber llegado a este punto, y lo llevo yo personalmente.',
      'No hemos estado a la altura, y de aquí en adelante de insistir me encargo yo.',
      'Asumo el caso yo, para que no <tengas|tenga> que contarlo dos veces.',
      'Esto no debió pasar, y me quedo con <tu|su> caso hasta el final.',
      'Me hago cargo de esto hasta que quede resuelto.',
    ],
    open: [
      'Antes de decir nada quiero saber con exactitud qué pasó, y lo estoy revisando.',
      'Prefiero comprobarlo bien a dar<te|le> una respuesta rápida que luego no valga.',
      'Lo estoy revisando paso a paso, para que la respuesta sea fiable.',
      'No quiero suponer nada: primero lo compruebo.',
    ],
  },
  incident: [
    '{explanation}',
    'El motivo es este: {explanation}',
    'Ya se conoce la causa: {explanation}',
    'Lo que hay detrás: {explanation}',
  ],
};
