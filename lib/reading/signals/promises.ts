import type { Promised } from '@/lib/conversation/types';
import { allMatches } from '@/lib/text/matches';
import { remembered } from '@/lib/text/remembered';
import { foundIn, mayMatch } from '@/lib/text/sieve/sieve';
import { trimSpan, type Span } from '@/lib/text/span';
import { evidenceOf, isAgents, isCustomers, type ReadContext, type ReadMessage } from '../context';
import type { LexiconLanguage } from '../lexicon';
import { asksLexicon } from '../lexicons/asks';
import { promisesLexicon, type PromiseWords } from '../lexicons/promises';
import { lexiconLanguages } from '../match';
import { remember } from '../remember';
import { datesIn, hoursIn } from './dates';
import { dueOf, isPast } from './due';

/**
 * What agent and customer promised each other, oldest first. A promise has a day or an hour, or is firm without one ("I'll refund you"); conditional and
 * empty ones ("if …", "we'll look into it") are left out. Kept and broken are told from what follows, open lasts until the hour or the day has passed.
 */
export function readPromises(context: ReadContext): Promised[] {
  return context.messages.flatMap((message) => {
    const by = isAgents(message) ? 'agent' : isCustomers(message) ? 'customer' : null;
    return by ? promisesIn(message, by, context) : [];
  });
}

type Patterns = Record<keyof PromiseWords, RegExp> & { contact: RegExp };
const compiled = new Map<LexiconLanguage, Patterns>();

function patternsOf(language: LexiconLanguage): Patterns {
  let made = compiled.get(language);
  if (!made) {
    const lexicon = promisesLexicon[language];
    const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'u');
    const names = Object.keys(lexicon) as (keyof PromiseWords)[];
    made = {
      ...Object.fromEntries(names.map((name) => [name, word(lexicon[name])])),
      contact: word(asksLexicon[language].contact),
    } as Patterns;
    made.condition = new RegExp(lexicon.condition, 'u');
    compiled.set(language, made);
  }
  return made;
}

function promisesIn(message: ReadMessage, by: 'agent' | 'customer', context: ReadContext): Promised[] {
  const [language] = lexiconLanguages(message);
  if (!language) return [];
  const patterns = patternsOf(language);
  const own = message.language === 'und' ? context.language.code : message.language;
  const given = remember(message, `promises ${own} ${context.zone}`, () => commitmentsIn(message, by, patterns, own, context.zone));
  return given.map(({ clause, folded, due }) => ({
    text: clause.text,
    due,
    by,
    state: stateOf(due, folded, message, by, patterns, context),
    evidence: evidenceOf(message, clause.start, clause.end, due ? 'promise.dated' : 'promise.firm'),
  }));
}

type Commitment = { clause: Span; folded: string; due: string | null };

/** What one message commits to; whether it was kept is told from the others. */
function commitmentsIn(message: ReadMessage, by: 'agent' | 'customer', patterns: Patterns, own: string, zone: string): Commitment[] {
  if (by === 'customer' && !mayMatch(patterns.customer, message.grams)) return [];
  return message.sentences.flatMap((sentence) =>
    clausesOf(message, sentence, patterns, by).flatMap((clause): Commitment[] => {
      const folded = message.folded.slice(clause.start, clause.end);
      const inside = ({ start, end }: { start: number; end: number }) => start >= clause.start && end <= clause.end;
      const due = dueOf(clause, folded, patterns, {
        language: own,
        at: message.at,
        zone,
        ...(by === 'agent' ? { dates: datesIn(message, own, zone).filter(inside), hours: hoursIn(message, own).filter(inside) } : {}),
      });
      if (by === 'agent' && !foundIn(folded, patterns.commit, message.grams) && (!isAhead(due, message.at) || ACKNOWLEDGES.test(folded)))
        return [];
      if (
        due === null &&
        (by === 'customer' || !foundIn(folded, patterns.firm, message.grams) || foundIn(folded, patterns.vague, message.grams))
      )
        return [];
      return [{ clause, folded, due }];
    }),
  );
}

/** Later than the day of writing. */
const isAhead = (due: string | null, at: string | null): boolean => due !== null && at !== null && due.slice(0, 10) > at.slice(0, 10);

