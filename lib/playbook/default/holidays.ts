/** Good Fridays, 2025 to 2032. */
const GOOD_FRIDAYS = ['2025-04-18', '2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19', '2031-04-11', '2032-03-26'];
const FIXED = ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'];

/** Public holidays of the whole of Spain, 2025 to 2032: the default playbooks are in Europe/Madrid. */
export const HOLIDAYS: string[] = GOOD_FRIDAYS.flatMap((friday) => [friday, ...FIXED.map((day) => `${friday.slice(0, 4)}-${day}`)]).sort();
