export { findDates, findHours, type FoundDate } from './find';
export { findLengths } from './lengths';
