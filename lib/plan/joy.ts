import type { Conversation, Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';
import { saysWrong } from './request';

/** How people praise what they like among friends, folded, in six languages. */
const PRAISE =
  /\b(?:(?:so |absolutely |proper )?(?:sick|dope|fire|lit|banging|goated|unreal|stunning|gorgeous|awesome|amazing|brilliant|fantastic)|slaps|obsessed|(?:love|loving|adore) (?:it|this|these|them|the|my|your)|legends?|made my (?:day|week)|que pasada|me (?:encanta\w*|flipa\w*|mola\w*|chifla\w*)|chid[oa]s?|padrisim[oa]|(?:buen|bonit|guap)isim[oa]s?|brutal|de lujo|barbar[oa]|lo maximo|(?:alegra\w*|alegrado) (?:el dia|la semana|la tarde)|brab[oa]s?|massa|top demais|show de bola|amei|adorei|maravilhos[oa]s?|sensacional|espetacul\w+|muito fixe|lind[oa]s? demais|j'adore|on adore|trop (?:bien|beau|belle|bon|cool|styl\w+)|une tuerie|de ouf|au top|magnifique|mega|geil\w*|hammer|krass\w*|wahnsinn|traumhaft\w*|der burner|liebe (?:es|sie|ihn|das|die|den)|lekker|(?:zi|i|u|li|si|bu|ku)(?:nhle|mnandi|hle) (?:kabi|kakhulu))\b/u;
const GLAD = /[😍🔥🥰🎉🙌👏💯🤩😻💖💕❤😊🫶]/u;
/** Joy is said in few words. */
const SHORT = 40;

/** True where their last message is nothing but joy: slang or emoji of praise, and nothing asked or wrong. */
export function isJoy(conversation: Conversation, reading: Reading): boolean {
  const message = conversation.messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  if (!message || message.text.includes('?') || words(message.text).length > SHORT || saysWrong(conversation)) return false;
  const text = fold(message.text);
  const glad = PRAISE.test(text) || GLAD.test(message.text);
  return glad && reading.heat.level <= 1 && reading.risks.length === 0 && reading.asks.every(({ answered }) => answered);
}
