import type { DateVocabulary } from '../vocabulary';
import { zu } from './zu';

/** isiXhosa, with its own days and months; what it shares with isiZulu comes from there. */
export const xh: DateVocabulary = {
  ...zu,
  months: ['janyuwari|january|eyomqungu', 'februwari|february|eyomdumba', 'matshi|march|eyokwindla', 'epreli|april|utshazimpuzi', 'meyi|may|eyecanzibe', 'juni|june|eyesilimela', 'julayi|july|eyekhala', 'agasti|august|eyethupha', 'septemba|september|eyomsintsi', 'okthobha|okthoba|october|eyedwarha', 'novemba|november|eyenkanga', 'disemba|december|eyomnga'],
  weekdays: ['mvulo|monday', 'lwesibini|tuesday', 'lwesithathu|wednesday', 'lwesine|thursday', 'lwesihlanu|friday', 'mgqibelo|saturday', 'cawe|cawa|sunday'],
  days: [
    ['ngomso omnye', 2],
    ['ngomso', 1],
    ['izolo', -1],
    ['namhlanje|namhla', 0],
  ],
  units: { minute: 'imizuzu|umzuzu', hour: 'iiyure|iyure', day: 'iintsuku|usuku|kwiintsuku', workday: 'iintsuku zomsebenzi|iintsuku zokusebenza', week: 'iiveki|iveki', fortnight: '', month: 'iinyanga|inyanga', year: 'iminyaka|unyaka' },
  am: 'kusasa|am',
  pm: 'emva kwemini|ngokuhlwa|pm|ebusuku',
  evening: 'emva kwemini|ngokuhlwa|ebusuku',
  morning: 'kusasa',
  nextAfter: 'ezayo|elizayo|ozayo',
  lastAfter: 'ephelileyo|eliphelileyo|edlulileyo|odlulileyo',
  agoAfter: 'ezidlulileyo|ezigqithileyo|edlulileyo',
}; // prettier-ignore
