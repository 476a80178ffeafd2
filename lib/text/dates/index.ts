export { findDates, findHours, type DateOptions, type FoundDate } from './find';
