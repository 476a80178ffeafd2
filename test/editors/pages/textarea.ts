import { place, startLines } from './page';

const field = place('textarea');
field.value = startLines.join('\n').trim() === '' ? '' : startLines.join('\n');
window.model = () => field.value;
