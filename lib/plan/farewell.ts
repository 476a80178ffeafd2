import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** What their last words hold beside the matter, so that the answer can be in kind: short and as friendly as theirs. */
export type Farewell = {
  thanked: boolean;
  /** They said sorry for the trouble. */
  sorry: boolean;
  laughed: boolean;
  /** They tell how fast it came. */
  quick: boolean;
  wish: 'evening' | 'weekend' | 'day' | null;
  /** The bot kept answering them before somebody of ours did. */
  bot: boolean;
};

const THANKED =
  /\b(?:thanks?|thank you|thx|ta|cheers|gracias|obrigad[oa]|brigad[oa]|valeu|agradeco|merci|danke\w*|vielen dank|ngiyabonga|siyabonga|enkosi)\b/u;
const SORRY =
  /\b(?:sorry|my bad|apologies|perdon\w*|disculp\w*|lo siento|desculp\w*|foi mal|desolee?s?|pardon|entschuldig\w*|tut mir leid|(?:ngi|si)?xolisa|uxolo)\b/u;
const LAUGHED = /(?:\b(?:(?:ja){2,}j?|(?:ha){2,}h?|(?:he){2,}|(?:rs){2,}|k{3,}|lol|lmao|mdr|ptdr|xd)\b|[😂🤣😆😅])/u;
const QUICK =
  /\b(?:(?:so|super|really|very) (?:fast|quick\w*)|quick\w*|rapid\w*|(?:in|within) (?:1|one|2|two|a) days?|next day|antes (?:do|del) (?:prazo|plazo|tempo|tiempo)|vite|schnell|am nachsten tag|ngokushesha|masinyane)\b/u;
const WISHES: readonly [NonNullable<Farewell['wish']>, RegExp][] = [
  ['weekend', /\b(?:(?:good|nice|great|lovely) weekend|buen (?:finde|fin de semana)|bom (?:fim de semana|fds|domingo)|bon (?:week-?end|dimanche)|schones? (?:wochenende|sonntag)|impelasonto (?:enhle|emnandi))\b/u],
  ['evening', /\b(?:(?:good|nice|lovely) (?:evening|night)|(?:buenas?|linda) (?:noches?|tarde)|boa noite|bonne (?:soiree|nuit|fin de journee)|schonen (?:abend|feierabend)|gute nacht|ubusuku obuhle)\b/u],
  ['day', /\b(?:(?:good|nice|great|lovely) (?:day|one)|(?:buen|lindo|feliz) dia|(?:bom|otimo|excelente) dia|bonne journee|schonen tag|usuku oluhle)\b/u],
]; // prettier-ignore

/** So many answers of a bot's in one conversation are a loop. */
const LOOP = 3;

/** What the customer's last words hold beside the matter. */
export function farewellOf({ messages }: Conversation): Farewell {
  const seen = messages.filter(({ visibility }) => visibility !== 'internal');
  const text = fold(seen.findLast(({ role }) => role === 'customer')?.text ?? '');
  const ours = seen.findLastIndex(({ role }) => role === 'agent');
  const newest = seen.slice(ours + 1).map(({ role, text }) => (role === 'customer' ? fold(text) : '')).join('\n'); // prettier-ignore
  const asked = seen.slice(ours === -1 ? 0 : ours).map(({ role, text }) => (role === 'customer' ? fold(text) : ''));
  return {
    thanked: THANKED.test(asked.join('\n')),
    sorry: seen.some(({ role, text: one }, place) => role === 'customer' && place >= seen.length - 3 && SORRY.test(fold(one))),
    laughed: LAUGHED.test(newest),
    quick: QUICK.test(text),
    wish: WISHES.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    bot: seen.filter(({ role }) => role === 'bot').length >= LOOP,
  };
}
