import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** How somebody was hurt, as they say it. */
export type Injury = 'burn' | 'shock' | 'cut' | 'allergy' | 'poisoning' | 'fall' | 'hurt';

/** Folded, six languages; what is told most closely first. */
const INJURIES: readonly (readonly [Injury, RegExp])[] = [
  ['allergy', /\b(?:(?:nut |peanut |egg |milk )?(?:allerg|alerg)\w*(?=[^]*\b(?:in a&e|to a&e|ambulance|fight(?:ing)? (?:to|for) breath|(?:couldn't|could not|can't) breathe|swelled|swollen|urgencias|no podia respirar|hincho|urgencia|nao conseguia respirar|inchou|aux urgences|samu|pompiers|gonfle|notaufnahme|notarzt|krankenwagen|keine luft|geschwollen|esibhedlela)\b)|allergic reaction|anaphyla\w*|(?:my|his|her|the) throat (?:closed|swelled)|hives|epipen|reaccion alergica|anafil\w*|reacao alergica|reaction allergique|choc anaphylactique|allergische[rn]? (?:reaktion|schock)|quincke)\b/u],
  ['shock', /\b(?:electric shock|electrocut\w*|got (?:a|an) shock|shocked me|descarga electrica|me dio (?:la )?corriente|calambre|choque eletrico|(?:deu|levei|levou|tomei|tomou|apanhei|apanhou) um choque|me dio (?:una )?descarga|decharge electrique|electrocut\w*|stromschlag|einen schlag bekommen|wangibamba ugesi|ugesi ungibambile)\b/u],
  ['burn', /\b(?:burn(?:t|ed|s)? (?:my|his|her|our|me|on|to)|(?:second|third|first)[- ]degree|(?:a|the|bad|nasty) burns?(?! smell)|scald\w*|quemadur\w*|me (?:he )?quem[eo]\w*|se quemo (?:la|el|un)|queimadur\w*|queimei|queimou (?:a|o|me)|brulure\w*|(?:me suis|s'est) brule\w*|brandwunde\w*|verbrennung\w*|verbrannt an|(?:hand|finger|arm|haut) verbrannt|verbruh\w*|ngishe|ngishile|ushile|ushe (?:izandla|isandla|ikhanda)|scalp (?:is |was )?burn\w*)\b/u],
  ['poisoning', /\b(?:food poisoning|salmonell\w*|intoxicacion|intoxicacao|intoxication|lebensmittelvergiftung|vergiftung)\b/u],
  ['cut', /\b(?:cut (?:my|his|her|me)|stitches|laceration|me corte|se corto (?:la|el)|puntos de sutura|cortei(?:-me)?|cortou-se|(?:me suis|s'est) coupe\w*|points de suture|geschnitten|schnittwunde|ngisikekile)\b/u],
  ['fall', /\b(?:(?:i|he|she|mum|mother|father|dad|son|daughter) (?:slipped|fell|tripped)|me cai|se cayo|resbale|resbalo|cai (?:no|na|ao)|escorreguei|suis tombe\w*|est tombe\w*|gesturzt|ausgerutscht|hingefallen|ngiwile)\b/u],
  ['hurt', /\b(?:injur\w*|hurt (?:my|his|her|me)|was hurt|bleeding|broken (?:arm|leg|wrist|finger|tooth)|herid[oa]s?|lesion\w*|sangr\w*|ferid[oa]s?|feriment\w*|machuc\w*|bless(?:e|ee|es|ure)\b|verletz\w*|ngilimele|ulimele|limele|ngisibhedlela|esibhedlela)\b/u],
]; // prettier-ignore

/** What the customer says happened to somebody's body; null where they don't. */
export function injuryOf({ messages }: Conversation): Injury | null {
  const text = fold(
    messages
      .filter(({ role, visibility }) => role === 'customer' && visibility !== 'internal')
      .map(({ text }) => text)
      .join('\n'),
  );
  return INJURIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