/** What the customer has, wants or said, taken up; what is closed, valid or asked for until a day; and what set out already: none of it is our promise. */
const ACKNOWLEDGES =
  /(?<!\p{L})(?:you (?:have|want|need|ordered|booked|asked|leave|fly|travel|are|were|wrote)|your (?:\p{L}+ ){0,3}(?:is|was|for|on|of)|i (?:see|understand|know)|we (?:see|understand|can't|cannot)|please|valid|expires?|closed|not (?:possible|available)|unfortunately|full|earliest|next (?:one|available)|available|free|pide|pedido|veo que|entiendo|por favor|valid[oa]|caduca|vence|cerrad[oa]|libre|disponible|hueco|lamentablemente|necesita|vejo que|entendo|fechad[oa]|valid[oa]|vaga|disponivel|livre|infelizmente|precisa|je vois|je comprends|s'il vous plait|valable|ferme|complet|disponible|libre|malheureusement|veuillez|merci de|ich sehe|ich verstehe|bitte|gultig|geschlossen|saiu|sairam|foi (?:enviad|despachad|entregue)\p{L}*|salio|salieron|fue (?:enviad|entregad)\p{L}*|(?:est|sont) parti\p{L}*|a ete (?:envoye|expedie|livre)\p{L}*|(?:was|were) (?:sent|shipped|dispatched|delivered)|went out|ging|gingen|wurden? (?:\p{L}+ ){0,4}(?:verschickt|versandt|zugestellt)|\p{L}*thunyelwe|\p{L}*phumile|frei|verfugbar|leider|fruhestens|konnen|ngiyabona|ngiyaqonda|ngicela|sicela|kuvaliwe|or|noma|oder)(?!\p{L})/u;

/** Where a sentence goes on to another clause. */
const JOINT = /(?:[,;:] (?:and |y |e |et |und |futhi |but |pero |mas |mais |aber )?| and | y | et | und | - )/gu;

/** The clauses of a sentence that commit to something; none where it asks, tells of the past or sets a condition. */
function clausesOf(message: ReadMessage, sentence: Span, patterns: Patterns, by: 'agent' | 'customer'): Span[] {
  const folded = message.folded.slice(sentence.start, sentence.end);
  if (/\?\W*$/u.test(folded) || /^\s*>/u.test(folded)) return [];
  const commit = by === 'agent' ? patterns.commit : patterns.customer;
  const cuts = [0];
  for (const match of allMatches(folded, JOINT)) {
    const at = match.index + match[0].length;
    // "It leaves today and you have it on Monday" is one promise: Monday's.
    if (by === 'agent' && LEAVES.test(folded.slice(cuts.at(-1), match.index))) continue;
    const lead = commit.exec(folded.slice(at));
    if (lead && lead.index < 4 && commit.test(folded.slice(cuts.at(-1), match.index))) cuts.push(at);
  }
  return cuts.flatMap((from, index) => {
    const span = trimSpan(message.text, { start: sentence.start + from, end: sentence.start + (cuts[index + 1] ?? folded.length) });
    const part = message.folded.slice(span.start, span.end);
    // What an agent says of a day to come commits in any words: "the refund: by 4 May". Which day, commitmentsIn asks.
    if (
      (by === 'customer' && !commit.test(part)) ||
      patterns.condition.test(part.replace(WHETHER, ' ').replace(POLITE, '')) ||
      foundIn(part, patterns.told, message.grams)
    )
      return [];
    return [index + 1 < cuts.length ? withoutJoint(message, span) : span];
  });
}

/** That a parcel sets out, without a word of what else will be. */
const LEAVES =
  /(?<!\p{L})(?:sale|salen|saldra|sai|saem|sera enviad[oa]|part|partira|partent|ships?|goes out|leaves|is leaving|going out|geht (?:noch )?(?:heute|morgen)|verlasst|liphuma|iphuma|izophuma)(?!\p{L})[^,;]{0,60}$/u;

/** "To tell you if …": an if that sets no condition. */
const WHETHER =
  /(?<!\p{L})(?:tell|know|see|check|confirm|say|find out|ask|decir\p{L}*|saber|ver|comprobar|confirmar\p{L}*|dizer|verificar|dire|savoir|voir|verifier|confirmer|sagen|wissen|sehen|prufen|klaren)(?: (?:you|me|us|him|them|le|les|lhe|vous|ihnen))?,? (?:if|whether|si|se|ob|wenn)(?!\p{L})/gu;

/** "…, if that suits you": politeness at the end, no condition. */
const POLITE =
  /,? (?:if (?:that|it)(?:'s| is)? (?:suits|works|all right|alright|ok|okay|convenient|fine)|if you (?:like|wish|prefer|don't mind)|si (?:le|te|os|les) (?:parece|viene) bien|si lo (?:desea|prefiere)|se (?:quiser|preferir|lhe convier)|si (?:cela|ca) vous convient|si vous (?:le souhaitez|voulez bien)|wenn (?:es )?ihnen (?:das )?(?:passt|recht ist)|wenn sie (?:mochten|wollen))[^.]*\.?$/u;

/** Without the comma or "and" that led to the next clause. */
function withoutJoint(message: ReadMessage, span: Span): Span {
  const tail = /(?:[,;:\s-]|(?<=\s)(?:and|y|e|et|und|futhi|but|pero|mas|mais|aber)(?=\s*$))+$/u.exec(span.text);
  return tail ? trimSpan(message.text, { start: span.start, end: span.end - tail[0].length }) : span;
}

function stateOf(
  due: string | null,
  folded: string,
  message: ReadMessage,
  by: 'agent' | 'customer',
  patterns: Patterns,
  context: ReadContext,
): Promised['state'] {
  const contact = patterns.contact.test(folded);
  const past = (moment: string | null) => due !== null && moment !== null && isPast(due, moment, context.zone);
  if (by === 'customer') {
    const sent = context.messages.find((each) => each.index > message.index && isCustomers(each));
    if (sent && !past(sent.at)) return 'kept';
    return past(context.now) ? (sent ? 'kept' : 'broken') : 'open';
  }
  for (let index = message.index + 1; index < context.messages.length; index++) {
    const each = context.messages[index]!;
    if (isAgents(each) && fulfils(each) && !isCall(folded) && !past(each.at)) return 'kept';
    if (isAgents(each) && contact && !isSameSitting(message, each, due)) {
      if (past(each.at)) return 'broken';
      if (!isCall(folded)) return 'kept';
    }
    if (!isCustomers(each)) continue;
    const { came, failed, about } = outcomeFor(folded, each);
    // Thanks for something else, days before it is due, tells nothing of it.
    if (!about && due !== null && each.at && Date.parse(due) - Date.parse(each.at) > AHEAD) continue;
    if (!came && !failed) continue;
    const late = past(each.at);
    if (came && !failed) return 'kept';
    if (late && failed) return 'broken';
    if (late && came) return 'kept';
  }
  if (due === null) return 'open';
  return past(context.now) ? 'broken' : 'open';
}

/** Two days in milliseconds. */
const AHEAD = 2 * 86_400_000;

/** An agent's message that brings what was promised. */
const FULFILS =
  /(?<!\p{L})(?:as (?:promised|agreed)|here (?:is|are) (?:the|your)|(?:is|are) attached|attached (?:is|are|you)|como (?:prometi\p{L}*|quedamos|acord\p{L}+|combinado)|adjunto (?:el|la|los|las)|segue em anexo|em anexo|comme (?:promis|convenu)|ci-joint|voici (?:le|la|les|votre)|wie (?:versprochen|zugesagt|vereinbart|besprochen)|anbei|njengoba (?:ben)?gi?thembis\p{L}*|njengoba bengithembis\p{L}*)/u;

const fulfils = (message: ReadMessage): boolean => remember(message, 'fulfils', () => FULFILS.test(message.folded));

/** A message minutes after the promise doesn't fulfil what is due hours later. */
function isSameSitting(promise: ReadMessage, each: ReadMessage, due: string | null): boolean {
  if (!promise.at || !each.at || due === null || due.length <= 10) return false;
  const [given, sent, until] = [promise.at, each.at, due].map((moment) => Date.parse(moment));
  return sent! - given! < (until! - given!) / 3 && sent! - given! < 3_600_000;
}

/** Whether the customer says that something came or was done, and that something didn't or wasn't. */
function outcomeIn(message: ReadMessage, { start, end }: { start: number; end: number }): { came: boolean; failed: boolean } {
  const words = lexiconLanguages(message).map(patternsOf);
  const part = message.folded.slice(start, end);
  return {
    came: words.some(({ came }) => foundIn(part, came, message.grams)),
    failed: words.some(({ failed }) => foundIn(part, failed, message.grams)),
  };
}

/** What a message says of one promise: the sentences that take up its words, where they tell; else the message as a whole. */
function outcomeFor(promise: string, message: ReadMessage): { came: boolean; failed: boolean; about: boolean } {
  const stems = stemsOf(promise);
  const call = isCall(promise);
  const about = remember(message, 'outcomes', () =>
    message.sentences.map((sentence) => ({
      folded: message.folded.slice(sentence.start, sentence.end),
      outcome: outcomeIn(message, sentence),
    })),
  ).filter(({ folded }) => stems.some((stem) => folded.includes(stem)) || (call && isCall(folded)));
  const told = about.filter(({ outcome: { came, failed } }) => came !== failed);
  if (told.length > 0)
    return { came: told.some(({ outcome }) => outcome.came), failed: told.some(({ outcome }) => outcome.failed), about: true };
  return { ...remember(message, 'outcome', () => outcomeIn(message, { start: 0, end: message.folded.length })), about: false };
}

/** The beginnings of a promise's longer words. */
const stemsOf = remembered((folded): readonly string[] => (folded.match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** A call leaves no message in the conversation: only the customer can say whether it came. Asked of the same promise for each message after it. */
const isCall = remembered((folded) =>
  /(?<!\p{L})(?:call|ring|phone|llam|lig[aou]|telefon|rappel|appel|ruf|anruf|\p{L}*shayel|\p{L}*fonel)/u.test(folded),
);
