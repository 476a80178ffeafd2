import type { ExpectedLanguage } from './types';

/** What the demands of a language share, broad enough for any good wording. */
type Marks = {
  /** An apology in any of its usual words. */
  sorry: RegExp;
  /** A day, a date, an hour or a count of hours or days: what happens by when. */
  when: RegExp;
  /** Asking for an order or booking number, which is unfair to somebody who gave it. */
  asksNumber: RegExp;
  /** Fault put on the customer, being told off, or the company cleared of it (G2.5, G4.3). */
  blame: RegExp;
  /** The customer's profile or mood, named to them (G3). */
  profile: RegExp;
  /** A rule as the reason for doing nothing. */
  policy: RegExp;
  /** A cheer that somebody upset would take for mockery. */
  cheer: RegExp;
  /** Money given back. */
  refund: RegExp;
};

export const MARKS: Readonly<Record<ExpectedLanguage, Marks>> = {
  en: {
    sorry: /sorry|apolog/i,
    when: /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|\d{1,2} (?:nov|dec)|within|in the next \w+ (?:minutes|hours)|\d{1,2}(?::|\.)\d{2})/i,
    asksNumber: /(?:what|which|send|share|give|need|have|could you|can you|please)\b[^.?!]{0,40}(?:order|booking|reference|customer) number/i,
    blame: /you should(?:n't)? have|you failed|your own fault|not our fault|you(?:'re| are) (?:wrong|mistaken)|calm down/i,
    profile: /rambl|off[- ]topic|difficult customer|you(?:'re| are) (?:so |very |being )?(?:demanding|indifferent|negotiating|angry|overfamiliar)/i,
    policy: /against (?:our |company )?policy|policy (?:does not|doesn't|won't) allow|per (?:our|company) policy/i,
    cheer: /(?:happy|glad|delighted|great|wonderful|lovely|fantastic)[^.?!]*!|have a (?:great|lovely|wonderful|nice) day/i,
    refund: /refund|money back/i,
  },
  es: {
    sorry: /siento|sentimos|lament|disculp|perd[oó]n/i,
    when: /lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\bhoy\b|ma[ñn]ana|\d{1,2} de (?:nov|dic)|en (?:las|los) pr[oó]xim|\d{1,2}[:.]\d{2}|antes de|dentro de/i,
    asksNumber: /(?:cu[aá]l|ind[ií]c|env[ií]|mand|d[aeí]|pas|confirm|necesit|podr[ií]a|puede)[^.?!]{0,40}n[uú]mero de (?:pedido|reserva|cliente)/i,
    blame: /deber[ií]a(?:s|n)? haber|culpa (?:suya|tuya|vuestra)|no es (?:nuestra )?culpa|est[aá]s? equivocad|c[aá]lmese|c[aá]lmate/i,
    profile: /divag|cliente dif[ií]cil|es(?:t[aá])? (?:usted )?(?:muy )?(?:exigente|indiferente|enfadad)|regate/i,
    policy: /(?:va|ir[ií]a) contra (?:nuestra|la) pol[ií]tica|pol[ií]tica (?:de la empresa )?(?:no|nos) (?:lo )?(?:permite|impide)/i,
    cheer: /(?:genial|encantad|feliz|estupendo|maravill|fant[aá]stic)[^.?!]*!|que tenga (?:un )?(?:buen|feliz|lindo) d[ií]a/i,
    refund: /reembols|devoluci[oó]n (?:del|de su|de tu) (?:dinero|importe)|devolver(?:le|te) el (?:dinero|importe)/i,
  },
  pt: {
    sorry: /lament|desculp|sinto muito|perd[ãa]o|pe[çc]o perd/i,
    when: /segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|\bhoje\b|amanh[ãa]|\d{1,2} de (?:nov|dez|out|set)|\d{1,2}[:h]\d{2}|nas pr[óo]ximas|dentro de/i,
    asksNumber: /(?:qual|indi|envi|mand|d[êei]|confirm|precis|poderia|pode)[^.?!]{0,40}n[úu]mero d[ao] (?:pedido|encomenda|reserva|cliente)/i,
    blame: /(?:voc[êe]|senhora?|tu) dev(?:er)?ias? ter|culpa (?:sua|tua)|n[ãa]o [ée] (?:nossa )?culpa|est[áa] enganad|(?:tenha|fique|tem) (?:com )?calma|acalme/i,
    profile: /divaga|cliente dif[íi]cil|(?:é|est[áa]) (?:muito )?(?:exigente|indiferente|zangad|irritad)|regate|pechinch/i,
    policy: /contra a (?:nossa )?pol[íi]tica|pol[íi]tica (?:da empresa )?n[ãa]o (?:nos )?permite/i,
    cheer: /(?:[óo]timo|feliz|encantad|maravilh|fant[áa]stic|excelente)[^.?!]*!|tenha um (?:[óo]timo|bom|excelente) dia/i,
    refund: /reembols|estorn|devolu[çc][ãa]o do (?:valor|dinheiro)|devolver(?:-lhe)? o (?:valor|dinheiro)/i,
  },
  fr: {
    sorry: /d[ée]sol|excus|pardon|regrett|navr/i,
    when: /lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd.hui|demain|ce soir|\d{1,2}(?:er)? (?:nov|d[ée]c|oct)|sous \d|dans (?:les|l.heure)|\d{1,2}\s?(?:h\b|:\d{2})/i,
    asksNumber: /(?:quel|indiqu|envoy|donn|communiqu|confirm|besoin|pouvez|pourriez|peux)[^.?!]{0,40}num[ée]ro de (?:commande|r[ée]servation|client|dossier)/i,
    blame: /vous auriez d[ûu]|votre (?:propre )?faute|pas (?:de )?notre faute|vous (?:vous trompez|avez tort)|calmez-vous/i,
    profile: /digress|client difficile|vous (?:[êe]tes|semblez) (?:tr[èe]s |trop )?(?:exigeant|indiff[ée]rent|en col[èe]re|bavard)|marchand(?:er|age)/i,
    policy: /contraire [àa] (?:notre|la) politique|politique (?:de l.entreprise )?ne (?:nous |le )?permet/i,
    cheer: /(?:super|ravi|g[ée]nial|formidable|merveilleu|heureu)[^.?!]*!|(?:excellente|tr[èe]s belle|merveilleuse) journ[ée]e/i,
    refund: /rembours/i,
  },
  de: {
    sorry: /leid\b|entschuldig|bedau|verzeih|bitte um nachsicht/i,
    when: /montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\bheute\b|\bmorgen\b|\d{1,2}\. ?(?:nov|dez|okt|1[0-2])|innerhalb|\d{1,2}[:.]\d{2}|\d{1,2} uhr/i,
    asksNumber: /(?:welche|wie lautet|nennen|senden|schicken|geben|teilen|brauche|k[öo]nnten|k[öo]nnen)[^.?!]{0,40}(?:bestell|buchungs|kunden|vertrags)nummer/i,
    blame: /sie h[äa]tten (?:nur|einfach|fr[üu]her|darauf|das (?:selbst )?(?:pr[üu]fen|lesen|melden))|(?:ihre|deine) (?:eigene )?schuld|nicht unsere schuld|sie (?:irren|liegen falsch)|beruhigen sie|beruhig dich/i,
    profile: /abschweif|schwieriger kunde|sie (?:sind|wirken) (?:sehr |so )?(?:anspruchsvoll|gleichg[üu]ltig|fordernd|ver[äa]rgert|w[üu]tend)|feilsch/i,
    policy: /gegen (?:unsere |die )?(?:richtlinie|vorschrift)|(?:richtlinien?|vorgaben) (?:erlauben|lassen)[^.]* nicht/i,
    cheer: /(?:super|freue|toll|klasse|wunderbar|gro[ßs]artig)[^.?!]*!|sch[öo]nen tag noch/i,
    refund: /erstatt|r[üu]ckzahl|geld zur[üu]ck/i,
  },
  zu: {
    sorry: /xolis|uxolo|dabuk|ntshontsho|phoxek/i,
    when: /msombuluko|lwesibili|lwesithathu|lwesine|lwesihlanu|mgqibelo|\b(?:nge)?sonto\b|namuhla|namhlanje|kusasa|\d{1,2} (?:ku)?(?:novemba|disemba)|novemba|\d{1,2}:\d{2}|emahoreni|ezinsukwini/i,
    asksNumber: /(?:ngicela|ngidinga|ungangi|sicela|thumela|yini|ithini)[^.?!]{0,40}inombolo ye-?(?:oda|order|akhawunti)/i,
    blame: /bekufanele (?:ubheke|ufunde|usitshele)|iphutha lakho|akulona iphutha lethu|unephutha|yehlisa umoya/i,
    profile: /uphuma endabeni|ikhasimende elinzima|u(?:yi)?thukuthele kakhulu|awunandaba|uyaxoxisana/i,
    policy: /inqubomgomo[^.]*(?:ayivumi|ayisivumeli)|ngokwenqubomgomo/i,
    cheer: /(?:jabul|kuhle kakhulu|isimanga)[^.?!]*!|ube nosuku oluhle/i,
    refund: /buyisel\w* imali|imali (?:yakho )?(?:izo)?buy|ukubuyiselwa kwemali|i-refund/i,
  },
}; // prettier-ignore
