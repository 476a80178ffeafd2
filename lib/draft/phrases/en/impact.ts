import type { ImpactWords } from '../../impact';

const OCCASION =
  'birthday|wedding|anniversary|graduation|party|funeral|christening|baptism|baby shower|engagement|housewarming|prom|exams?|interview|recital|concert|ceremony|reunion|barbecue|braai|retirement|memorial|\\d{1,2}(?:st|nd|rd|th)|bar mitzvah|competition|tournament|race|marathon|performance|matric dance|hen do|stag do|dinner party|farewell';
const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const RELATION =
  '(?:late |little |eldest |youngest |older |younger |best )?(?:wife|husband|partner|girlfriend|boyfriend|fiancee?|mother|mum|mom|mam|father|dad|parents|daughter|son|kids?|children|child|twins|baby|sister|brother|grandmother|grandma|gran|granny|grandfather|grandad|grandson|granddaughter|grandchild|nephew|niece|aunt|uncle|cousin|friend|boss|colleague|neighbour|neighbor|mother-in-law|father-in-law|godson|goddaughter)';

/** How customers say in English what it did to them. First match wins; patterns over folded text. */
export const impactWords: ImpactWords = {
  patterns: [
    {
      kind: 'event',
      pattern: new RegExp(
        String.raw`\b(?:my|our) (?<who>${RELATION}'?s?'?) (?<which>(?:\w+(?:st|nd|rd|th) )?(?:surprise )?(?:${OCCASION}))\b`,
        'u',
      ),
      phrase: ({ who, which }) => (who && which && /'s?$|s'$/u.test(who) ? `your ${who} ${which}` : null),
    },
    {
      kind: 'event',
      pattern: new RegExp(
        String.raw`\b(?<which>${OCCASION}) (?:present|gift|party|surprise)?\s?(?:for|of) (?:my|our) (?<who>${RELATION})\b`,
        'u',
      ),
      phrase: ({ who, which }) => (who && which ? `your ${who}${who.endsWith('s') ? "'" : "'s"} ${which}` : null),
    },
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?:my|our) (?:(?<own>own) )?(?<which>(?:\w+(?:st|nd|rd|th) )?(?:wedding )?(?:${OCCASION}))\b`, 'u'),
      phrase: ({ which }) => (which ? `your ${which}` : null),
    },
    {
      kind: 'event',
      pattern:
        /\b(?<which>christmas|easter|new year's eve|mother's day|father's day|valentine's day|thanksgiving|eid|diwali|hanukkah|ramadan|heritage day)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'trip',
      pattern:
        /\b(?:leav(?:e|ing)|fly(?:ing)?|flew|travel(?:l?ing|l?ed)?|head(?:ing|ed)?|driv(?:e|ing)|set(?:ting)? off|off) (?:for|to) (?<where>(?:the )?(?!work\b|the shop\b|the store\b|my\b|our\b|your\b|a\b|get\b|be\b|see\b)[\p{L}'-]+(?: (?!on\b|this\b|next\b|for\b|in\b|with\b|and\b|tomorrow\b|at\b|to\b|from\b|by\b)[\p{L}'-]+){0,2})/u,
      phrase: ({ where }) => (where && /\p{Lu}/u.test(where) ? `your trip to ${where}` : null),
    },
    {
      kind: 'trip',
      pattern:
        /\b(?:my|our) (?<which>(?:(?:family|summer|camping|hiking|ski|skiing|business|weekend|school|long-planned) )?(?:trip|holiday|holidays|vacation|honeymoon|journey|hike|cruise|weekend away|getaway|safari))\b/u,
      phrase: ({ which }) => (which ? `your ${which}` : null),
    },
    {
      kind: 'time',
      pattern:
        /\b(?:took|taken|take|lost|losing|wasted|spent|waited(?: in)?|stayed (?:at )?home|sat at home|stuck at home|on hold(?: for)?|waiting in)(?: for)? (?:off )?(?<which>(?:a|the|my|an|another) (?:whole |full |entire )?(?:day|morning|afternoon|evening|weekend|hour)(?: off)?(?: work)?|all (?:day|morning|afternoon|weekend)|half a day|(?:two|three|four|five|six|\d{1,2}) (?:hours|days))\b(?! (?:of|in|worth of) )/u,
      phrase: ({ which }) => (which ? timeOf(which) : null),
    },
    {
      kind: 'work',
      pattern:
        /\b(?:my|our) (?<which>business|clients?|customers?|presentation|deadline|shift|exhibition|restaurant|salon|studio|livelihood|thesis|dissertation|studies|lessons|classes|remote work|job interview)\b/u,
      phrase: ({ which }) => (which ? `your ${which}` : null),
    },
    {
      kind: 'work',
      pattern:
        /\b(?:can(?:no|')t work|cannot work|can't do my (?:job|work)|need(?:ed)? it for work|missed work|lost (?:a )?(?:client|income|sale)s?)\b/u,
      phrase: null,
    },
    {
      kind: 'money',
      pattern:
        /\b(?:my|our|the) (?<which>rent|mortgage|school fees|salary|savings|groceries|grocery money|food budget|pension|bond payment|electricity bill)\b/u,
      phrase: ({ which }) => (which ? `your ${which}` : null),
    },
    {
      kind: 'money',
      pattern:
        /\b(?:bounced|overdraft|overdrawn|out of pocket|bank (?:has )?(?:fees?|charged)|late fee|had to (?:buy|pay for) (?:another|a new|a second))\b/u,
      phrase: null,
    },
    {
      kind: 'home',
      pattern:
        /\bwithout (?:a |an |any |our |my )?(?:working )?(?<which>hot water|water|heating|electricity|power|internet|wi-?fi|fridge|freezer|washing machine|oven|stove|cooker|bed|phone|car|tv|light|gas|toilet|shower)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'health',
      pattern:
        /\b(?:my|our) (?<which>(?:(?:son|daughter|mother|father|husband|wife|child|baby)'s )?(?:medication|medicine|insulin|asthma|allergy|allergies|surgery|operation|wheelchair|treatment|pregnancy|inhaler))\b/u,
      phrase: ({ which }) => (which ? `your ${which}` : null),
    },
    {
      kind: 'children',
      pattern: new RegExp(
        String.raw`\b(?:present|gift|bought it|bought this|ordered it|meant|it was|it is|it's|surprise) for (?:my|our) (?<who>${RELATION})\b`,
        'u',
      ),
      phrase: ({ who }) => (who ? `your ${who}` : null),
    },
    {
      kind: 'children',
      pattern:
        /\b(?:my|our) (?<who>kids|children|son|daughter|little (?:one|girl|boy)|baby|grandson|granddaughter)(?: (?:is|are|was|were))? (?:so )?(?:cried|crying|in tears|heartbroken|devastated|disappointed|waiting|gutted|upset)\b/u,
      phrase: ({ who }) => (who ? `your ${who}` : null),
    },
  ],
  past: /\b(?:was|were|missed|passed|yesterday|last|spoil(?:ed|t)|ruined|came and went|went by|already|took|lost|wasted|cried|had to)\b/u,
  future:
    /\b(?:is|are|'s|will|tomorrow|next|this (?:week|weekend)|coming|leave|leaving|going|need|in \w+ days|before|soon|we fly|flying)\b/u,
  weekday(sentence) {
    const day = new RegExp(String.raw`\b(?:on|this|next|last) (${DAY})\b`, 'u').exec(sentence)?.[1];
    return day ? ` on ${day.charAt(0).toUpperCase()}${day.slice(1)}` : null;
  },
};

function timeOf(which: string): string | null {
  const folded = which.toLowerCase().replace(/ work$/u, '');
  if (/^(?:the|my) /u.test(folded)) return folded.replace(/^(?:the|my) /u, 'a ');
  if (/^all /u.test(folded)) return folded.replace(/^all /u, 'a whole ');
  return folded;
}
