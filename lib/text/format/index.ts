/** What a reply says in figures, days and lists: without Intl, so it is the same in every browser and exists in isiZulu and isiXhosa. */
export {
  atTime,
  beforeDateTime,
  beforeTime,
  byDate,
  dayWord,
  formatDate,
  formatDateTime,
  formatTime,
  onDate,
  onDateTime,
  weekdayName,
} from './dates';
export { formatAmount } from './amounts';
export { formatList } from './list';
