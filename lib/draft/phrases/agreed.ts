import type { DayPart } from '@/lib/plan/agreed';
import type { Table } from './types';

export type AgreedPhrases = {
  /** They left the choice to us; slot `when`, a day with its hour or part. */
  ourDay: Table;
  /** The day that they chose; slot `when`. */
  theirDay: Table;
  /** Before what we do, where they left it to us. */
  ourWay: Table;
  /** What they agreed to is done; slot `first`. */
  theirWay: Table;
  /** Slot `next`. */
  confirm: Table;
  parts: Readonly<Record<DayPart, string>>;
};

/** An answer to a question of ours is taken up, by language: what was agreed, and when it is confirmed. */
export const AGREED: Readonly<Record<string, AgreedPhrases>> = {
  en: {
    ourDay: ["Then I'll choose for you: {when}.", "I'll decide it for you, then: {when}."],
    theirDay: ['{When} it is.', "Good, I'm putting you down for {when}."],
    ourWay: ["Then I'll take the choice off your hands.", "I'll decide it for you, then."],
    theirWay: ["Good, that's agreed: I'll {first}.", "Then that's what we'll do: I'll {first}."],
    confirm: [
      "You'll have the confirmation from me {next}. If that day stops suiting you, a word here is enough.",
      "I'm arranging it now, and you'll have it in writing {next}. Should another time suit you better, just say so.",
    ],
    parts: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
  },
  es: {
    ourDay: ['Entonces elijo yo: {when}.', 'De acuerdo, lo decido yo: {when}.'],
    theirDay: ['Perfecto: {when}.', 'Queda para {when}.'],
    ourWay: ['Entonces lo decido yo.', 'De acuerdo, elijo yo por <ti|usted>.'],
    theirWay: ['Muy bien, quedamos en eso: voy a {first}.', 'Entonces lo hacemos así: voy a {first}.'],
    confirm: [
      '<Tendrás|Tendrá> la confirmación {next}. Si ese día ya no <te|le> conviene, basta con decirlo aquí.',
      'Lo pongo en marcha y lo <tendrás|tendrá> por escrito {next}. Si <te|le> va mejor otro momento, <dímelo|dígamelo>.',
    ],
    parts: { morning: 'por la mañana', afternoon: 'por la tarde', evening: 'por la noche' },
  },
  pt: {
    ourDay: ['Então escolho eu: {when}.', 'Combinado, decido eu: {when}.'],
    theirDay: ['Combinado: {when}.', 'Fica marcado para {when}.'],
    ourWay: ['Então decido eu.', 'Combinado, a escolha fica comigo.'],
    theirWay: ['Certo, fica combinado: vou {first}.', 'Então fazemos assim: vou {first}.'],
    confirm: [
      'A confirmação chega {next}. Se esse dia deixar de dar jeito, basta dizer aqui.',
      'Trato disso já, e a confirmação por escrito chega {next}. Se outra altura for melhor, é só dizer.',
    ],
    parts: { morning: 'de manhã', afternoon: 'à tarde', evening: 'à noite' },
  },
  fr: {
    ourDay: ['Alors je choisis : {when}.', "D'accord, je décide pour <toi|vous> : {when}."],
    theirDay: ["C'est entendu : {when}.", 'Va pour {when}.'],
    ourWay: ['Alors je choisis pour <toi|vous>.', "D'accord, je m'occupe du choix."],
    theirWay: ["C'est entendu : je vais {first}.", 'Faisons donc comme cela : je vais {first}.'],
    confirm: [
      "<Tu auras|Vous aurez> la confirmation {next}. Si ce jour ne convient plus, il suffit de l'écrire ici.",
      "Je m'en occupe et <tu l'auras|vous l'aurez> par écrit {next}. Si un autre moment convient mieux, <dis-le-moi|dites-le-moi>.",
    ],
    parts: { morning: 'le matin', afternoon: "l'après-midi", evening: 'le soir' },
  },
  de: {
    ourDay: ['Dann suche ich aus: {when}.', 'Gut, dann entscheide ich: {when}.'],
    theirDay: ['Gut, dann {when}.', 'Abgemacht: {when}.'],
    ourWay: ['Dann nehme ich <dir|Ihnen> die Entscheidung ab.', 'Gut, dann entscheide ich.'],
    theirWay: ['Gut, so machen wir es: Ich werde {first}.', 'Abgemacht: Ich werde {first}.'],
    confirm: [
      '<Du bekommst|Sie bekommen> {next} die Bestätigung von mir. Passt der Tag doch nicht, genügt ein Wort hier.',
      'Ich kümmere mich jetzt darum, und {next} <hast du|haben Sie> es schriftlich. Wenn ein anderer Termin besser passt, <sag|sagen Sie> es einfach.',
    ],
    parts: { morning: 'vormittags', afternoon: 'nachmittags', evening: 'abends' },
  },
  zu: {
    ourDay: ['Kulungile, ngizokukhethela: {when}.', 'Ngikukhethele ke: {when}.'],
    theirDay: ['Kulungile, kuzoba {when}.', 'Sivumelene: {when}.'],
    ourWay: ['Kulungile, ngizokukhethela.', 'Ngizokwenza isinqumo mina ke.'],
    theirWay: ['Kulungile, sivumelene: {first}.', 'Senza njalo ke: {first}.'],
    confirm: [
      'Uzothola isiqinisekiso kimi {next}. Uma lolo suku lungasakulungeli, bhala nje lapha.',
      'Ngiyakuhlela manje, futhi uzokuthola kubhaliwe {next}. Uma esinye isikhathi sikulungela kangcono, ngitshele.',
    ],
    parts: { morning: 'ekuseni', afternoon: 'ntambama', evening: 'kusihlwa' },
  },
};
