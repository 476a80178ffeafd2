import { table, says } from '../phrases';
import type { Checked } from '../types';

/** Words that make an amount a gesture of ours: its size is a matter of policy, not of fact. */
export const CONCESSION = table({
  en: ['voucher*', 'discount*', 'coupon*', 'gift card*', 'gift', 'goodwill', 'store credit', 'credit', 'credit(?:ed|ing)?<2>(?:account|next)', 'compensat*', 'off', 'promo*', 'points', 'gesture', 'bonus', 'free', 'reduction', 'on (?:us|the house)'],
  es: ['vale*', 'descuento*', 'cupon*', 'tarjeta regalo', 'compens*', 'gesto', 'detalle', 'puntos', 'bono', 'indemniz*', 'saldo', 'rebaja', 'bonific*', 'regalo', 'credito'],
  zu: ['ivawusha*', 'isaphulelo*', 'i-?voucher', 'i-?discount', 'isinxephezelo', '\\p{L}*nxephezel\\p{L}*', 'isipho', 'amaphuzu', 'ikhuphoni', 'i-?credit'],
  pt: ['vale*', 'desconto*', 'cupom', 'cupao', 'cupoes', 'compens*', 'gesto', 'pontos', 'bonus', 'indemniz*', 'indeniz*', 'credito*', 'brinde', 'cartao presente', 'oferta'],
  fr: ["bons? d'achat", 'bon de', 'bon', 'remise*', 'reduction*', 'rabais', 'avoir', 'geste', 'compens*', 'dedommag*', 'indemni*', 'points', 'cadeau*', 'credit*', 'code promo', 'ristourne'],
  de: ['gutschein*', 'rabatt*', 'nachlass*', 'gutschrift*', 'guthaben', 'entschadig*', 'kompens*', 'kulanz*', 'punkte', 'bonus*', 'wiedergutmachung', 'preisnachlass*', 'ermassigung', 'geschenk*'],
}); // prettier-ignore

const AROUND = 60;

/** True where the clause of a figure speaks of a gesture. */
export function isConcession(checked: Pick<Checked, 'language' | 'folded'>, { start, end }: { start: number; end: number }): boolean {
  const before = checked.folded.slice(Math.max(0, start - AROUND), start).split(/[.!?;\n]/u).at(-1) ?? ''; // prettier-ignore
  const after = checked.folded.slice(end, end + AROUND).split(/[.!?;\n]/u)[0] ?? ''; // prettier-ignore
  return says(checked, `${before} ${after}`, CONCESSION);
}
