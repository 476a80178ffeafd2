import type { WantKind } from '@/lib/conversation/types';
import type { PlaybookOption } from '@/lib/playbook/schema';

type OptionKind = PlaybookOption['kind'];

/** The kinds of option that give the customer what they want, closest first. An empty list: the words of the reply give it, no option is needed. */
export const ANSWERS: Record<WantKind, readonly OptionKind[]> = {
  refund: ['refund', 'partial-refund'],
  replacement: ['replacement', 'reshipment', 'exchange', 'rebooking'],
  repair: ['repair', 'technician', 'replacement', 'access', 'correction'],
  voucher: ['voucher', 'discount', 'loyalty-points', 'gesture', 'free-shipping', 'upgrade', 'partial-refund'],
  cancellation: ['cancellation'],
  callback: ['callback'],
  apology: [],
  explanation: [],
  information: [],
};
