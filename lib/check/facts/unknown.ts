import type { Known } from './known';
import type { Token } from './tokens';

/** Whether a token of a reply states something that isn't known. Dates are judged apart: what is to come may be promised. */
export function isUnknown(token: Token, known: Known): boolean {
  if (token.kind === 'amount') return !amountKnown(Number(token.normal), token.currency ?? '', known);
  if (token.kind === 'percent') return token.normal !== '100' && token.normal !== '0' && !known.percents.has(Number(token.normal));
  if (token.kind === 'email') return !known.emails.has(token.normal) && !known.hosts.has(token.normal.split('@')[1] ?? '');
  if (token.kind === 'phone') return !phoneKnown(token.normal, known);
  if (token.kind === 'link') return !linkKnown(token.normal, known);
  if (token.kind === 'code' || token.kind === 'card') return !codeKnown(token.normal, known);
  return false;
}

/** Dollars and pesos share a sign. */
const SHARED = new Set(['USD', 'MXN', 'ARS', 'CLP', 'COP', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);
const MOST = 16;
/** Smaller whole figures count days and pieces: they say nothing about money. */
const SMALL = 10;

/** Known as it is, as a bare figure, or as what two known amounts make: a sum, a difference, a few of it, a part. */
function amountKnown(value: number, currency: string, known: Known): boolean {
  // Nothing is no sum: "at £0".
  if (value === 0) return true;
  const currencies = known.amounts.get(value);
  if (currencies) return currencies.has(currency) || (SHARED.has(currency) && [...currencies].some((other) => SHARED.has(other)));
  if (known.figures.has(value) && (value >= SMALL || !Number.isInteger(value))) return true;
  const values = [...known.amounts.keys()].slice(0, MOST);
  const near = (other: number) => Math.abs(other - value) < 0.011;
  if (values.some((a) => values.some((b) => a !== b && (near(a + b) || near(a - b))))) return true;
  if (values.some((a) => [2, 3, 4].some((times) => near(a * times) || near(a / times)))) return true;
  return values.some((a) => [...known.percents].some((percent) => near((a * percent) / 100) || near(a - (a * percent) / 100)));
}

function phoneKnown(digits: string, known: Known): boolean {
  const tail = digits.slice(-7);
  return [...known.phones, ...known.codes].some((other) => other.length >= 7 && (other.endsWith(tail) || digits.endsWith(other.slice(-7))));
}

export function linkKnown(link: string, known: Known): boolean {
  if (known.links.has(link)) return true;
  const host = link.split(/[/?#]/u)[0] ?? link;
  return [...known.hosts].some((allowed) => {
    if (allowed.includes('/')) return link === allowed || link.startsWith(`${allowed}/`) || link.startsWith(`${allowed}?`);
    return host === allowed || host.endsWith(`.${allowed}`);
  });
}

/** Known whole, or as the end of a longer one ("ending in 4242"); leading zeros and a prefix of letters don't matter. */
function codeKnown(code: string, known: Known): boolean {
  if (known.codes.has(code)) return true;
  const digits = code.replace(/^[\p{L}]+/u, '');
  if (digits.length >= 3 && known.codes.has(digits)) return true;
  return [...known.codes].some(
    (other) =>
      other.length >= 4 &&
      ((code.length >= 4 && other.endsWith(code)) || (/^\p{L}{1,4}\d+$/u.test(other) && other.replace(/^\p{L}+/u, '') === code)),
  );
}
