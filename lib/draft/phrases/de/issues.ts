import type { Phrases } from '../types';

/** How each issue is said back. Every clause is a main clause; every name is feminine, neuter or plural, so that it is the same as subject and as object. */
export const issues: Phrases['issues'] = {
  'late-delivery': {
    thing: 'parcel',
    trouble: 'wait',
    says: [
      '{thing} {thing:ist|sind} [immer noch nicht|noch nicht] [angekommen|bei <dir|Ihnen>]',
      '{thing} {thing:hätte|hätten} längst bei <dir|Ihnen> sein sollen',
      '<du wartest|Sie warten> [noch immer|schon viel zu lange] auf {thing.acc}',
      '{thing} {thing:ist|sind} überfällig',
      'auf {thing.acc} <wartest du|warten Sie> länger, als es sein dürfte',
    ],
    names: ['die Lieferung', 'die Sache mit {thing.dat}', 'die verspätete Lieferung'],
  },
  'missing-item': {
    thing: 'order',
    trouble: 'goods',
    says: [
      'in <deinem|Ihrem> Paket hat etwas gefehlt',
      'ein Teil <deiner|Ihrer> Bestellung war nicht im Paket',
      '<du hast|Sie haben> nicht alles bekommen, was <du|Sie> bezahlt <hast|haben>',
      '<deine|Ihre> Lieferung war unvollständig',
    ],
    names: ['die unvollständige Lieferung', 'das fehlende Teil'],
  },
  'wrong-item': {
    thing: 'order',
    trouble: 'goods',
    says: [
      'bei <dir|Ihnen> ist etwas anderes angekommen als bestellt',
      'im Paket lag der falsche Artikel',
      '<du hast|Sie haben> etwas bekommen, das <du|Sie> nie bestellt <hast|haben>',
      'statt <deiner|Ihrer> Bestellung kam etwas anderes',
    ],
    names: ['die Verwechslung bei <deiner|Ihrer> Bestellung', 'die falsche Lieferung'],
  },
  damaged: {
    thing: 'order',
    trouble: 'goods',
    says: [
      '{thing} {thing:ist|sind} beschädigt bei <dir|Ihnen> angekommen',
      '{thing} {thing:war|waren} schon beim Auspacken beschädigt',
      'beim Öffnen des Pakets {thing:war|waren} {thing} bereits beschädigt',
      '{thing} {thing:hat|haben} <dich|Sie> in beschädigtem Zustand erreicht',
    ],
    names: ['die Beschädigung', 'die Sache mit {thing.dat}', 'die beschädigte Lieferung'],
  },
  defective: {
    thing: 'item',
    trouble: 'goods',
    says: [
      '{thing} {thing:funktioniert|funktionieren} nicht so, wie {thing.it} {thing:sollte|sollten}',
      '{thing} {thing:hat|haben} einen Defekt',
      'mit {thing.dat} stimmt etwas nicht',
      '{thing} {thing:tut|tun} nicht, wofür <du|Sie> {thing.it} gekauft <hast|haben>',
    ],
    names: ['die Sache mit {thing.dat}', 'die Störung an {thing.dat}'],
  },
  'not-as-described': {
    thing: 'item',
    trouble: 'goods',
    says: [
      '{thing} {thing:entspricht|entsprechen} nicht der Beschreibung',
      '<du hast|Sie haben> etwas anderes bekommen, als die Beschreibung versprach',
      '{thing} {thing:ist|sind} nicht so, wie es auf unserer Seite stand',
    ],
    names: ['die Abweichung von der Beschreibung', 'die Sache mit {thing.dat}'],
  },
  'out-of-stock': {
    thing: 'item',
    trouble: 'wait',
    says: [
      '{thing} {thing:ist|sind} nun doch nicht lieferbar',
      '<du hast|Sie haben> bestellt und erst danach erfahren, dass nichts mehr da ist',
      'was <du|Sie> bestellt <hast|haben>, ist nicht vorrätig',
    ],
    names: ['die fehlende Verfügbarkeit', 'die Sache mit {thing.dat}'],
  },
  return: {
    thing: 'item',
    trouble: 'goods',
    says: [
      '<du möchtest|Sie möchten> {thing.acc} zurückgeben',
      '<deine|Ihre> Rücksendung ist noch nicht geklärt',
      'die Rückgabe {?order:der Bestellung {order} }ist noch offen',
    ],
    names: ['<deine|Ihre> Rückgabe', '<deine|Ihre> Rücksendung'],
  },
  'refund-delay': {
    thing: 'refund',
    trouble: 'money',
    says: [
      '<deine|Ihre> Erstattung{?amount: von {amount}} ist noch nicht [angekommen|auf <deinem|Ihrem> Konto]',
      '<du wartest|Sie warten> noch immer auf <deine|Ihre> Erstattung{?amount: von {amount}}',
      '<dein|Ihr> Geld{?amount: ({amount})} hätte längst zurück sein sollen',
    ],
    names: ['<deine|Ihre> Erstattung{?amount: von {amount}}', 'das Geld, auf das <du wartest|Sie warten>'],
  },
  'double-billing': {
    thing: 'charge',
    trouble: 'money',
    says: [
      '<dir|Ihnen> wurde {?amount:der Betrag von {amount} }zweimal abgebucht',
      '<du hast|Sie haben> einmal gekauft und zweimal bezahlt{?amount: ({amount})}',
      'dieselbe Zahlung{?amount: von {amount}} ging doppelt von <deinem|Ihrem> Konto ab',
    ],
    names: ['die doppelte Abbuchung{?amount: von {amount}}', 'die zweite Abbuchung{?amount: von {amount}}'],
  },
  'unexpected-charge': {
    thing: 'charge',
    trouble: 'money',
    says: [
      'auf <deinem|Ihrem> Konto steht eine Abbuchung{?amount: von {amount}}, mit der <du nicht rechnen konntest|Sie nicht rechnen konnten>',
      '<dir|Ihnen> wurde etwas berechnet{?amount: ({amount})}, dem <du nicht zugestimmt hast|Sie nicht zugestimmt haben>',
      'es wurde Geld{?amount: ({amount})} abgebucht, ohne dass <du|Sie> damit gerechnet <hast|haben>',
    ],
    names: ['die Abbuchung{?amount: von {amount}}', 'die unerwartete Abbuchung'],
  },
  price: {
    thing: 'matter',
    trouble: 'money',
    says: [
      'der verlangte Preis ist nicht der, mit dem <du|Sie> gerechnet <hast|haben>',
      'der Preis stimmt nicht mit dem überein, was <dir|Ihnen> angezeigt wurde',
      'mit dem Preis <bist du|sind Sie> nicht einverstanden',
    ],
    names: ['die Frage nach dem Preis', 'die Abweichung beim Preis'],
  },
  invoice: {
    thing: 'bill',
    trouble: 'money',
    says: [
      '<deine|Ihre> Rechnung stimmt noch nicht',
      '<du brauchst|Sie brauchen> eine korrekte Rechnung',
      'mit <deiner|Ihrer> Rechnung gibt es ein Problem',
    ],
    names: ['<deine|Ihre> Rechnung', 'die Rechnung'],
  },
  cancellation: {
    thing: 'order',
    trouble: 'access',
    says: [
      '<deine|Ihre> Stornierung ist noch nicht durch',
      '<du möchtest|Sie möchten> stornieren{?order: (Bestellung {order})}, und es ist noch nicht geschehen',
      'das Stornieren war mühsamer, als es sein darf',
    ],
    names: ['<deine|Ihre> Stornierung', 'die Stornierung{?order: der Bestellung {order}}'],
  },
  subscription: {
    thing: 'contract',
    trouble: 'money',
    says: [
      '<dein|Ihr> Vertrag läuft anders, als <du es willst|Sie es wollen>',
      '<dein|Ihr> Vertrag wurde gegen <deinen|Ihren> Wunsch verlängert',
      'mit <deinem|Ihrem> Vertrag stimmt etwas nicht',
    ],
    names: ['die Sache mit <deinem|Ihrem> Vertrag', 'die Verlängerung <deines|Ihres> Vertrags'],
  },
  'account-access': {
    thing: 'account',
    trouble: 'access',
    says: [
      '<du kommst|Sie kommen> nicht in <dein|Ihr> Konto',
      '<dein|Ihr> Konto lässt <dich|Sie> nicht hinein',
      '<du bist|Sie sind> aus <deinem|Ihrem> Konto ausgesperrt',
    ],
    names: ['die Anmeldung', 'das Problem mit der Anmeldung'],
  },
  'service-outage': {
    thing: 'service',
    trouble: 'access',
    says: [
      'bei <dir|Ihnen> ist der Dienst ausgefallen',
      '<du musst|Sie müssen> ohne den Dienst auskommen',
      'der Dienst steht <dir|Ihnen> nicht zur Verfügung',
    ],
    names: ['die Störung', 'die Unterbrechung'],
  },
  'slow-service': {
    thing: 'service',
    trouble: 'wait',
    says: [
      '<du hast|Sie haben> viel zu lange gewartet',
      'das hat sehr viel länger gedauert, als es dürfte',
      '<du musstest|Sie mussten> warten, und zwar zu lange',
    ],
    names: ['die lange Wartezeit', 'die Wartezeit'],
  },
  technical: {
    thing: 'service',
    trouble: 'access',
    says: [
      '{thing} {thing:funktioniert|funktionieren} nicht richtig',
      '<du stößt|Sie stoßen> immer wieder auf dasselbe technische Problem',
      '{thing} {thing:lässt|lassen} <dich|Sie> immer wieder im Stich',
    ],
    names: ['das technische Problem', 'die Störung'],
  },
  installation: {
    thing: 'appointment',
    trouble: 'wait',
    says: [
      'die Installation ist nicht so verlaufen wie vereinbart',
      '<deine|Ihre> Installation ist noch nicht erledigt',
      '<du wartest|Sie warten> noch auf eine Installation, die funktioniert',
    ],
    names: ['die Installation', '<deine|Ihre> Installation'],
  },
  'staff-behaviour': {
    thing: 'matter',
    trouble: 'treatment',
    says: [
      'mit <dir|Ihnen> wurde auf eine Weise umgegangen, die verletzt',
      'so, wie mit <dir|Ihnen> gesprochen wurde, darf es nicht sein',
      'der Umgang mit <dir|Ihnen> war nicht in Ordnung',
    ],
    names: ['die Art, wie mit <dir|Ihnen> umgegangen wurde', 'das Verhalten <dir|Ihnen> gegenüber'],
  },
  'no-response': {
    thing: 'matter',
    trouble: 'wait',
    says: [
      '<du hast|Sie haben> geschrieben und keine Antwort bekommen',
      '<deine|Ihre> Nachrichten sind ohne Antwort geblieben',
      '<du wartest|Sie warten> auf eine Antwort, die nicht kam',
      'auf <deine|Ihre> Nachricht kam nichts zurück',
    ],
    names: ['die ausgebliebene Antwort', 'die Antwort, auf die <du wartest|Sie warten>'],
  },
  'bot-loop': {
    thing: 'matter',
    trouble: 'access',
    says: [
      'die automatischen Antworten haben <dich|Sie> im Kreis geschickt',
      '<du wolltest|Sie wollten> einen Menschen sprechen und <bist|sind> an eine Maschine geraten',
      'mit den automatischen Antworten <kamst du|kamen Sie> nicht weiter',
    ],
    names: ['die Schleife aus automatischen Antworten', 'das Hin und Her mit den automatischen Antworten'],
  },
  booking: {
    thing: 'booking',
    trouble: 'stay',
    says: [
      '<deine|Ihre> Buchung stimmt nicht',
      'mit <deiner|Ihrer> Buchung{?order: {order}} gibt es ein Problem',
      '<du hast|Sie haben> nicht das bekommen, was <du|Sie> gebucht <hast|haben>',
    ],
    names: ['<deine|Ihre> Buchung', 'die Sache mit <deiner|Ihrer> Buchung'],
  },
  overbooking: {
    thing: 'booking',
    trouble: 'stay',
    says: [
      '<du hattest|Sie hatten> gebucht, und es war kein Platz für <dich|Sie> da',
      '<du kamst|Sie kamen> mit einer Buchung an und <wurdest|wurden> abgewiesen',
      '<dein|Ihr> Platz wurde anderweitig vergeben',
    ],
    names: ['die Überbuchung', 'die Buchung, die nicht galt'],
  },
  'flight-delay': {
    thing: 'flight',
    trouble: 'trip',
    says: [
      '<dein|Ihr> Flug hatte [große |]Verspätung',
      'ein verspäteter Flug hat <dich|Sie> warten lassen',
      '<dein|Ihr> Flug ging zu spät',
    ],
    names: ['die Verspätung <deines|Ihres> Fluges', 'die Flugverspätung'],
  },
  'flight-cancelled': {
    thing: 'flight',
    trouble: 'trip',
    says: ['<dein|Ihr> Flug wurde gestrichen', '<dein|Ihr> Flug ist ausgefallen', '<du standest|Sie standen> ohne Flug da'],
    names: ['die Streichung <deines|Ihres> Fluges', 'die Annullierung'],
  },
  'delayed-baggage': {
    thing: 'luggage',
    trouble: 'trip',
    says: [
      '<du bist|Sie sind> angekommen, <dein|Ihr> Gepäck nicht',
      '<dein|Ihr> Gepäck ist noch nicht bei <dir|Ihnen>',
      '<du musst|Sie müssen> weiter ohne <dein|Ihr> Gepäck auskommen',
    ],
    names: ['die Suche nach <deinem|Ihrem> Gepäck', '<dein|Ihr> Gepäck'],
  },
  'lost-baggage': {
    thing: 'luggage',
    trouble: 'trip',
    says: [
      '<dein|Ihr> Gepäck ist weiterhin verschwunden',
      '<dein|Ihr> Gepäck wurde noch nicht gefunden',
      'von <deinem|Ihrem> Gepäck fehlt jede Spur',
    ],
    names: ['die Suche nach <deinem|Ihrem> Gepäck', '<dein|Ihr> verschwundenes Gepäck'],
  },
  'food-quality': {
    thing: 'meal',
    trouble: 'stay',
    says: [
      '<dein|Ihr> Essen war nicht so, wie es sein soll',
      'was auf <deinen|Ihren> Tisch kam, war nicht gut genug',
      'mit <deinem|Ihrem> Essen war etwas nicht in Ordnung',
    ],
    names: ['<dein|Ihr> Essen', 'die Qualität des Essens'],
  },
  cleanliness: {
    thing: 'room',
    trouble: 'stay',
    says: [
      '<dein|Ihr> Zimmer war nicht sauber',
      '<du hast|Sie haben> alles andere als Sauberkeit vorgefunden',
      'die Sauberkeit hat nicht gestimmt',
    ],
    names: ['die Sauberkeit', 'die Reinigung'],
  },
  noise: {
    thing: 'room',
    trouble: 'stay',
    says: [
      'der Lärm hat <dich|Sie> nicht zur Ruhe kommen lassen',
      'vor Lärm <konntest du|konnten Sie> nicht schlafen',
      'der Lärm hat <dir|Ihnen> den Aufenthalt verdorben',
    ],
    names: ['die Lärmbelästigung', 'die Unruhe während <deines|Ihres> Aufenthalts'],
  },
  room: {
    thing: 'room',
    trouble: 'stay',
    says: [
      '<dein|Ihr> Zimmer war nicht so, wie <du|Sie> es gebucht <hattest|hatten>',
      'mit <deinem|Ihrem> Zimmer war einiges nicht in Ordnung',
      'das Zimmer hat nicht gehalten, was es versprach',
    ],
    names: ['<dein|Ihr> Zimmer', 'die Sache mit <deinem|Ihrem> Zimmer'],
  },
  safety: {
    thing: 'matter',
    trouble: 'harm',
    says: [
      'was <du beschreibst|Sie beschreiben>, hätte schlimm ausgehen können',
      'es geht um <deine|Ihre> Sicherheit',
      '<du warst|Sie waren> in Gefahr',
    ],
    names: ['die Frage der Sicherheit', '<deine|Ihre> Sicherheit'],
  },
  fraud: {
    thing: 'account',
    trouble: 'harm',
    says: [
      '<du vermutest|Sie vermuten>, dass jemand <deine|Ihre> Daten benutzt hat',
      'es gibt eine Buchung{?amount: von {amount}}, die nicht von <dir|Ihnen> stammt',
      'das sieht für <dich|Sie> nach Betrug aus',
    ],
    names: ['die fremde Buchung', 'die verdächtige Buchung'],
  },
  privacy: {
    thing: 'account',
    trouble: 'harm',
    says: [
      '<du sorgst dich|Sie sorgen sich> darum, was mit <deinen|Ihren> Daten geschehen ist',
      '<deine|Ihre> Daten sind womöglich in falsche Hände geraten',
      'es geht um <deine|Ihre> persönlichen Daten',
    ],
    names: ['<deine|Ihre> persönlichen Daten', 'die Frage nach <deinen|Ihren> Daten'],
  },
  discrimination: {
    thing: 'matter',
    trouble: 'treatment',
    says: [
      '<du wurdest|Sie wurden> anders behandelt als andere',
      '<du musstest|Sie mussten> den Eindruck gewinnen, nicht willkommen zu sein',
      '<du wurdest|Sie wurden> herabgesetzt',
    ],
    names: ['die Behandlung, die <du erlebt hast|Sie erlebt haben>', '<deine|Ihre> Schilderung'],
  },
  'feature-request': {
    thing: 'matter',
    trouble: 'question',
    says: ['<dir|Ihnen> fehlt etwas, das <dir|Ihnen> helfen würde', '<du wünschst dir|Sie wünschen sich> eine Ergänzung'],
    names: ['<deine|Ihre> Anregung', 'die Anregung'],
  },
  information: {
    thing: 'matter',
    trouble: 'question',
    says: ['<du hast|Sie haben> eine Frage', '<du möchtest|Sie möchten> etwas wissen'],
    names: ['<deine|Ihre> Frage', 'die Frage'],
  },
  praise: {
    thing: 'matter',
    trouble: 'question',
    says: ['<du warst|Sie waren> zufrieden', '<du nimmst dir|Sie nehmen sich> Zeit, das Gute zu sagen'],
    names: ['<deine|Ihre> freundlichen Worte', '<deine|Ihre> Nachricht'],
  },
};
