import type { Phrases } from '../types';

type Part = Pick<Phrases, 'greeting' | 'farewell' | 'unknown' | 'open' | 'sorry' | 'understand' | 'feeling' | 'impact' | 'impactQuote' | 'repeat' | 'broken' | 'own' | 'incident'>; // prettier-ignore

export const opening: Part = {
  greeting: {
    formal: ['Guten Tag {fullName},'],
    neutral: ['<Hallo {name}|Guten Tag {fullName}>,', 'Hallo <{name}|{fullName}>,'],
    casual: ['Hallo {name},', 'Hi {name},'],
    chat: ['Hallo {name}, ', '{name}, '],
    public: ['Hallo {name}, ', '{name}, '],
    bare: ['Guten Tag,', 'Hallo,'],
    bareChat: ['Hallo, ', 'Guten Tag, '],
  },
  farewell: {
    formal: ['Mit freundlichen Grüßen', 'Freundliche Grüße'],
    neutral: ['Freundliche Grüße', 'Viele Grüße', 'Beste Grüße', 'Herzliche Grüße'],
    casual: ['Viele Grüße', 'Liebe Grüße', 'Beste Grüße'],
  },
  unknown: {
    about: [
      'Ich habe <deine|Ihre> Nachricht gelesen; es geht um {thing.acc}.',
      'Es geht um {thing.acc}, das habe ich gelesen.',
      '<Du schreibst|Sie schreiben> wegen einer Sache: {thing}.',
    ],
    says: [
      '<du schreibst|Sie schreiben>: {quote}',
      '<deine|Ihre> Nachricht sagt es deutlich: {quote}',
      'darum geht es <dir|Ihnen>: {quote}',
      'auf diesen Punkt antworte ich zuerst: {quote}',
    ],
    bare: [
      'bei <dir|Ihnen> ist etwas nicht so gelaufen, wie es sollte',
      'es ist nicht so gekommen, wie <du es erwarten durftest|Sie es erwarten durften>',
      'da ist etwas schiefgegangen',
    ],
  },
  open: {
    follow: [
      'Danke für <deine|Ihre> Antwort.',
      'Vielen Dank für die Rückmeldung.',
      'Danke, das ist notiert.',
      '<Deine|Ihre> Nachricht ist da, vielen Dank.',
      'Danke für die Nachricht.',
    ],
    calm: [
      'Danke für <deine|Ihre> Nachricht: {Problem}.',
      'Danke für den Hinweis: {Problem}.',
      'Ich habe <deine|Ihre> Nachricht gelesen: {Problem}.',
      'Danke, dass <du schreibst|Sie schreiben>: {Problem}.',
      'Ich verstehe <deine|Ihre> Nachricht so: {Problem}.',
    ],
    warm: [
      'Ich habe <deine|Ihre> Nachricht gelesen: {Problem}, und das sollte nicht so sein.',
      '{Problem}, und das sollte nicht so sein.',
      'Ich verstehe <deine|Ihre> Nachricht so: {Problem}.',
      '{Problem}, und <du hast|Sie haben> recht, das anzusprechen.',
    ],
    hot: [
      'Ich habe <deine|Ihre> Nachricht genau gelesen: {Problem}.',
      '{Problem}, und ich verstehe <deinen|Ihren> Ärger.',
      '<Dein|Ihr> Ärger ist berechtigt: {Problem}.',
      'Ich verstehe, was passiert ist: {Problem}.',
      '{Problem}, und das muss sich niemand gefallen lassen.',
    ],
    impact: [
      '{Problem}, und {impact}.',
      'Ich habe <deine|Ihre> Nachricht genau gelesen: {Problem}, und {impact}.',
      'Ich verstehe <deine|Ihre> Nachricht so: {Problem}, und {impact}.',
      'Ich sehe beides: {Problem}, und {impact}.',
    ],
    claimed: [
      'Ich verstehe <deine|Ihre> Nachricht so: {Problem}{?impact:, und {impact}}.',
      'Ich habe <deine|Ihre> Nachricht genau gelesen: {Problem}{?impact:, und {impact}}.',
      'Danke, dass <du mir davon schreibst|Sie mir davon schreiben>: {Problem}{?impact:, und {impact}}.',
    ],
    again: [
      'Danke, dass <du dich|Sie sich> noch einmal <meldest|melden>: {Problem}.',
      'Ich habe <deine|Ihre> neue Nachricht gelesen: {Problem}.',
      '{Problem}, und das ist noch nicht in Ordnung gebracht.',
    ],
  },
  sorry: {
    light: [
      'Das tut mir leid.',
      'Entschuldigung für die Mühe, die <du damit hast|Sie damit haben>.',
      'Das ist {feeling}, und es tut mir leid.',
      'Tut mir leid, dass es nicht glatt lief.',
      'Ich bitte um Entschuldigung dafür.',
    ],
    full: [
      'Das ist {feeling}, und es tut mir leid.',
      'Es tut mir leid: Das ist {feeling}, und <du hättest|Sie hätten> Besseres erwarten dürfen.',
      'Ich kann verstehen, dass das {feeling} ist, und es tut mir leid.',
      'Es tut mir leid; an <deiner|Ihrer> Stelle fände das jeder {feeling}.',
      'Dass das {feeling} ist, sehe ich, und ich bitte um Entschuldigung.',
      '<Du hast|Sie haben> zu Recht mehr erwartet, und es tut mir leid: Das ist {feeling}.',
      'Ich entschuldige mich. Das ist {feeling}, und <du solltest|Sie sollten> dem nicht hinterherlaufen müssen.',
      'Das tut mir leid; es ist {feeling} und nicht das, wofür <du|Sie> zu uns gekommen <bist|sind>.',
    ],
    deep: [
      'Ich verstehe, wie {feeling} das ist, und es tut mir aufrichtig leid.',
      'Es tut mir sehr leid. Das ist {feeling}, und <du hast|Sie haben> jeden Grund, verärgert zu sein.',
      'Ich sehe, wie verärgert <du bist|Sie sind>, und warum: Das ist {feeling}, und es tut mir aufrichtig leid.',
      '<Du bist|Sie sind> zu Recht wütend: Das ist {feeling}, und es tut mir sehr leid.',
      'Das ist {feeling}, ich verstehe <deinen|Ihren> Ärger und bitte um Entschuldigung, ohne Wenn und Aber.',
      'Jeden würde das aufbringen; es ist {feeling}, und es tut mir sehr leid.',
      'Ich wundere mich nicht, dass <du verärgert bist|Sie verärgert sind>: Das ist {feeling}, und es tut mir aufrichtig leid, dass es so weit gekommen ist.',
      'Ich entschuldige mich. Es ist {feeling}, ich sehe <deinen|Ihren> Ärger, und so weit hätte es nie kommen dürfen.',
    ],
    thanks: [
      'Danke für <deine|Ihre> Geduld bis hierher.',
      'Danke fürs Warten und dafür, dass <du|Sie> so ruhig <nachfragst|nachfragen>.',
      'Danke, dass <du|Sie> so geduldig <warst|waren>.',
      'Danke, dass <du dir|Sie sich> die Mühe <machst|machen>, zu schreiben.',
      '<Du hattest|Sie hatten> Geduld, und dafür bin ich dankbar.',
    ],
  },
  understand: {
    mild: [
      'Ich verstehe, dass das {feeling} ist.',
      'Das ist {feeling}, das sehe ich.',
      'Ich kann mir vorstellen, dass das {feeling} ist.',
      'Das ist {feeling}, und <du sagst|Sie sagen> es zu Recht.',
      'Es ist {feeling}, keine Frage.',
      'Niemand würde das anders nennen als {feeling}.',
    ],
    strong: [
      'Ich verstehe, wie {feeling} das ist und warum <du verärgert bist|Sie verärgert sind>.',
      'Ich sehe, wie {feeling} das für <dich|Sie> ist; <dein|Ihr> Ärger ist verständlich.',
      '<Du bist|Sie sind> verärgert, und zu Recht: Das ist {feeling}.',
      'Ich verstehe <deinen|Ihren> Ärger: Das ist {feeling}.',
      'Das ist {feeling}. Ich höre, wie wütend <du bist|Sie sind>, und ich sehe, warum.',
    ],
  },
  // Adjectives alone: they stand after "wie" as well as after "ist".
  feeling: {
    wait: { mild: ['ärgerlich', 'lästig', 'mühsam'], strong: ['zermürbend', 'nervenaufreibend', 'ärgerlich'] },
    money: { mild: ['beunruhigend', 'ärgerlich', 'unangenehm'], strong: ['belastend', 'beunruhigend', 'ärgerlich'] },
    goods: { mild: ['enttäuschend', 'ärgerlich', 'schade'], strong: ['enttäuschend', 'frustrierend', 'ärgerlich'] },
    treatment: { mild: ['unangenehm', 'verletzend', 'kränkend'], strong: ['verletzend', 'kränkend', 'demütigend'] },
    trip: { mild: ['ärgerlich', 'enttäuschend', 'anstrengend'], strong: ['nervenaufreibend', 'zermürbend', 'belastend'] },
    access: { mild: ['ärgerlich', 'lästig', 'hinderlich'], strong: ['zermürbend', 'nervenaufreibend', 'frustrierend'] },
    stay: { mild: ['enttäuschend', 'unangenehm', 'ärgerlich'], strong: ['enttäuschend', 'unangenehm', 'ernüchternd'] },
    harm: { mild: ['beunruhigend', 'bedenklich', 'besorgniserregend'], strong: ['beunruhigend', 'erschreckend', 'alarmierend'] },
    question: { mild: ['ärgerlich', 'lästig', 'unpraktisch'], strong: ['frustrierend', 'mühsam', 'ärgerlich'] },
  },
  impact: {
    event: {
      past: ['es hat {event} getroffen', 'es hat {event} überschattet'],
      future: ['es geht um {event}', 'es betrifft {event}'],
      bare: ['es ging um einen Tag, der <dir|Ihnen> wichtig war', 'es hing ein besonderer Anlass daran'],
    },
    'event@wait': {
      past: ['es war für {event} gedacht', '<du hattest|Sie hatten> für {event} fest damit gerechnet', 'für {event} kam es zu spät'],
      future: [
        '<du brauchst|Sie brauchen> es für {event}',
        'es ist für {event} gedacht',
        '<du rechnest|Sie rechnen> für {event} fest damit',
      ],
      bare: ['es hing ein besonderer Anlass daran', 'es war für einen Tag gedacht, der <dir|Ihnen> wichtig ist'],
    },
    'event@goods': {
      past: ['es war für {event} gedacht', '<du hattest|Sie hatten> für {event} fest damit gerechnet'],
      future: [
        '<du brauchst|Sie brauchen> es für {event}',
        'es ist für {event} gedacht',
        '<du rechnest|Sie rechnen> für {event} fest damit',
      ],
      bare: ['es hing ein besonderer Anlass daran', 'es war für einen Tag gedacht, der <dir|Ihnen> wichtig ist'],
    },
    trip: {
      past: ['es hat {event} belastet', 'es hat {event} getroffen'],
      future: ['es betrifft {event}', '<du brauchst|Sie brauchen> es für {event}'],
      bare: ['<deine|Ihre> Reisepläne hängen daran', 'es betrifft <deine|Ihre> Reisepläne'],
    },
    work: {
      past: ['es hat {event} behindert', 'es hat {event} getroffen'],
      future: ['es betrifft {event}', '<du brauchst|Sie brauchen> es für {event}'],
      bare: ['es hat <dich|Sie> Arbeitszeit gekostet', 'es hindert <dich|Sie> bei der Arbeit'],
    },
    money: {
      past: ['das Geld war für {event} gedacht', '<dir|Ihnen> fehlte das Geld für {event}'],
      future: ['das Geld ist für {event} gedacht', '<du brauchst|Sie brauchen> das Geld für {event}'],
      bare: ['es hat <dich|Sie> noch dazu Geld gekostet', '<dir|Ihnen> sind daraus Kosten entstanden'],
    },
    home: {
      past: ['<du musstest|Sie mussten> ohne {event} auskommen', 'es hat <dich|Sie> ohne {event} dastehen lassen'],
      future: ['<du musst|Sie müssen> ohne {event} auskommen', '<du stehst|Sie stehen> ohne {event} da'],
      bare: ['es stört <deinen|Ihren> Alltag', '<du spürst|Sie spüren> es zu Hause jeden Tag'],
    },
    health: {
      past: ['es betraf {event}', 'es ging um {event}'],
      future: ['es betrifft {event}', 'es geht um {event}'],
      bare: ['es berührt <deine|Ihre> Gesundheit', '<deine|Ihre> Gesundheit spielt mit hinein'],
    },
    children: {
      past: ['es war für {event} gedacht', 'es sollte eine Freude für {event} werden'],
      future: ['es ist für {event} gedacht', 'es soll eine Freude für {event} werden'],
      bare: ['es trifft auch <deine|Ihre> Familie', '<du bist|Sie sind> nicht allein davon betroffen'],
    },
    time: {
      past: ['es hat <dich|Sie> {event} gekostet', '<du hast|Sie haben> dafür {event} geopfert'],
      future: ['es kostet <dich|Sie> {event}', '<du opferst|Sie opfern> dafür {event}'],
      bare: ['es hat <dich|Sie> Zeit gekostet', '<du hast|Sie haben> Zeit dafür verloren'],
    },
  },
  impactQuote: [
    '<Du schreibst|Sie schreiben> auch {quote}, und darüber lese ich nicht hinweg.',
    'Auch das habe ich gelesen: {quote}.',
    '{quote}: Das nehme ich mit.',
    'Und ich sehe, was es angerichtet hat: {quote}.',
    '<Du fasst|Sie fassen> es in wenige Worte: {quote}.',
  ],
  repeat: {
    counted: [
      'Dass <du|Sie> {times} schreiben <musstest|mussten>, macht es schlimmer.',
      'Niemand sollte {times} wegen derselben Sache schreiben müssen.',
      '<Du hast|Sie haben> nun {times} geschrieben, und einmal hätte reichen müssen.',
      'Es ist {ordinal}, dass <du dich|Sie sich> melden <musst|müssen>, und das ist nicht richtig.',
    ],
    again: [
      '<Du hättest|Sie hätten> nicht noch einmal schreiben müssen.',
      'Dass <du|Sie> noch einmal nachfragen <musstest|mussten>, macht es schlimmer.',
      'Eine Nachricht hätte genügen müssen.',
      'Es hätte beim ersten Mal erledigt sein sollen.',
      'Das Nachhaken war nie <deine|Ihre> Aufgabe.',
      'Einmal fragen hätte reichen müssen.',
    ],
    failed: [
      'Und es ist nicht das Erste, was schiefgeht; da fällt es schwer, dem nächsten Termin zu glauben.',
      'Es ist nun mehr als einmal misslungen, deshalb gehe ich diesmal anders vor.',
      'Nach dem, was schon schiefging, <brauchst du|brauchen Sie> mehr als noch eine Zusage.',
      'Dass es wieder nicht geklappt hat, macht es schlimmer; mit Worten allein ist das nicht gutzumachen.',
      'Einmal kann etwas danebengehen; hier ist es wieder passiert, und das nehme ich ernst.',
      'Beim zweiten Mal hätte es spätestens stimmen müssen.',
    ],
  },
  broken: {
    message: {
      own: [
        'Ich hatte <dir|Ihnen> {due} eine Antwort zugesagt, und sie kam nicht.',
        'Meine Antwort war {due} fällig und hat <dich|Sie> nicht erreicht.',
        'Ich wollte mich {due} melden und habe es nicht getan.',
        '<Du hattest|Sie hatten> mein Wort, {due} von mir zu hören, und ich habe es nicht gehalten.',
      ],
      ours: [
        '<Dir|Ihnen> wurde {due} eine Antwort zugesagt, und sie kam nicht.',
        'Unsere Antwort war {due} fällig und hat <dich|Sie> nicht erreicht.',
        'Wir wollten uns {due} melden, und es blieb still.',
        '<Du hattest|Sie hatten> unser Wort, {due} von uns zu hören, und wir haben es nicht gehalten.',
      ],
    },
    call: {
      own: [
        'Ich wollte <dich|Sie> {due} anrufen und habe es nicht getan.',
        'Mein Anruf war {due} zugesagt, und <dein|Ihr> Telefon blieb still.',
        '<Du hast|Sie haben> {due} auf meinen Anruf gewartet, und er kam nicht.',
      ],
      ours: [
        '<Dir|Ihnen> wurde {due} ein Anruf zugesagt, und niemand hat sich gemeldet.',
        'Unser Anruf war {due} fällig, und <dein|Ihr> Telefon blieb still.',
        '<Du hast|Sie haben> {due} auf unseren Anruf gewartet, und er kam nicht.',
      ],
    },
    delivery: {
      own: [
        'Ich hatte <dir|Ihnen> {dueDate} genannt, und dieser Tag ist ohne Lieferung vergangen.',
        'Den Termin, {dueDate}, hatte ich <dir|Ihnen> genannt, und er wurde nicht gehalten.',
        '<Du hast dich|Sie haben sich> auf den Termin verlassen, den ich genannt hatte, {dueDate}, und nichts kam.',
      ],
      ours: [
        '<Dir|Ihnen> wurde {dueDate} genannt, und dieser Tag ist ohne Lieferung vergangen.',
        'Der Termin, {dueDate}, wurde nicht gehalten.',
        '<Du hast dich|Sie haben sich> auf {dueDate} eingestellt, wie wir es gesagt hatten, und nichts kam.',
      ],
    },
    refund: {
      own: [
        'Ich hatte <dir|Ihnen> das Geld für {dueDate} zugesagt, und es ist nicht da.',
        'Der Termin, den ich für die Erstattung genannt hatte, {dueDate}, ist verstrichen.',
        '{DueDate} hatte ich für <dein|Ihr> Geld genannt, und das wurde nicht gehalten.',
      ],
      ours: [
        '<Dir|Ihnen> wurde das Geld für {dueDate} zugesagt, und es ist nicht da.',
        'Der Termin für die Erstattung, {dueDate}, ist verstrichen.',
        '{DueDate} hatten wir für <dein|Ihr> Geld genannt, und das wurde nicht gehalten.',
      ],
    },
    visit: {
      own: [
        'Ich hatte <dir|Ihnen> {due} einen Besuch zugesagt, und niemand kam.',
        '<Du hast|Sie haben> {due} gewartet, wie ich es gesagt hatte, und niemand kam.',
        'Der Besuch, den ich {due} zugesagt hatte, fand nicht statt.',
      ],
      ours: [
        '<Dir|Ihnen> wurde {due} ein Besuch zugesagt, und niemand kam.',
        '<Du hast|Sie haben> {due} vergeblich gewartet.',
        'Der {due} zugesagte Besuch fand nicht statt.',
      ],
    },
    other: {
      own: [
        'Ich hatte <dir|Ihnen> mein Wort für {dueDate} gegeben, und es wurde nicht gehalten.',
        'Was ich {due} zugesagt hatte, ist nicht geschehen.',
        'Ich hatte {dueDate} genannt, und dieser Tag ist verstrichen.',
      ],
      ours: [
        '<Dir|Ihnen> wurde ein Termin genannt, {dueDate}, und er wurde nicht gehalten.',
        'Was wir {due} zugesagt hatten, ist nicht geschehen.',
        'Wir hatten {dueDate} genannt, und dieser Tag ist verstrichen.',
      ],
    },
  },
  own: {
    established: [
      'Das war unser Fehler, und ich bringe ihn in Ordnung.',
      'Das liegt bei uns, und ich kümmere mich selbst darum.',
      'Es lag an uns und nicht an <dir|Ihnen>; ich bringe es in Ordnung.',
      'Der Fehler liegt auf unserer Seite, und das Beheben auch.',
      'Da haben wir etwas falsch gemacht; ich bleibe dran, bis es stimmt.',
      'Das geht auf uns, und ab hier übernehme ich.',
    ],
    likely: [
      'Das hätte nicht passieren dürfen, und es in Ordnung zu bringen ist jetzt meine Aufgabe.',
      'So weit hätte es nicht kommen dürfen; ich übernehme das selbst, bis es erledigt ist.',
      'Das ist nicht in Ordnung, und ich bleibe daran, bis es geklärt ist.',
      'Das hätte nicht geschehen dürfen. Ich habe <deinen|Ihren> Fall selbst übernommen, damit <du|Sie> nichts zweimal erklären <musst|müssen>.',
      'Das darf nicht passieren, und ab hier liegt es bei mir.',
      'Es hätte gleich klappen müssen; das Nachhaken übernehme ab jetzt ich.',
      'So etwas darf nicht vorkommen, und [ich kümmere mich bis zum Schluss darum|ich gebe den Fall nicht mehr aus der Hand].',
      'Das hätte beim ersten Mal gelingen müssen, und ich stehe jetzt dafür ein.',
      'Hier ist etwas schiefgelaufen, und ich schließe den Fall erst, wenn es behoben ist.',
    ],
    open: [
      'Ich will genau wissen, was geschehen ist, bevor ich mehr sage; deshalb prüfe ich es.',
      'Ich prüfe es lieber gründlich, als <dir|Ihnen> eine schnelle Antwort zu geben, die nicht stimmt.',
      'Ich gehe es Schritt für Schritt durch, damit <du dich|Sie sich> auf die Antwort verlassen <kannst|können>.',
      'Über die Ursache will ich nicht raten, deshalb sehe ich erst nach.',
      'Bevor ich <dir|Ihnen> sage, wie es dazu kam, will ich sicher sein.',
    ],
  },
  incident: [
    '{explanation}',
    'Der Grund ist bekannt: {explanation}',
    'Das steckt dahinter: {explanation}',
    'Dazu kann ich <dir|Ihnen> sagen: {explanation}',
  ],
};
