import type { Found } from '../define';

/** Mail providers for everybody: two people there aren't colleagues. */
const SHARED = /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|zoho|yandex|qq|163|webmail|vodamail|mweb|telkomsa|orange|free|wanadoo|t-online|libero|uol|bol|terra)\./; // prettier-ignore

const domain = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * Who is who in mails, by addresses. The account's own and its company's are agents; of the others, the one who wrote first, or to whom the agents
 * wrote, is the customer; a third party's role isn't known. Without an account nobody's is.
 */
export function rolesByAddress(messages: Found[], account: string | null, counterpart: string | null = null): Found[] {
  if (account === null) return messages;
  const own = account.toLowerCase();
  const isAgent = (address: string): boolean => address === own || (domain(address) === domain(own) && !SHARED.test(domain(own)));
  const others = messages.map((message) => message.address).filter((address): address is string => address !== null && !isAgent(address));
  const customer = others[0] ?? counterpart;
  return messages.map((message) => {
    if (message.role !== 'unknown' || message.address === null) return message;
    if (isAgent(message.address)) return { ...message, role: 'agent' };
    return message.address === customer ? { ...message, role: 'customer' } : message;
  });
}
