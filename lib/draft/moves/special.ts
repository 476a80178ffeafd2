import { inMarks, isFit } from '../quote';
import { line, type Line } from '../sheet';
import { isBrief } from '../size';
import type { MoveContext } from './context';

/** A message shorter than this, in words, has no time to wander. */
const WANDERING = 45;

/** A limit, set kindly (G3.1, G3.2): insults, too familiar, away from the matter. */
export function boundary({ plan, phrases, writer, material }: MoveContext): Line[] {
  if (plan.boundary === null) return [];
  if (plan.boundary === 'rambler' && (material.customerWords < WANDERING || material.issue === null)) return [];
  const about = aboutOf({ material, writer }) ?? undefined;
  if (plan.boundary === 'personal') return line(writer.say(phrases.grave.personal), 3);
  return line(writer.say(phrases.boundary[plan.boundary], { about }), isBrief(material) && plan.boundary !== 'abuse' ? 1 : 3);
}

/** What the matter is called, as an object: "the wait for your parcel". */
export function aboutOf({ material, writer }: Pick<MoveContext, 'material' | 'writer'>): string | null {
  return material.issue ? writer.piece(material.issue.names) : null;
}

/** Figures and dates first for those who demand them (G3.3). */
export const exactness = ({ plan, phrases, writer }: MoveContext): Line[] =>
  has(plan, 'demanding') ? line(writer.say(phrases.adapt.demanding), 2) : [];

/** The limit of what can be given, for those who bargain (G3.5). */
export const limit = ({ plan, phrases, writer, tone }: MoveContext): Line[] =>
  has(plan, 'negotiator') || tone.firmness >= 2 ? line(writer.say(phrases.adapt.negotiator), has(plan, 'negotiator') ? 3 : 2) : [];

/** An open question for those who say little (G3.4); only where no other question is asked (R12). */
export const invite = ({ plan, phrases, writer }: MoveContext, asked: boolean): Line[] =>
  !asked && has(plan, 'indifferent') ? line(writer.say(phrases.adapt.indifferent), 3) : [];

export const has = (plan: MoveContext['plan'], kind: string): boolean => plan.adaptations.some((adaptation) => adaptation.kind === kind);

/** The calm reply that holds until somebody else answers. */
export function handover({ plan, phrases, writer }: MoveContext): Line[] {
  const kind = plan.escalate?.kind;
  if (kind === undefined || kind === 'selfHarm') return [];
  const special = kind === 'safety' ? phrases.handover[`safety@${plan.danger}`] : undefined;
  const table = special ?? phrases.handover[kind];
  // They told us that somebody was hurt: then nothing is said of hoping that nobody was.
  const knowing = plan.injury === null ? table : table.filter((template) => !UNHURT.test(template));
  return line(writer.say(knowing.length > 0 ? knowing : table), 3);
}
const UNHURT = /(?<!\p{L})(?:nobody|no one|unharmed|nadie|ninguém|personne n'|niemand\p{L}*|(?:aku)?kho muntu|akekho)(?!\p{L})/iu;

/** A short stretch of their praise, in marks, or nothing. */
export function praised({ material }: MoveContext): string | undefined {
  const { quote } = material;
  return quote !== null && isFit(quote) ? inMarks(quote, material.tongue.grammar.quote) : undefined;
}

/**
 * Somebody else has to know, but the reply solves it: a lawyer named is heard in a sentence, the press and its like aren't spoken of to a customer who has
 * a trouble to be settled.
 */
export function aside(context: MoveContext): Line[] {
  const { plan, phrases, writer } = context;
  const kind = plan.escalate?.kind;
  if (kind === undefined || kind === 'approval' || kind === 'press') return [];
  return kind === 'legal' ? line(writer.say(phrases.legalAside), 2) : handover(context);
}
