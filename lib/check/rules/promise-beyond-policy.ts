import { formatAmount } from '@/lib/text/format';
import { ACTION } from '../cues/action';
import { isConcession } from '../cues/concession';
import { GROUP_OF, OFFERS } from '../cues/offers';
import { says, table } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/** Says that it is asked for, or can't be given: no promise. */
const UNSURE = table({
  en: ['ask*', 'approv*', 'request*', 'not', 'cannot', "\\p{L}+n't", 'unable', 'unfortunately', 'instead', 'beyond', 'outside', 'if (?:they|she|he|my|the)'],
  es: ['pedir*', 'pedido la', 'aprob*', 'autoriz*', 'consult*', 'no', 'lamentablemente', 'en lugar', 'fuera de', 'tampoco'],
  zu: ['\\p{L}*vum\\p{L}*', 'imvume', 'a(?:ngi|si|ku)\\p{L}+', 'ngeshwa', 'esikhundleni', 'ngeke'],
  pt: ['pedir*', 'aprov*', 'autoriz*', 'consult*', 'nao', 'infelizmente', 'em vez', 'fora d*'],
  fr: ['demand*', 'approuv*', 'autoris*', 'accord', 'pas', 'malheureusement', 'plutot', 'au lieu', 'hors'],
  de: ['frag*', 'genehmig*', 'freigabe', 'nicht', 'leider', 'statt*', 'kein*', 'ausserhalb'],
}); // prettier-ignore

/** A gesture larger than policy allows, or something promised that policy doesn't offer here. */
export const promiseBeyondPolicy: Rule = {
  id: 'promise-beyond-policy',
  level: 'warn',
  check: (checked) => {
    const { plan, language } = checked;
    if (language === null) return null;
    return [...tooLarge(checked), ...notOffered(checked, plan.refused)].sort((a, b) => a.start - b.start);
  },
};

function tooLarge(checked: Checked): Spot[] {
  const { playbook } = checked;
  const gestures = playbook.options.filter(({ concession }) => concession);
  const most = Math.max(0, ...gestures.map(({ value }) => (value?.kind === 'fixed' ? value.amount : value?.kind === 'percent' ? value.limit : 0)), playbook.concessionBudget, ...checked.plan.options.map(({ kind, money }) => (kind === 'partial-refund' ? (money?.amount ?? 0) : 0))); // prettier-ignore
  const percent = Math.max(0, ...playbook.options.map(({ value }) => (value?.kind === 'percent' ? value.percent : 0)));
  return checked.tokens.flatMap((token): Spot[] => {
    if (!isConcession(checked, token)) return [];
    const clause = checked.clauses.find(({ start, end }) => start <= token.start && token.start < end);
    if (!clause || says(checked, clause.text, UNSURE)) return [];
    const params = { text: token.text };
    if (
      token.kind === 'amount' &&
      token.currency === playbook.currency &&
      Number(token.normal) > most &&
      nearestIsGesture(checked, token)
    ) {
      const allowed = Math.max(0, ...gestures.map(({ value }) => (value?.kind === 'fixed' ? value.amount : 0)));
      // "An €80 voucher" and "a €10 voucher" differ in their article.
      const article = /(?<!\p{L})an?\s$/u.test(checked.folded.slice(Math.max(0, token.start - 4), token.start));
      const fix =
        allowed > 0 && !(checked.language === 'en' && article && isVowel(Number(token.normal)) !== isVowel(allowed))
          ? { label: 'rewrite' as const, text: formatAmount(allowed, playbook.currency, checked.language ?? 'en') }
          : null;
      return [{ start: token.start, end: token.end, params, fix }];
    }
    return token.kind === 'percent' && Number(token.normal) > percent && Number(token.normal) <= 100
      ? [{ start: token.start, end: token.end, params }]
      : [];
  });
}

/** Said with a vowel first: eight, eleven, eighteen, eighty. */
const isVowel = (amount: number): boolean => /^(?:8|1[18](?!\d))/u.test(String(amount));

/** Between a refund and a voucher in one sentence, the word closest to the amount tells which it is. */
function nearestIsGesture({ folded, language }: Checked, { start, end }: { start: number; end: number }): boolean {
  if (!language) return false;
  const around = { from: Math.max(0, start - 50), to: end + 50 };
  const near = folded.slice(around.from, around.to);
  const distance = (pattern: RegExp) =>
    Math.min(Infinity, ...Array.from(near.matchAll(pattern), ({ index, 0: found }) => {
      const at = around.from + index;
      return at >= end ? at - end : at + found.length <= start ? start - at - found.length : 0;
    })); // prettier-ignore
  return distance(OFFERS.gesture[language]) <= distance(OFFERS.money[language]);
}

/** What they want and policy has nothing for, promised all the same. */
function notOffered(checked: Checked, refused: Checked['plan']['refused']): Spot[] {
  return refused.flatMap((want) => {
    const group = GROUP_OF[want];
    if (!group) return [];
    return checked.clauses
      .filter(
        ({ text }) =>
          says(checked, text, OFFERS[group]) && says(checked, text, ACTION) && !says(checked, text, UNSURE) && !text.endsWith('?'),
      )
      .map(({ start, end }) => ({ start, end, say: 'promise-beyond-policy.refused' }));
  });
}
