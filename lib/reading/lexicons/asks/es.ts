import type { AskWords } from './types';

export const es: AskWords = {
  opener:
    '(?:y |pero |entonces |hola |bueno |oigan |ademas |tambien )*(?:donde (?:esta|estan|puedo|queda|se)|cuando (?:llega|llegara|van|va|me|voy|recibire|sale|estara|lo|la|puedo|tendre|sera)|por que (?:no|me|se|han|ha|tengo|todavia|nadie|siempre|esta|es|tarda|cobran)|como (?:es posible|puedo|hago|lo|la|se|van|me|va)|que (?:paso|pasa|pasara|ha pasado|ocurre|van|va|hago|puedo|tengo|necesito|descuento|me (?:ofrecen|recomienda))|cuanto (?:tarda|tiempo|cuesta|falta|tengo)|cuantos|cual (?:es|seria)|cuales|quien (?:me|es|va|puede)|a que hora|(?:me |nos |lo |la )?(?:puede|pueden|podria|podrian|podeis|puedes|podrias)(?! que)|puedo|podria|tienen? (?:novedades|noticias|alguna)|hay (?:novedades|noticias|alguna|forma|manera|alguien)|alguna (?:novedad|noticia|solucion|actualizacion)|es posible|se puede|seria posible|habria)',
  request:
    '(?:pls|plz|porfa|porfis)(?!\\p{L})|(?:les|le|os|te) agradeceria|(?:quiero|quisiera|queremos|querria|necesito|necesitamos|exijo|exigimos|solicito|solicitamos|pido|reclamo|prefiero|preferiria|desearia|me gustaria|ruego|espero (?:una (?:solucion|respuesta (?:clara|concreta|hoy|inmediata))|que (?:me|nos|lo|la))|agradeceria|les agradeceria)(?! (?:agradecer|darles las gracias|felicitar|decir|comentar|dejar claro|contar|expresar|creer))|(?:me |nos )?(?:puede|pueden|podria|podrian|podeis|puedes|podrias)(?: ustedes| por favor)? \\p{L}+(?:ar|er|ir)(?:me|nos|lo|la|melo)?|(?:expliqu|envi|mand|inform|confirm|cancel|anul|solucion|arregl|cambi|llam|contest|reembols|avis|revis|tramit|gestion)(?:e|en)(?:me|nos|melo|mela|lo|la)(?!\\p{L})|(?:dig|devuelv|resuelv|respond|hag)(?:a|an)(?:me|nos|melo|lo|la)(?!\\p{L})|devuelvan|dime|decidme|d[ae]n?me|dadme|por favor,? (?!no se)\\p{L}+|haganme|denme|ya esta bien de|o me (?:devuelven|dan|solucionan|resuelven|reembolsan|cambian|lo|la)|saber (?:si|cuando|donde|que|por que|como)|alguien (?:me |nos )?(?:puede|podria)',
  imperative:
    '(?:y |pues |entonces |ya |o |por favor |por favor, )*(?:devuelv(?:an|a)(?:me|nos)?|devolved(?:me)?|reembols(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|cancel(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|anul(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|envi(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|mand(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|cambi(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|arregl(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|repar(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|llam(?:en|e|ad)(?:me|nos)|dig(?:an|a)(?:me|nos)|expliqu(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|contest(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|respond(?:an|a|ed)(?:me)?|confirm(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|solucion(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|resuelv(?:an|a)(?:lo|me)?|hag(?:an|a)(?:me|lo)? (?:algo|el|la|un|una)|denme|deme|dadme|inform(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?)|avis(?:en(?:me|nos|lo|la)?|e(?:me|nos|lo|la)|ad(?:me|lo|la)?))',
  rhetorical:
    'es (?:esto|que) (?:una (?:broma|tienda|estafa|tomadura)|una? )|esto es (?:una (?:broma|tienda|estafa|tomadura)|normal|serio)|(?:es que|acaso|ustedes) (?:no )?(?:leen|escuchan|les importa|saben|trabaja|hay alguien)|no leen|me (?:estan|esta|estais) (?:tomando|vacilando)|(?:se creen|creen|cree|piensan) (?:que soy|que es|que me|que)|a esto (?:le )?llaman|que (?:clase|tipo) de (?:empresa|servicio|atencion|tienda|broma)|que se (?:creen|han creido)|cuantas veces (?:tengo|hay|mas|debo)|no les da verguenza|no tienen verguenza|en serio\\?|de verdad\\?|verdad\\?$|tan dificil es|como se atreven|para que (?:sirve|pago|tienen)|quien se (?:cree|creen)|como quieren que|esto es lo que|que les parece|ya (?:esta bien|vale)\\?|sabe usted lo que|saben lo que|hay alguien ahi',
  courtesy:
    'como (?:estan?|esta usted|le va|va todo|estas|van)\\W*$|que tal(?: estan?)?\\W*$|espero que (?:esten?|se encuentren?) bien|que pasen? (?:un )?buen',
  when: 'cuando|a que hora|cuanto (?:tiempo|tarda|falta)|que (?:dia|fecha)|fecha|plazo',
  where: 'donde|seguimiento|guia',
  why: 'por que|como es posible|motivo|razon|explica\\p{L}*|que (?:paso|ha pasado|ocurrio|pasa|esta pasando)',
  howMuch: 'cuanto (?:cuesta|cobran|es|me)|que (?:descuento|precio|importe)|cuantos',
  place:
    'almacen|transportista|repart\\p{L}+|en transito|centro|tienda|entregad\\p{L}+|vecin\\p{L}+|aduana|direccion|oficina|en camino|seguimiento|etiqueta|se encuentra|esta en',
  because:
    'porque|debido|causa|motivo|razon|por un|error|fallo|ya que|a raiz|problema|culpa|averia|huelga|retraso en|corto|falta(?:ba)?|incompleta',
  yesNo:
    'si|no|por supuesto|claro|desde luego|exacto|correcto|efectivamente|asi es|lamentablemente|desgraciadamente|puede|podemos|puedo|no podemos|sera|confirmad\\p{L}|le confirmo|hemos|he',
  holding:
    '(?:lo )?estamos (?:revisando|investigando|comprobando|trabajando|consultando)|voy a (?:revisar|consultar|investigar|comprobar)|vamos a (?:revisar|consultar|investigar|comprobar)|en cuanto (?:tenga|tengamos|sepa|sepamos)|le (?:mantendremos|mantendre) informad\\p{L}|lo antes posible|(?:nos|me) pondre(?:mos)? en contacto|a la mayor brevedad|hemos (?:trasladado|escalado|pasado|derivado)|lo (?:consulto|miro|reviso)',
  agentRequest:
    '(?:puede|podria|puedes|podrias|pueden)(?: usted| por favor)? (?:confirmar|enviar|indicar|facilitar|decir|mandar|adjuntar|proporcionar|compartir)(?:me|nos)?|(?:me|nos) (?:puede|podria|puedes|indica|confirma|envia|facilita)|(?:envie|indique|confirme|facilite|mande|adjunte|responda|elija|diga)(?:me|nos)?|por favor,? (?:envi|indi|confirm|facili|mand|adjunt|respond|elij|dig)\\p{L}+|necesit(?:o|amos) (?:su|el|la|que|saber|una|tu)|que prefiere|cual prefiere',
  closingQuestion:
    '(?:algo|alguna (?:cosa|otra)) mas|otra (?:cosa|consulta|duda)|(?:mas|otras) (?:dudas|preguntas)|como (?:valora|calificaria)|encuesta|a su disposicion',
  thanks:
    'gracias|muchas gracias|mil gracias|perfecto|genial|vale|ok|okay|de acuerdo|estupendo|excelente|solucionado|resuelto|recibido|ya (?:llego|ha llegado|esta|funciona|lo tengo|la tengo)|listo|entendido|muy amable|queda claro|bien|todo bien|encantad\\p{L}',
  unsettled:
    'pero|todavia|aun no|sigo|sigue|no (?:ha|he|me|funciona|llega|es|esta|tengo|quiero|hay|se|puede)|nunca|nada|nadie|otra vez|mal|roto|falta|hasta que|si no|donde|cuando|por que|verguenza|inaceptable|quiero|gracias por nada|lamentable|cancel\\p{L}+|reclam\\p{L}+|ni siquiera|sin respuesta',
  contact:
    '(?:escrib\\p{L}+|llam\\p{L}+|contest\\p{L}+|respond\\p{L}+|respuesta|inform\\p{L}+|confirm\\p{L}+|avis\\p{L}+|contact\\p{L}+|dir\\p{L}{1,4}|decir\\p{L}*|comunic\\p{L}+)',
  stop: 'que|los|las|una|uno|unos|del|por|con|para|como|pero|mas|este|esta|esto|estos|ese|esa|eso|cuando|donde|quien|cual|porque|muy|sin|sobre|tambien|hasta|desde|todo|toda|todos|nos|les|sus|mis|ustedes|usted|puede|pueden|podria|podrian|quiero|necesito|favor|gracias|hola|buenos|buenas|dias|tardes|decir|decirme|saber|hay|tiene|tienen|ser|estar|han|has|hemos|era|fue|son|soy|ya|aun|todavia|solo|entre|cada|bien|asi|otra|otro|vez|hacer|haga|vamos|van|voy',
};
