const TITLES = /^(?:mr|mrs|ms|miss|dr|dra|prof|sr|sra|srta|don|dona|m|mme|mlle|herr|frau|mnu|nksz|nkk)\.?\s+/iu;
/** What people put into the name that a network shows. */
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu;

/** A person's name as it can stand in a greeting, or undefined: not an address, a handle, a company's mailbox. */
export function cleanName(name: string | null): string | undefined {
  const text = name?.replace(PICTURES, ' ').trim().replace(TITLES, '').replace(/\s+/gu, ' ').trim();
  if (!text || text.length > 60 || !/^\p{Lu}[\p{L}\p{M}'’. -]+$/u.test(text)) return undefined;
  if (/\b(?:customer|guest|user|unknown|anonymous|client|cliente|kunde|admin|support|info|sales|team|google|service)\b/iu.test(text))
    return undefined;
  return text;
}

/** The first name of a person; undefined where it is an initial, or no name at all. */
export function firstName(name: string | null): string | undefined {
  const first = cleanName(name)?.split(' ')[0];
  return first && first.length > 1 && !first.endsWith('.') ? first : undefined;
}

const RANK = /\b(?<title>Prof\.?(?: Dr\.?)?|Dra?\.?|Professor[ae]?)\s+(?=\p{Lu})/u;

/**
 * "Dr. Weiss" for "Dr. Gerhard Weiss", or for "Gerhard Weiss" who signs so in `written`; undefined where no rank is given. A rank is no gender, so it
 * stands in place of one.
 */
export function rankedName(name: string | null, written: string): string | undefined {
  const clean = cleanName(name?.replace(/^(?:Herr|Frau|Mr|Mrs|Ms|Sr|Sra|M|Mme)\.?\s+/u, '').replace(RANK, '') ?? null);
  const surname = clean?.split(' ').at(-1);
  if (clean === undefined || surname === undefined || surname.length < 2) return undefined;
  const own = new RegExp(
    `${RANK.source}(?:[\\p{Lu}][\\p{L}'’.-]*\\s+){0,3}${surname.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`,
    'u',
  );
  const title = (RANK.exec(name ?? '') ?? own.exec(written))?.groups?.['title'];
  return title === undefined ? undefined : `${title} ${surname}`;
}
