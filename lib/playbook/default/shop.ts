import type { Playbook } from '../schema';
import { BASE, minutes, option, workingDays, workingHours } from './base';
import { SHOP_FAQ } from './faq';
import { TITLES } from './titles';

/** An online shop: exchange, refund, reshipment, tracking, small concessions within a budget (G1.3, G3.5, G8.2). Best first for each issue. */
export const SHOP: Playbook = {
  ...BASE,
  id: 'shop',
  name: 'Online shop',
  company: { name: null, kind: 'shop' },
  concessionBudget: 25,
  faq: SHOP_FAQ,
  options: [
    option({ id: 'reshipment', kind: 'reshipment', title: TITLES.reshipment, issues: ['late-delivery', 'missing-item'], takes: workingDays(2), needs: ['order'] }), // prettier-ignore
    option({ id: 'replacement', kind: 'replacement', title: TITLES.replacement, issues: ['damaged', 'wrong-item', 'defective', 'not-as-described'], takes: workingDays(3), needs: ['order', 'photo'] }), // prettier-ignore
    option({ id: 'replacement-item', kind: 'replacement', title: TITLES.replacement, issues: ['late-delivery', 'missing-item', 'return'], takes: workingDays(3), needs: ['order'] }), // prettier-ignore
    option({
      id: 'refund',
      kind: 'refund',
      title: TITLES.refund,
      issues: [
        'late-delivery', 'missing-item', 'wrong-item', 'damaged', 'defective', 'not-as-described', 'out-of-stock', 'return', 'refund-delay', 'cancellation', 'installation', 'technical', 'price', 'no-response', 'slow-service', 'bot-loop', 'food-quality',
      ], // prettier-ignore
      takes: workingDays(5),
      value: { kind: 'amount-at-issue' },
      approvalFrom: 500,
      needs: ['order'],
    }),
    option({ id: 'refund-charge', kind: 'refund', title: TITLES.refundDuplicate, issues: ['double-billing', 'unexpected-charge', 'subscription', 'invoice'], takes: workingDays(5), value: { kind: 'amount-at-issue' }, approvalFrom: 500 }), // prettier-ignore
    option({ id: 'tracking', kind: 'tracking', title: TITLES.tracking, issues: ['late-delivery', 'missing-item'], takes: workingDays(1), needs: ['order'] }), // prettier-ignore
    option({ id: 'exchange', kind: 'exchange', title: TITLES.exchange, issues: ['wrong-item', 'not-as-described', 'out-of-stock', 'return', 'damaged', 'defective'], takes: workingDays(4), needs: ['order'] }), // prettier-ignore
    option({ id: 'repair', kind: 'repair', title: TITLES.repair, issues: ['defective', 'damaged', 'technical'], takes: workingDays(10), needs: ['order'] }), // prettier-ignore
    option({ id: 'return-label', kind: 'return-label', title: TITLES.returnLabel, issues: ['return', 'wrong-item', 'not-as-described'], takes: workingHours(4), needs: ['order'] }), // prettier-ignore
    option({ id: 'payment-trace', kind: 'investigation', title: TITLES.paymentTrace, issues: ['refund-delay', 'double-billing', 'unexpected-charge'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'correction', kind: 'correction', title: TITLES.correction, issues: ['invoice', 'double-billing', 'unexpected-charge', 'price'], takes: workingDays(1), needs: ['order'] }), // prettier-ignore
    option({ id: 'cancellation', kind: 'cancellation', title: TITLES.cancellation, issues: ['cancellation', 'subscription', 'out-of-stock', 'late-delivery'], takes: workingDays(1), needs: ['order'] }), // prettier-ignore
    option({ id: 'access', kind: 'access', title: TITLES.access, issues: ['account-access'], takes: workingHours(4), needs: ['email'] }),
    option({ id: 'remote-help', kind: 'technician', title: TITLES.remoteHelp, issues: ['technical', 'installation', 'account-access', 'service-outage'], takes: workingHours(4) }), // prettier-ignore
    option({ id: 'explanation', kind: 'explanation', title: TITLES.explanation, issues: ['invoice', 'price', 'unexpected-charge'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'investigation', kind: 'investigation', title: TITLES.investigation, issues: ['staff-behaviour', 'no-response', 'bot-loop', 'slow-service', 'service-outage', 'safety', 'fraud', 'privacy', 'discrimination', 'technical'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'callback', kind: 'callback', title: TITLES.callback, issues: [], takes: workingHours(4), needs: ['phone'] }),
    option({ id: 'partial-refund', kind: 'partial-refund', title: TITLES.partialRefund, issues: ['damaged', 'not-as-described', 'defective', 'missing-item'], takes: workingDays(5), value: { kind: 'percent', percent: 20, limit: 50 }, approvalFrom: 40, needs: ['order'] }), // prettier-ignore
    option({ id: 'free-shipping', kind: 'free-shipping', title: TITLES.freeShipping, issues: ['late-delivery', 'missing-item', 'wrong-item', 'price', 'no-response', 'slow-service'], takes: workingDays(5), concession: true, needs: ['order'] }), // prettier-ignore
    option({ id: 'voucher', kind: 'voucher', title: TITLES.voucher, issues: ['late-delivery', 'missing-item', 'wrong-item', 'damaged', 'defective', 'no-response', 'slow-service', 'bot-loop', 'staff-behaviour', 'out-of-stock', 'refund-delay', 'price', 'service-outage'], takes: minutes(30), value: { kind: 'fixed', amount: 10 }, approvalFrom: 15, concession: true }), // prettier-ignore
    option({ id: 'discount', kind: 'discount', title: TITLES.discount, issues: ['price', 'out-of-stock', 'not-as-described', 'late-delivery'], takes: minutes(30), value: { kind: 'percent', percent: 10, limit: 15 }, approvalFrom: 15, concession: true }), // prettier-ignore
    option({ id: 'loyalty-points', kind: 'loyalty-points', title: TITLES.loyaltyPoints, issues: ['price', 'late-delivery', 'slow-service'], takes: minutes(30), concession: true }), // prettier-ignore
  ],
};
