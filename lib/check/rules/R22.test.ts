import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, marked } from '../example';

const broken: [string, string][] = [
  ['en', 'Please calm down.'],
  ['en', 'Unfortunately it is our policy not to refund.'],
  ['en', 'You should have checked the size.'],
  ['en', 'You have to wait until Friday.'],
  ['en', 'As I told you, it is late.'],
  ['en', 'As previously stated, it is late.'],
  ['en', 'There is nothing I can do about that.'],
  ['en', 'It is not our fault that it rained.'],
  ['en', 'We are not responsible for delays.'],
  ['en', 'Our policy does not allow refunds.'],
  ['en', 'You will just have to be patient.'],
  ['es', 'Cálmese, por favor.'],
  ['es', 'Nuestra política no permite reembolsos.'],
  ['es', 'Debería haber mirado la talla.'],
  ['es', 'Tiene que esperar hasta el viernes.'],
  ['es', 'Como ya le dije, llega tarde.'],
  ['es', 'No podemos hacer nada al respecto.'],
  ['es', 'No es culpa nuestra.'],
  ['zu', 'Ngicela wehlise umoya, siyakuzwa.'],
  ['zu', 'Akukho esingakwenza ngalokhu manje.'],
  ['zu', 'Akulona iphutha lethu ukuthi i-oda ifike emva kwesikhathi.'],
  ['zu', 'Njengoba sengikutshelile, i-oda isendleleni.'],
  ['pt', 'Tenha calma, por favor.'],
  ['pt', 'A nossa política não permite reembolsos.'],
  ['pt', 'Deveria ter verificado o tamanho.'],
  ['pt', 'Como já lhe disse, está atrasado.'],
  ['pt', 'Não podemos fazer nada.'],
  ['pt', 'A culpa não é nossa, não é nossa culpa.'],
  ['fr', 'Calmez-vous, s’il vous plaît.'],
  ['fr', 'Notre politique ne permet pas de remboursement.'],
  ['fr', 'Vous auriez dû vérifier la taille.'],
  ['fr', 'Comme je vous l’ai déjà dit, c’est en retard.'],
  ['fr', 'Nous ne pouvons rien faire pour vous.'],
  ['fr', 'Ce n’est pas notre faute.'],
  ['de', 'Bitte beruhigen Sie sich.'],
  ['de', 'Unsere Richtlinien erlauben keine Erstattung.'],
  ['de', 'Sie hätten die Größe prüfen müssen.'],
  ['de', 'Wie ich Ihnen bereits gesagt habe, dauert es.'],
  ['de', 'Da können wir leider nichts machen.'],
  ['de', 'Das ist nicht unsere Schuld.'],
];
describe('R22', () => it.each(broken)('%s: %s', (language, text) => expect(marked('R22', text, { language })).not.toEqual([])));

const innocent: [string, string][] = [
  ['en', 'Our policy gives you 30 days, so I have already started the return.'],
  ['en', 'You must be tired of waiting, and I am sorry.'],
  ['en', 'You should have received it on Friday, and you should have heard from me.'],
  ['en', 'You don’t have to do anything.'],
  ['en', 'All you have to do is reply with one word.'],
  ['en', 'I have already refunded you.'],
  ['en', 'There is nothing you need to send me.'],
  ['en', 'You shouldn’t have had to write twice.'],
  ['es', 'No tiene que hacer nada más, yo me encargo.'],
  ['es', 'Ya le he devuelto el dinero.'],
  ['es', 'El paquete debería haber llegado el viernes.'],
  ['zu', 'Ngiyaxolisa, ngizokubuyisela imali yakho kusasa.'],
  ['pt', 'Não tem de fazer mais nada, eu trato disso.'],
  ['pt', 'A encomenda deveria ter chegado na sexta-feira.'],
  ['fr', 'Vous n’avez rien à faire, je m’en occupe.'],
  ['fr', 'Vous auriez dû recevoir le colis vendredi.'],
  ['de', 'Sie müssen nichts weiter tun, ich kümmere mich darum.'],
  ['de', 'Sie hätten das Paket am Freitag erhalten sollen.'],
];
describe('R22: innocent', () => it.each(innocent)('%s: %s', (language, text) => expect(marked('R22', text, { language })).toEqual([])));

it('a sentence that is the phrase alone can be rewritten, and then passes', () => {
  const text = 'I am sorry about the parcel. Calm down. I refund it today.';
  const finding = check(text, contextOf()).find(({ rule, level }) => rule === 'R22' && level === 'warn');
  const fixed = text.slice(0, finding!.start) + finding!.fix!.text + text.slice(finding!.end);
  expect(fixed).toBe('I am sorry about the parcel. I understand. I refund it today.');
  expect(marked('R22', fixed)).toEqual([]);
});
