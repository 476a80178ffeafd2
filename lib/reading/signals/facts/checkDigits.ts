/** Check digits of tracking numbers, by the carriers' published rules. `figures` and codes come without white space, in capitals. */

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10: two letters, eight figures and their check figure, the country's two letters ("RR123456785ZA"). */
export function isS10(code: string): boolean {
  const parts = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/u.exec(code);
  if (!parts) return false;
  const sum = [...parts[1]!].reduce((total, figure, place) => total + Number(figure) * S10_WEIGHTS[place]!, 0);
  const rest = 11 - (sum % 11);
  return Number(parts[2]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** UPS: 1Z and sixteen signs, the last one the check. Letters count as their place in the alphabet plus 2, modulo 10. */
export function isUps(code: string): boolean {
  if (!/^1Z[0-9A-Z]{15}\d$/u.test(code)) return false;
  const body = Array.from(code.slice(2, -1));
  const sum = body.reduce((total, sign, place) => {
    const value = /\d/u.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10;
    return total + value * (place % 2 === 0 ? 1 : 2);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(code.at(-1));
}

/** FedEx Express (12 figures, weights 3 1 7, modulo 11) and Ground (15, modulo 10). */
export function isFedEx(figures: string): boolean {
  if (/^\d{12}$/u.test(figures)) {
    const sum = Array.from(figures.slice(0, 11)).reduce((total, figure, place) => total + Number(figure) * [3, 1, 7][place % 3]!, 0);
    return (sum % 11) % 10 === Number(figures.at(-1));
  }
  return /^\d{15}$/u.test(figures) && modulo10(figures);
}

/** DHL Express: ten figures, the last is the rest of the first nine by 7; or a licence plate "JD…" of DHL Paket. */
export function isDhl(code: string): boolean {
  if (/^\d{10}$/u.test(code)) return Number(code.slice(0, 9)) % 7 === Number(code.at(-1));
  return /^JJ?D\d{16,20}$/u.test(code);
}

/** USPS: twenty or twenty-two figures from 9 on, modulo 10. */
const isUsps = (figures: string): boolean => /^9[1-5]\d{18}(?:\d{2})?$/u.test(figures) && modulo10(figures);

function modulo10(figures: string): boolean {
  const sum = [...figures.slice(0, -1)]
    .toReversed()
    .reduce((total, figure, place) => total + Number(figure) * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(figures.at(-1));
}

/** The carrier whose rule a code follows without any word beside it; null where none does for certain. */
export function carrierOf(code: string): 'S10' | 'UPS' | 'USPS' | 'DHL' | null {
  if (isS10(code)) return 'S10';
  if (isUps(code)) return 'UPS';
  if (isUsps(code)) return 'USPS';
  return /^JJ?D\d{16,20}$/u.test(code) ? 'DHL' : null;
}
