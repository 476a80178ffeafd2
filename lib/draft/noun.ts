/**
 * A thing that a sentence can be about, with what its language needs for agreement. `text` is the form as a subject, with its determiner
 * ("your two-person tent", "tus botas"). `forms` holds further forms by the language's own names: en `it`; de `acc`, `dat`; zu the concords.
 */
export type Noun = {
  text: string;
  number: 'one' | 'many';
  gender: 'm' | 'f' | 'n' | null;
  forms: Readonly<Record<string, string>>;
};

/** What a template's slots are filled with. An absent slot makes every sentence that needs it unavailable. */
export type Slots = Readonly<Record<string, string | Noun | undefined>>;

/** Which of the written alternatives agrees: two are singular and plural; four are masculine and feminine, each singular and plural. */
export function agreeing(noun: Noun, forms: readonly string[]): string | null {
  const many = noun.number === 'many' ? 1 : 0;
  if (forms.length === 2) return forms[many] ?? null;
  if (noun.gender === null || noun.gender === 'n') return null;
  return forms[(many ? 2 : 0) + (noun.gender === 'f' ? 1 : 0)] ?? null;
}

/** The noun with a number of theirs behind it, in every form that is the noun itself. */
export const withNumber = (noun: Noun, number: string): Noun => ({
  ...noun,
  text: `${noun.text} (${number})`,
  forms: Object.fromEntries(Object.entries(noun.forms).map(([name, form]) => [name, name === 'acc' || name === 'dat' ? `${form} (${number})` : form])), // prettier-ignore
});
