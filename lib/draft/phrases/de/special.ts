import type { Phrases } from '../types';

type Part = Pick<Phrases, 'boundary' | 'adapt' | 'handover' | 'legalAside' | 'request' | 'deal' | 'stands' | 'checkIn' | 'handoverNext' | 'praise' | 'closing' | 'information' | 'solved' | 'holding' | 'hospitality' | 'public' | 'publicHandover' | 'review'>; // prettier-ignore

export const special: Part = {
  boundary: {
    abuse: [
      'Ich möchte das mit <dir|Ihnen> klären, und das geht am besten ohne Beleidigungen.',
      'Ich verstehe <deinen|Ihren> Ärger. Lassen wir die Beleidigungen weg, damit meine ganze Aufmerksamkeit <deinem|Ihrem> Fall gilt.',
      'Der Ärger ist verständlich; persönliche Angriffe helfen uns beiden nicht, deshalb bleibe ich bei der Sache.',
      'Ich bin in dieser Sache auf <deiner|Ihrer> Seite. Ich bitte um einen sachlichen Ton und halte ihn auch selbst.',
      'Alles zur Sache beantworte ich gern; die Beleidigungen <lass|lassen Sie> bitte weg.',
    ],
    overfamiliar: [
      'Danke für die netten Worte! Nun zu <deinem|Ihrem> Anliegen.',
      'Das ist nett, danke! Dann klären wir das.',
      'Danke, sehr freundlich; ich kümmere mich darum.',
    ],
    rambler: [
      'Danke, dass <du|Sie> den Hintergrund <erzählst|erzählen>. Damit es vorangeht, nehmen wir uns zuerst eines vor: {about}.',
      'Ich habe alles gelesen, danke. Damit es erledigt wird, bleiben wir für den Moment bei einem Punkt: {about}.',
      'Danke für die Vorgeschichte, sie hilft mir. Ich beginne mit dem, was ich gleich bewegen kann: {about}.',
      'Ich habe das ganze Bild, danke. Eines nach dem anderen, zuerst dies: {about}.',
      'Alles, was <du schreibst|Sie schreiben>, ist angekommen. Voran bringe ich jetzt dies: {about}.',
    ],
  },
  adapt: {
    demanding: [
      '<Du wolltest|Sie wollten> etwas Verbindliches; hier ist, was feststeht und bis wann.',
      '<Du hast|Sie haben> recht, Termine zu wollen statt Worte; hier sind sie.',
      'Ich sage es genau: was geschieht und wann.',
      'Damit <du|Sie> mich daran messen <kannst|können>, nenne ich Daten.',
      'Keine allgemeinen Zusagen; das hier geschieht.',
    ],
    negotiator: [
      'Mehr kann ich beim Preis nicht tun, und das sage ich lieber gleich.',
      'Weiter kann ich nicht gehen, aber darauf ist Verlass.',
      'Ich mache lieber gleich mein bestes Angebot: Mehr geht nicht.',
    ],
    indifferent: [
      'Was würde es für <dich|Sie> in Ordnung bringen?',
      'Was ist <dir|Ihnen> dabei am wichtigsten?',
      'Wie soll es für <dich|Sie> ausgehen?',
      'Womit wäre <dir|Ihnen> gerade am meisten geholfen?',
      'Mit welchem Ergebnis <wärst du|wären Sie> zufrieden?',
    ],
    returning: [
      '<Du bist|Sie sind> schon länger bei uns, und das ist für mich nicht selbstverständlich.',
      'Nach so langer Zeit bei uns <hättest du|hätten Sie> Besseres verdient.',
      'Dass <du|Sie> schon öfter bei uns <warst|waren>, ist für mich ein Grund mehr, das gut zu lösen.',
    ],
  },
  legalAside: [
    '<Du sprichst|Sie sprechen> rechtliche Schritte an, und das ist <dein|Ihr> gutes Recht. Ich möchte es trotzdem direkt mit <dir|Ihnen> klären.',
    'Rechtliche Schritte stehen <dir|Ihnen> offen, ganz gleich, was ich hier tue.',
    'Was <du|Sie> zu rechtlichen Schritten <schreibst|schreiben>, habe ich zur Kenntnis genommen und respektiere es.',
  ],
  request: [
    'Danke für <deine|Ihre> Nachricht; es geht um {about}.',
    'Vielen Dank für <deine|Ihre> Nachricht. Es geht um {about}.',
    'Danke, <deine|Ihre> Nachricht ist da: Es geht um {about}.',
  ],
  deal: {
    open: [
      'Danke für <dein|Ihr> Interesse und die offenen Worte.',
      'Danke, dass wir <dir|Ihnen> ein Angebot machen dürfen.',
      'Danke für die Anfrage; ich würde es gern möglich machen.',
    ],
    two: [
      'Mein Angebot: Ich kann {first} und {second}.',
      'Ich kann {first}, und ich kann {second}.',
      'Das kann ich anbieten: Ich kann {first}, und dazu kann ich {second}.',
    ],
    one: ['Mein Angebot: Ich kann {first}.', 'Ich kann {first}.'],
    shipping: ['die Versandkosten erlassen', 'kostenlos liefern'],
    next: [
      'Wenn das passt, genügt ein kurzes Ja, und ich richte es ein. <Du hörst|Sie hören> {next} in jedem Fall von mir.',
      'Soll ich es so einrichten? Ich melde mich {next} noch einmal.',
      'Passt das so? Ich melde mich {next} in jedem Fall.',
    ],
  },
  stands: ['Es bleibt wie vereinbart: {due}.', 'Der Termin gilt weiterhin: {due}.'],
  checkIn: [
    '<Du hattest|Sie hatten> von mir einen Termin, {due}, und ich möchte sicher sein, dass er gehalten wurde. Ist alles gut angekommen?',
    'Vorgesehen war es {due}. Hat alles geklappt? Wenn nicht, genügt eine kurze Antwort, und ich gehe dem sofort nach.',
  ],
  handover: {
    'safety@food': [
      'Es tut mir leid, das zu lesen, und ich hoffe, dass es allen wieder gut geht. Wenn nicht, <geht bitte zum Arzt und wartet|gehen Sie bitte zum Arzt und warten Sie> nicht auf uns. <Deine|Ihre> Schilderung liegt jetzt bei den Verantwortlichen für Lebensmittelsicherheit, die dem nachgehen.',
    ],
    'safety@place': [
      '<Deine|Ihre> Sicherheit geht vor. Wenn noch etwas gefährlich wirkt, <geht bitte hinaus, schaltet nichts ein oder aus und ruft|gehen Sie bitte hinaus, schalten Sie nichts ein oder aus und rufen Sie> von draußen den Notruf; <wartet|warten Sie> dafür nicht auf uns. Unser Sicherheitsteam hat <deine|Ihre> Nachricht von mir als Notfall.',
    ],
    safety: [
      '<Deine|Ihre> Sicherheit geht vor. <Benutz|Benutzen Sie> es bitte vorerst nicht weiter, auch wenn es wieder in Ordnung scheint. Ich gebe das vor allem anderen an die Stelle, die bei uns für Sicherheit zuständig ist.',
      'Zuerst hoffe ich, dass es <dir|Ihnen> gut geht. <Lass|Lassen Sie> es bitte unbenutzt, bis es geprüft ist; wenn jemand verletzt ist oder sich unwohl fühlt, <geh|gehen Sie> zum Arzt und <warte|warten Sie> nicht auf uns. Unsere Sicherheitsstelle hat <deine|Ihre> Meldung jetzt von mir.',
      'Das nehme ich sehr ernst. <Halte dich|Halten Sie sich> bitte davon fern, bis wir mehr wissen. Die Verantwortlichen für Sicherheit bekommen <deine|Ihre> Meldung noch heute von mir.',
    ],
    legal: [
      'Ich habe gelesen, dass <du rechtliche Schritte erwägst|Sie rechtliche Schritte erwägen>; das ist <dein|Ihr> gutes Recht. Damit <du|Sie> eine verlässliche Antwort <bekommst|bekommen>, gebe ich <deine|Ihre> Nachricht vollständig an die Stelle weiter, die dafür zuständig ist.',
      '<Du sprichst|Sie sprechen> rechtliche Schritte an, und das respektiere ich. <Deinen|Ihren> Fall gebe ich mit allem, was <du geschrieben hast|Sie geschrieben haben>, an die, die für das Unternehmen antworten können.',
      'Was <du|Sie> zu rechtlichen Schritten <schreibst|schreiben>, nehme ich ernst. Das braucht eine Antwort von den Verantwortlichen, und ich sorge dafür, dass <dein|Ihr> Fall heute vollständig dort ankommt.',
    ],
    discrimination: [
      'Niemand darf danach behandelt werden, wer er ist. Was <du schilderst|Sie schildern>, tut mir leid. Ich gebe es in <deinen|Ihren> eigenen Worten an die verantwortliche Person, die es unabhängig von den Beteiligten prüft.',
      'Danke, dass <du|Sie> mir das <schreibst|schreiben>; leicht ist das nicht. Es tut mir leid, dass <du|Sie> so behandelt <wurdest|wurden>. Die verantwortliche Person prüft es gründlich und hört auch <dich|Sie>.',
    ],
    press: [
      'Danke für die Anfrage. Fragen der Presse beantworten die dafür Zuständigen, damit <du|Sie> zitierfähige Aussagen <bekommst|bekommen>. Ich gebe sie jetzt vollständig weiter.',
      'Danke für die Anfrage. Für das Unternehmen darf ich den Medien gegenüber nicht sprechen, deshalb gebe ich die Fragen an unsere Pressestelle.',
    ],
    fraud: [
      'Danke, dass <du|Sie> das sofort <meldest|melden>; das war richtig. <Gib|Geben Sie> bitte niemandem Codes oder Passwörter, auch uns nicht, und <sag|sagen Sie> der Bank Bescheid. Ich gebe es als dringend an das Team, das Betrugsverdacht bearbeitet.',
      'Das ist alarmierend, und <du hast|Sie haben> gut daran getan, gleich zu schreiben. <Ändere|Ändern Sie> wenn möglich das Passwort und <informiere|informieren Sie> die Bank. Unser Team für Betrugsverdacht hat <deine|Ihre> Meldung jetzt von mir.',
    ],
    privacy: [
      'Der Schutz <deiner|Ihrer> Daten ist eine ernste Sache. Ich gebe <deine|Ihre> Nachricht an die Person, die bei uns für Datenschutz verantwortlich ist; sie prüft es und antwortet <dir|Ihnen> direkt.',
      'Ich verstehe, dass <dich|Sie> das beunruhigt. Es geht heute an unsere Datenschutzstelle, die <dir|Ihnen> sagt, welche Daten wir haben und was damit geschehen ist.',
    ],
    approval: [
      'Das muss meine Teamleitung entscheiden; ich hole die Entscheidung jetzt ein.',
      'Allein darf ich das nicht entscheiden; ich lege es mit meiner Empfehlung der Person vor, die es darf.',
      'Das geht über das hinaus, was ich entscheiden darf, deshalb trage ich es weiter.',
      'Ich bitte um die Freigabe und schildere <deinen|Ihren> Fall ganz, damit <du|Sie> nichts noch einmal erklären <musst|müssen>.',
    ],
  },
  handoverNext: [
    '<Du hörst|Sie hören> {next}, wie es weitergeht; bis dahin bin ich für <dich|Sie> da.',
    'Ich schreibe <dir|Ihnen> {next}, was der nächste Schritt ist.',
    'Die nächste Nachricht kommt {next}. Bis dahin bleibe ich dran.',
    '{Next} <bekommst du|bekommen Sie> Antwort, und bis dahin <kannst du|können Sie> mir schreiben.',
  ],
  praise: {
    open: [
      'Danke für die freundlichen Worte. {quote}: Das hat mir den Tag verschönt.',
      'So eine Nachricht liest man gern, danke. Besonders freut mich {quote}.',
      'Danke, dass <du dir|Sie sich> die Zeit dafür <nimmst|nehmen>. {quote} ist genau das, was wir uns wünschen.',
      'Das freut mich sehr. {quote}: Ich gebe es an alle weiter, die daran beteiligt waren.',
      'Vielen Dank für die schönen Worte; ich gebe sie ans Team weiter.',
      'Wie schön, dass <du schreibst|Sie schreiben>. Die Beteiligten werden sich freuen.',
    ],
    pass: [
      'Danke für diese Worte. Ich gebe sie weiter, wie <du es möchtest|Sie es möchten>.',
      'Das liest man gern, danke! Ich gebe es so weiter, wie <du es möchtest|Sie es möchten>.',
    ],
    close: [
      'Wir freuen uns aufs nächste Mal.',
      'Gut zu wissen, dass es geklappt hat.',
      'Möge es lange so bleiben.',
      'Viel Freude damit, und bis zum nächsten Mal.',
      'Nachrichten wie diese tun gut.',
    ],
  },
  closing: {
    open: [
      'Danke für die Rückmeldung; ich freue mich, dass es erledigt ist.',
      'Ich freue mich, dass es jetzt geklärt ist.',
      'Gut zu hören, danke fürs Bescheidgeben.',
      'Das sind gute Nachrichten. Danke, dass <du|Sie> es mir <sagst|sagen>.',
      'Ich bin erleichtert, dass es geklappt hat.',
      'Danke für die Nachricht und für die Geduld zwischendurch.',
    ],
    settled: ['Damit ist {about} erledigt, und <du musst|Sie müssen> nichts weiter tun.', '<Du musst|Sie müssen> jetzt nichts weiter tun.'],
    improvement: [
      '<Deine|Ihre> Nachricht hat hier etwas verändert: {improvement}',
      'Wegen solcher Hinweise haben wir das geändert: {improvement}',
      'Das ist bei uns daraus geworden: {improvement}',
      'Es hat über <deinen|Ihren> Fall hinaus gewirkt: {improvement}',
    ],
    survey: [
      'Eine Minute Zeit? So war unsere Hilfe für <dich|Sie>: {survey}',
      '<Sagst du|Sagen Sie> uns, wie wir waren? Es dauert eine Minute: {survey}',
      'Wie waren wir? Die Antwort, gut oder schlecht, geht ans Team: {survey}',
    ],
    door: [
      'Sollte doch noch etwas sein, genügt eine Antwort auf diese Nachricht.',
      'Falls es doch nicht ganz stimmt, <schreib|schreiben Sie> mir hier, und ich nehme es wieder auf.',
      'Taucht noch etwas auf, <schreib|schreiben Sie> mir.',
      'Alles Gute und noch einmal danke.',
    ],
  },
  information: {
    open: [
      'Danke für <deine|Ihre> Frage.',
      'Danke fürs Nachfragen.',
      'Gut, dass <du fragst|Sie fragen>.',
      'Das beantworte ich gern.',
      'Gern.',
    ],
    unknown: [
      'Die Antwort auf {quote} habe ich nicht zur Hand, und raten will ich nicht.',
      '<Du möchtest|Sie möchten> wissen: {quote}. Ich finde es heraus, damit die Antwort stimmt.',
      'Bei {quote} frage ich im Haus nach, damit <du eine richtige Antwort bekommst|Sie eine richtige Antwort bekommen>.',
      'Ich habe die Frage notiert, {quote}, und kümmere mich darum.',
    ],
  },
  solved: {
    open: [
      'Es ist erledigt: Was ich zugesagt hatte, ist geschehen.',
      'Ein kurzes Wort dazu, dass es erledigt ist.',
      'Ich habe mich darum gekümmert, wie zugesagt.',
      'Das ist jetzt in Ordnung.',
      'Wie besprochen, es ist erledigt.',
    ],
    check: [
      'Stimmt bei <dir|Ihnen> jetzt alles?',
      'Hat bei <dir|Ihnen> alles geklappt?',
      'Ist es damit für <dich|Sie> erledigt?',
      'Sieht bei <dir|Ihnen> alles richtig aus?',
      'Fehlt noch etwas?',
    ],
  },
  holding: {
    open: [
      'Ich habe <dich|Sie> nicht vergessen.',
      'Hier ist der Stand.',
      'Ein kurzes Wort zum Stand der Dinge.',
      'Ich bin weiter dran.',
      '<Du wartest|Sie warten> auf Nachricht, deshalb sage ich, wo wir stehen.',
    ],
    still: [
      'Die endgültige Antwort habe ich noch nicht, und das sage ich lieber, als zu schweigen.',
      'Es ist noch nicht fertig; ich arbeite weiter daran.',
      'Ein Ergebnis gibt es noch nicht, und ich lasse nicht locker.',
      'Was fehlt, ist die Antwort, auf die ich warte; ich hake nach.',
      'Mehr kann ich heute noch nicht sagen, aber es geht weiter.',
    ],
  },
  hospitality: {
    recovery: [
      '<Du bist|Sie sind> für eine gute Zeit gekommen, und wir standen dem im Weg.',
      'Als unser Gast <hättest du|hätten Sie> eine bessere Erinnerung mitnehmen sollen.',
      '<Du hast|Sie haben> Zeit bei uns verbracht, und die hätte mehr Sorgfalt verdient.',
      'So soll niemand einen Abend oder einen Aufenthalt bei uns in Erinnerung behalten.',
      'Darum sollte ein Gast nie bitten müssen.',
    ],
  },
  public: {
    hot: [
      'Es tut mir leid: {Problem}, und ich verstehe, wie {feeling} das ist.',
      '{Problem}. Das ist {feeling}, und es tut mir leid.',
      'Das ist {feeling}, und es tut mir leid: {Problem}.',
      'Ich verstehe den Ärger: {Problem}. Es tut mir leid.',
      '<Du bist|Sie sind> zu Recht verärgert: {Problem}. Es tut mir leid.',
    ],
    calm: [
      'Das tut mir leid: {Problem}.',
      '{Problem}: Das tut mir leid.',
      'Danke für den Hinweis. {Problem}, und das tut mir leid.',
      'Ich sehe es: {Problem}. Das tut mir leid.',
    ],
    doing: [
      'Das hätte nicht passieren dürfen, und ich prüfe es gerade.',
      'So hätte es nicht laufen dürfen; ich kümmere mich selbst darum.',
      'Das ist nicht in Ordnung, und ich gehe dem jetzt nach.',
      'Dazu hätte es nicht kommen dürfen, und ich bin dran.',
    ],
    move: [
      '<Schreibst du|Schreiben Sie> mir bitte per {channel}? Dort kläre ich es, und <deine|Ihre> Angaben bleiben privat.',
      '<Schreib|Schreiben Sie> mir bitte per {channel}, dann kümmere ich mich darum.',
      '<Schreib|Schreiben Sie> mir bitte per {channel}, dann bringe ich es in Ordnung.',
      'Ein paar Worte per {channel} genügen, dann kümmere ich mich um den Rest. Danke!',
    ],
    praise: [
      'Danke, das liest man gern. Ich gebe es ans Team weiter!',
      'Danke für die freundlichen Worte; sie haben hier jemandem den Tag verschönt.',
      'Wie schön, danke!',
      'Danke, dass <du|Sie> das öffentlich <sagst|sagen>. Das Team wird sich freuen.',
      'Das freut uns sehr. Danke!',
    ],
    question: ['Gute Frage.', 'Danke fürs Nachfragen.', 'Gut, dass <du fragst|Sie fragen>.', 'Gern.'],
  },
  publicHandover: {
    'safety@food': [
      'Es tut mir leid, und ich hoffe, dass es allen wieder gut geht; wenn nicht, <geht|gehen Sie> bitte zum Arzt. Ich habe es an die Verantwortlichen für Lebensmittelsicherheit gegeben.',
    ],
    'safety@place': [
      'Es tut mir leid. Die Sicherheit geht vor: <Geht bitte hinaus und ruft|Gehen Sie bitte hinaus und rufen Sie> den Notruf, wenn etwas gefährlich wirkt. Unser Sicherheitsteam hat <deine|Ihre> Meldung.',
    ],
    safety: [
      '<Deine|Ihre> Sicherheit geht vor: Bitte vorerst nicht weiter benutzen. Ich gebe das sofort an die zuständige Stelle.',
      'Ich hoffe, es geht <dir|Ihnen> gut. Bitte nicht benutzen, bis es geprüft ist; unsere Sicherheitsstelle hat die Meldung jetzt von mir.',
    ],
    selfHarm: [
      'Ich habe gelesen, was <du schreibst|Sie schreiben>, und mache mir Sorgen. <Sprich|Sprechen Sie> bitte jetzt mit einem nahen Menschen, {?line:mit {line} ({country}) }oder mit dem Notruf.',
      '<Du bist|Sie sind> wichtiger als jede Bestellung. <Bleib|Bleiben Sie> bitte nicht allein damit: ein naher Mensch, {?line:{line} ({country}), }der Notruf, jetzt gleich.',
    ],
    discrimination: [
      'So darf niemand behandelt werden, und es tut mir leid. Ich gebe die Schilderung an die verantwortliche Person.',
      'Es tut mir leid, was <du schilderst|Sie schildern>. Es geht heute an die verantwortliche Person, die es unabhängig prüft.',
    ],
    press: [
      'Danke für die Anfrage. Ich gebe die Fragen an unsere Pressestelle weiter.',
      'Danke fürs Melden. Unsere Pressestelle hat die Fragen jetzt von mir.',
    ],
    any: [
      'Ich nehme das ernst und gebe es an die, die darüber entscheiden können.',
      'Ich habe das genau gelesen. Es geht heute an die Verantwortlichen.',
      'Das braucht eine Antwort der Verantwortlichen; ich gebe es vollständig weiter.',
    ],
  },
  review: {
    open: [
      'Danke, dass <du dir|Sie sich> die Zeit für diese Bewertung <genommen hast|genommen haben>. {Problem}, und das tut mir leid.',
      'Danke für die offenen Worte. Es tut mir leid: {Problem}.',
      'Ich habe die Bewertung mehr als einmal gelesen: {Problem}. Das tut mir leid.',
      'Das zu lesen tut mir leid: {Problem}. Danke, dass <du|Sie> es <sagst|sagen>.',
      'So soll niemand von uns weggehen: {Problem}. Es tut mir leid.',
    ],
    middle: [
      'Ich gehe jeden Punkt mit den Beteiligten durch, damit es dem nächsten Gast nicht so geht.',
      'Was <du schreibst|Sie schreiben>, geht heute Punkt für Punkt ans Team.',
      'Ich spreche mit den Verantwortlichen über jeden einzelnen Punkt.',
      'Ich möchte verstehen, wie es dazu kam, und frage nach.',
      'Ich gehe dem persönlich nach.',
    ],
    move: [
      'Ich möchte es gutmachen: <Schreib|Schreiben Sie> mir bitte per {channel}, dann kümmere ich mich persönlich darum.',
      '<Schreib|Schreiben Sie> mir bitte per {channel}; ich möchte das in Ordnung bringen.',
      'Darf ich es gutmachen? Was per {channel} kommt, lese ich selbst, und um den Rest kümmere ich mich.',
    ],
    close: [
      'Sobald es geklärt ist, schreibe ich hier, was wir geändert haben.',
      'Danke für die klaren Worte.',
      'Danke, dass <du dir|Sie sich> die Zeit dafür <genommen hast|genommen haben>.',
    ],
    praise: [
      'Danke für diese Bewertung. {quote}: Das Team wird sich freuen, das zu lesen.',
      'Das liest man gern, danke!',
      'Danke, dass <du dir|Sie sich> Zeit für so freundliche Worte <nimmst|nehmen>.',
      'Danke, ich gebe das an alle weiter, die daran beteiligt waren.',
    ],
    praiseClose: [
      'Wir freuen uns auf ein Wiedersehen.',
      'Bis zum nächsten Mal!',
      '<Du bist|Sie sind> jederzeit willkommen.',
      'Gern bald wieder.',
    ],
  },
};
