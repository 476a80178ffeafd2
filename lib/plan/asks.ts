import type { Ask, Reading, WantKind } from '@/lib/conversation/types';
import type { Incident, Playbook } from '@/lib/playbook/schema';
import { fold } from '@/lib/text/fold';
import { overlaps } from '@/lib/text/span';
import type { Answer, AskKind, OpenAsk, OptionDetail } from './detail';
import { faqFor } from './faq';

/** What an ask is after, first match wins; folded, in six languages. */
const KINDS: readonly [AskKind, RegExp][] = [
  ['when', /\b(?:when|how long|how soon|by what (?:day|time)|eta|what day|what time|cuando|cuanto tiempo|cuanto tarda\w*|que dia|a que hora|quando|quanto tempo|que horas|quand|combien de temps|dans combien|quel jour|quelle heure|wann|wie lange|bis wann|nini|isikhathi esingakanani|ngasikhathi sini)\b/u], // prettier-ignore
  ['where', /\b(?:where|track|whereabouts|donde|onde|ou est|ou sont|ou en est|wo ist|wo sind|wo bleibt|wo steht|ku?phi|ikuphi|iphi)\b/u],
  ['why', /\b(?:why|how come|what happened|reason|por que|porque|que paso|que ha pasado|que (?:esta|estaba) pasando|que pasa con|what(?:'s| is| was) going on|what(?:'s| is) happening|o que (?:se passa|esta a acontecer|esta acontecendo|aconteceu)|que se passe|was ist (?:los|passiert)|kwenzekani|motivo|pourquoi|que s'est-il passe|raison|warum|wieso|weshalb|grund|kungani|kwenzekeni|ngoba yini)\b/u], // prettier-ignore
  ['how-much', /\b(?:how much|what(?:'s| is) the (?:price|cost)|cuanto cuesta|cuanto es|que precio|quanto custa|qual o preco|combien coute|quel prix|wie viel|wieviel|was kostet|malini|kubiza malini)\b/u], // prettier-ignore
  ['who', /\b(?:who|whom|quien|quem|qui est|wer|ubani)\b/u],
  ['how', /\b(?:how (?:do|can|should|to)|how is|como (?:puedo|hago|se)|como (?:posso|faco)|comment|wie (?:kann|mache|geht)|kanjani)\b/u],
  ['demand', /\b(?:i (?:want|need|demand|expect|require)|i'd like|i would like|give me|send me|refund me|quiero|exijo|necesito|quero|exijo|preciso|je (?:veux|souhaite|voudrais|demande|exige)|ich (?:will|mochte|verlange|erwarte|fordere|brauche)|ngifuna|ngidinga)\b/u], // prettier-ignore
];

function askKind(text: string): AskKind {
  const folded = fold(text);
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? (/\?\s*$/u.test(folded) ? 'whether' : 'other');
}

type Given = {
  reading: Reading;
  playbook: Playbook;
  options: OptionDetail[];
  refused: WantKind[];
  incident: Incident | null;
};

/** The customer's asks that no agent has answered, oldest first, each with the best answer that is known (R20). */
export function openAsks({ reading, playbook, options, refused, incident }: Given): OpenAsk[] {
  const language = reading.language.code;
  return reading.asks
    .filter(({ answered }) => !answered)
    .map((ask) => {
      const kind = askKind(ask.text);
      const want = wantOf(ask, reading);
      return { text: ask.text, kind, want, evidence: ask.evidence, answer: answer(ask, kind, want) };
    });

  /** What they asked before it in the same message. */
  function beforeIt({ evidence }: Ask): string {
    return reading.asks
      .filter((one) => one.evidence.message === evidence.message && one.evidence.start < evidence.start)
      .map(({ text }) => text)
      .join(' ');
  }

  function answer(ask: Ask, kind: AskKind, want: WantKind | null): Answer {
    const faq = kind === 'demand' ? null : faqFor(ask.text, playbook.faq, language, beforeIt(ask));
    if (faq && faq.confidence >= 0.7) return byFaq(faq);
    if (want !== null && refused.includes(want)) return { by: 'refusal', want };
    const option = options.find((option) => option.chosen && option.answers !== null && option.answers === want);
    if (option) return { by: 'option', id: option.id };
    if (incident && (kind === 'why' || kind === 'when')) return { by: 'incident' };
    const promise = reading.promises.find(({ by, state, due }) => by === 'agent' && state === 'open' && due !== null);
    if (promise?.due && (kind === 'when' || kind === 'where')) return { by: 'promise', text: promise.text, due: promise.due };
    const tracing = options.find((option) => option.chosen && (option.kind === 'tracking' || option.kind === 'investigation'));
    if (tracing && (kind === 'where' || kind === 'when' || kind === 'why')) return { by: 'option', id: tracing.id };
    const dated = options.find((option) => option.chosen && option.at !== null);
    if (dated && kind === 'when') return { by: 'option', id: dated.id };
    return faq ? byFaq(faq) : { by: 'next' };
  }
}

const byFaq = ({ entry, confidence }: NonNullable<ReturnType<typeof faqFor>>): Answer => ({
  by: 'faq',
  id: entry.id,
  answer: entry.answer,
  link: entry.link,
  confidence,
});

/** The want that is said in the ask's own words, or null. */
const wantOf = (ask: Ask, reading: Reading): WantKind | null =>
  reading.wants.find(({ evidence }) => evidence.message === ask.evidence.message && overlaps(evidence, ask.evidence))?.kind ?? null;
