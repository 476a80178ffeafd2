/** Languages that replies are demanded in. */
export type ExpectedLanguage = 'en' | 'es' | 'zu' | 'pt' | 'fr' | 'de';

/**
 * Where a conversation stands when we reply, as the plan's steps differ (G5). `solved`: put right or arranged in this conversation; `closing`: nothing to put
 * right, as with praise; `refusal`: they ask for what we can't give as asked; `handover`: somebody in charge has to decide (safety, law, self-harm, fraud).
 */
export const STATES = ['first contact', 'repeat failure', 'broken promise', 'no solution yet', 'solved', 'closing', 'refusal', 'handover'] as const; // prettier-ignore
type State = (typeof STATES)[number];

/**
 * What a good reply to a labelled conversation says and doesn't say, in words, written from the conversation alone. Patterns over the reply to the
 * customer (the private one, where there are two) without case: each of `must` occurs, none of `not` does (in the public one either).
 */
type Expected = { state: State; must: readonly RegExp[]; not: readonly RegExp[] };

/** By the id of the conversation. */
export type ExpectedTable = Readonly<Record<string, Expected>>;
