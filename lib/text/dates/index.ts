export { findDates, findHours, type DateOptions, type FoundDate } from './find';
export { findLengths, type FoundLength } from './lengths';
