import type { Conversation } from '@/lib/conversation/types';

/** Words that show familiar or formal address, per language, over lower-case text. English and isiZulu make no difference. */
const MARKS: Readonly<Record<string, { informal: RegExp; formal: RegExp }>> = {
  es: {
    informal:
      /(?<!\p{L})(?:tú|te|ti|contigo|tus?|puedes|tienes|quieres|prefieres|has|eres|estás|recibirás|dime|envíame|podrías|sabes|podéis|tenéis|habéis|vosotros|os|vuestr[oa]s?)(?!\p{L})/gu,
    formal:
      /(?<!\p{L})(?:usted(?:es)?|le|les|puede[n]?|tiene[n]?|prefiere|podría[n]?|envíe(?:me|nos)?|indíque(?:me|nos)|dígame|estimad[oa]s?)(?!\p{L})/gu,
  },
  pt: {
    informal: /(?<!\p{L})(?:tu|te|ti|contigo|teus?|tuas?|podes|tens|queres|preferes)(?!\p{L})/gu,
    formal: /(?<!\p{L})(?:o senhor|a senhora|você|vocês|lhe|v\. ?exa|prezad[oa]s?|exm[oa]s?)(?!\p{L})/gu,
  },
  fr: {
    informal: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|peux-tu|as-tu)(?!\p{L})|(?<!\p{L})t'/gu,
    formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/gu,
  },
  de: {
    informal: /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?|ihr|euch|euer|eure[mnrs]?|kannst|hast)(?!\p{L})/gu,
    formal: /(?<![.!?]\s|^)(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/gu,
  },
};

/**
 * True for familiar address (tú, tu, du). What the agents said before decides, then how the customer addresses us, then the playbook; so it is kept
 * through a conversation.
 */
export function isInformal(conversation: Conversation, language: string, fallback: 'formal' | 'informal'): boolean {
  const marks = MARKS[language];
  if (!marks) return fallback === 'informal';
  const seen = conversation.messages.filter((message) => message.visibility !== 'internal');
  for (const role of ['agent', 'customer'] as const) {
    let balance = 0;
    for (const message of seen) if (message.role === role) balance += leaning(message.text, marks, language);
    if (balance !== 0) return balance > 0;
  }
  return fallback === 'informal';
}

/** How a text addresses its reader; null where the language makes no difference or nothing in the text does. */
export function addressIn(text: string, language: string): 'formal' | 'informal' | null {
  const marks = MARKS[language];
  const balance = marks ? leaning(text, marks, language) : 0;
  return balance === 0 ? null : balance > 0 ? 'informal' : 'formal';
}

function leaning(text: string, marks: { informal: RegExp; formal: RegExp }, language: string): number {
  const lower = text.toLowerCase();
  const count = (pattern: RegExp, source: string) => Array.from(source.matchAll(pattern)).length;
  return Math.sign(count(marks.informal, lower) - count(marks.formal, language === 'de' ? text : lower));
}
