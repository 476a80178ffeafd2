import { turnBy, type Turning } from '../turning';

const verb = (first: string, familiar: string, formal: string): Turning['phrases'] => [
  [new RegExp(`(?<!\\p{L})ich ${first}(?!\\p{L})`, 'u'), `du ${familiar}`, `Sie ${formal}`],
  [new RegExp(`(?<!\\p{L})${first} ich(?!\\p{L})`, 'u'), `${familiar} du`, `${formal} Sie`],
];

const TURNING: Turning = {
  phrases: [
    ...verb('habe', 'hast', 'haben'),
    ...verb('hatte', 'hattest', 'hatten'),
    ...verb('bin', 'bist', 'sind'),
    ...verb('war', 'warst', 'waren'),
    ...verb('warte', 'wartest', 'warten'),
    ...verb('kann', 'kannst', 'können'),
    ...verb('konnte', 'konntest', 'konnten'),
    ...verb('wurde', 'wurdest', 'wurden'),
    ...verb('musste', 'musstest', 'mussten'),
    ...verb('bekomme', 'bekommst', 'bekommen'),
    ...verb('komme', 'kommst', 'kommen'),
    [/(?<!\p{L})wir (haben|hatten|sind|waren|warten|können|wurden|mussten)(?!\p{L})/u, null, 'Sie $1'],
    [/(?<!\p{L})(haben|hatten|sind|waren|warten|können|wurden|mussten) wir(?!\p{L})/u, null, '$1 Sie'],
  ],
  words: {
    mein: ['dein', 'Ihr'], meine: ['deine', 'Ihre'], meinen: ['deinen', 'Ihren'], meinem: ['deinem', 'Ihrem'], meiner: ['deiner', 'Ihrer'], meines: ['deines', 'Ihres'],
    mir: ['dir', 'Ihnen'], mich: ['dich', 'Sie'],
  },
  unsafe:
    /(?<!\p{L})(?:ihr|ihre[mnrs]?|ihnen|sie|du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*|unser\p{L}*|uns|heute|gestern|morgen|jetzt|bitte|danke|hallo|guten|will|möchte|erwarte|fordere|hoffe|denke|glaube|wann|warum|wieso|wie|wer|wenn|ob|dass|betrug\p{L}*|betrüg\p{L}*)(?!\p{L})/u,
  left: /(?<!\p{L})(?:ich|wir|mein\p{L}*)(?!\p{L})/u,
  start: /^(?:meine?|der|die|das|ich|wir|ein|eine|seit|am|im|bei|es|niemand|nichts|zwei|drei|beim|nach)\s/u,
  verb: /(?<!\p{L})(?:ist|sind|war|waren|wurde|wurden|hat|haben|habe|hatte|bin|kam|kamen|kommt|sollte|sollten|funktioniert|zeigt|geht|läuft|schleudert|startet|lädt|fehlt|fehlen|steht|riecht|tropft|warte|kann|konnte|musste|stürzt|bleibt|heizt|lässt|schließt|öffnet|passt|passen|brach|riss|ging)(?!\p{L})/u,
}; // prettier-ignore

/** "Meine Bestellung ist immer noch nicht da." → "Ihre Bestellung ist immer noch nicht da". */
export const turn = (sentence: string, informal: boolean): string | null => turnBy(TURNING, sentence, informal);
