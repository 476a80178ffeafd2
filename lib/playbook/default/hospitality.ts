import type { Playbook } from '../schema';
import { BASE, minutes, option, workingDays, workingHours } from './base';
import { HOSPITALITY_FAQ } from './faq';
import { TITLES } from './titles';

const EVERY_DAY: [string, string][] = [['08:00', '22:00']];

/** A hotel or restaurant: calm first, a proportionate detail, the incident noted (G8.1). Best first for each issue. */
export const HOSPITALITY: Playbook = {
  ...BASE,
  id: 'hospitality',
  name: 'Hotel and restaurant',
  company: { name: null, kind: 'hospitality' },
  hours: { week: Array.from({ length: 7 }, () => EVERY_DAY), holidays: [], cutOff: '20:00' },
  sla: { always: false, firstResponse: 120, publicResponse: 60, nextResponse: 240, resolution: 840, progress: 420 },
  concessionBudget: 40,
  faq: HOSPITALITY_FAQ,
  options: [
    option({ id: 'room-change', kind: 'exchange', title: TITLES.roomChange, issues: ['noise', 'room', 'cleanliness'], takes: workingHours(2) }), // prettier-ignore
    option({ id: 'rebooking', kind: 'rebooking', title: TITLES.rebooking, issues: ['booking', 'overbooking', 'cancellation'], takes: workingHours(4), needs: ['order', 'date'] }), // prettier-ignore
    option({ id: 'price-reduction', kind: 'partial-refund', title: TITLES.priceReduction, issues: ['noise', 'room', 'cleanliness', 'food-quality', 'slow-service', 'service-outage', 'not-as-described', 'staff-behaviour'], takes: workingDays(5), value: { kind: 'percent', percent: 25, limit: 100 }, approvalFrom: 60, needs: ['date'] }), // prettier-ignore
    option({ id: 'refund', kind: 'refund', title: TITLES.refund, issues: ['booking', 'overbooking', 'cancellation', 'food-quality', 'unexpected-charge', 'double-billing', 'refund-delay', 'room', 'cleanliness', 'noise', 'not-as-described', 'slow-service', 'wrong-item', 'missing-item'], takes: workingDays(5), value: { kind: 'amount-at-issue' }, approvalFrom: 200, needs: ['date'] }), // prettier-ignore
    option({ id: 'replacement', kind: 'replacement', title: TITLES.replacement, issues: ['food-quality', 'wrong-item', 'missing-item', 'damaged'], takes: workingHours(1) }), // prettier-ignore
    option({ id: 'correction', kind: 'correction', title: TITLES.correction, issues: ['invoice', 'unexpected-charge', 'double-billing', 'price'], takes: workingDays(1), needs: ['date'] }), // prettier-ignore
    option({ id: 'upgrade', kind: 'upgrade', title: TITLES.upgrade, issues: ['room', 'noise', 'overbooking', 'booking', 'cleanliness'], takes: workingHours(4), concession: true }), // prettier-ignore
    option({ id: 'gesture', kind: 'gesture', title: TITLES.gesture, issues: ['food-quality', 'slow-service', 'staff-behaviour', 'cleanliness', 'noise', 'no-response', 'wrong-item', 'missing-item', 'late-delivery'], takes: minutes(30), value: { kind: 'fixed', amount: 10 }, concession: true }), // prettier-ignore
    option({ id: 'return-visit', kind: 'discount', title: TITLES.returnVisit, issues: ['food-quality', 'slow-service', 'staff-behaviour', 'cleanliness', 'noise', 'room', 'booking', 'overbooking', 'price', 'no-response'], takes: minutes(30), value: { kind: 'percent', percent: 15, limit: 40 }, approvalFrom: 40, concession: true }), // prettier-ignore
    option({ id: 'cancellation', kind: 'cancellation', title: TITLES.cancellation, issues: ['cancellation', 'booking', 'overbooking'], takes: workingHours(4), needs: ['order'] }), // prettier-ignore
    option({ id: 'manager-call', kind: 'callback', title: TITLES.managerCall, issues: [], takes: workingHours(4), needs: ['phone'] }),
    option({ id: 'investigation', kind: 'investigation', title: TITLES.investigation, issues: ['staff-behaviour', 'cleanliness', 'safety', 'discrimination', 'privacy', 'fraud', 'no-response', 'service-outage', 'slow-service'], takes: workingDays(1) }), // prettier-ignore
  ],
};
