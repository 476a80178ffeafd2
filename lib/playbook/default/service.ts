import type { Playbook } from '../schema';
import { BASE, minutes, option, workingDays, workingHours } from './base';
import { TITLES } from './titles';

/** Subscriptions, telecoms, banks, travel, software: what a service can offer where neither a shop's nor a hotel's policies fit. Best first. */
export const SERVICE: Playbook = {
  ...BASE,
  id: 'service',
  name: 'Services and travel',
  company: { name: null, kind: 'other' },
  concessionBudget: 25,
  faq: [],
  options: [
    option({ id: 'rebooking', kind: 'rebooking', title: TITLES.rebooking, issues: ['flight-delay', 'flight-cancelled', 'booking', 'overbooking'], takes: workingHours(4), needs: ['order'] }), // prettier-ignore
    option({ id: 'baggage-tracing', kind: 'tracking', title: TITLES.baggageTracing, issues: ['delayed-baggage', 'lost-baggage'], takes: workingDays(1), needs: ['order'] }), // prettier-ignore
    option({ id: 'expenses', kind: 'partial-refund', title: TITLES.expenses, issues: ['delayed-baggage', 'lost-baggage', 'flight-delay', 'flight-cancelled'], takes: workingDays(7), value: { kind: 'amount-at-issue' }, approvalFrom: 300, needs: ['order'] }), // prettier-ignore
    option({ id: 'access', kind: 'access', title: TITLES.access, issues: ['account-access'], takes: workingHours(4), needs: ['email'] }),
    option({ id: 'remote-help', kind: 'technician', title: TITLES.remoteHelp, issues: ['technical', 'installation', 'account-access', 'service-outage'], takes: workingHours(4) }), // prettier-ignore
    option({ id: 'technician', kind: 'technician', title: TITLES.technician, issues: ['installation', 'service-outage', 'technical'], takes: workingDays(2), needs: ['address', 'phone'] }), // prettier-ignore
    option({ id: 'correction', kind: 'correction', title: TITLES.correction, issues: ['invoice', 'unexpected-charge', 'double-billing', 'price', 'subscription'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'refund', kind: 'refund', title: TITLES.refund, issues: ['refund-delay', 'double-billing', 'unexpected-charge', 'subscription', 'cancellation', 'flight-cancelled', 'flight-delay', 'booking', 'overbooking', 'lost-baggage', 'service-outage', 'invoice', 'slow-service', 'no-response', 'price', 'installation', 'not-as-described'], takes: workingDays(5), value: { kind: 'amount-at-issue' }, approvalFrom: 300 }), // prettier-ignore
    option({ id: 'payment-trace', kind: 'investigation', title: TITLES.paymentTrace, issues: ['refund-delay', 'double-billing', 'unexpected-charge'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'cancellation', kind: 'cancellation', title: TITLES.cancellation, issues: ['cancellation', 'subscription', 'booking', 'flight-delay', 'flight-cancelled'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'investigation', kind: 'investigation', title: TITLES.investigation, issues: ['staff-behaviour', 'no-response', 'bot-loop', 'slow-service', 'service-outage', 'safety', 'fraud', 'privacy', 'discrimination', 'technical', 'account-access', 'cancellation', 'price'], takes: workingDays(1) }), // prettier-ignore
    option({ id: 'callback', kind: 'callback', title: TITLES.callback, issues: [], takes: workingHours(4), needs: ['phone'] }),
    option({ id: 'discount', kind: 'discount', title: TITLES.discountService, issues: ['price', 'subscription', 'service-outage', 'slow-service', 'no-response', 'staff-behaviour', 'bot-loop', 'technical', 'installation'], takes: minutes(30), value: { kind: 'fixed', amount: 10 }, approvalFrom: 15, concession: true }), // prettier-ignore
    option({ id: 'loyalty-points', kind: 'loyalty-points', title: TITLES.loyaltyPoints, issues: ['flight-delay', 'flight-cancelled', 'delayed-baggage', 'lost-baggage', 'staff-behaviour', 'price', 'slow-service', 'overbooking'], takes: minutes(30), concession: true }), // prettier-ignore
    option({ id: 'explanation', kind: 'explanation', title: TITLES.explanation, issues: ['invoice', 'price', 'unexpected-charge', 'cancellation', 'subscription', 'privacy', 'fraud'], takes: workingDays(1) }), // prettier-ignore
  ],
};
