/** Whether the agent's phrases were open last: a matter of this browser's view, not of the data. */
const PLACE = 'phrases-open';

export const keptOpen = (): boolean => localStorage.getItem(PLACE) === 'yes';
export const keepOpen = (open: boolean): void => localStorage.setItem(PLACE, open ? 'yes' : 'no');
