import { place, start } from './page';

const field = place('textarea');
field.maxLength = 40;
field.value = start.own.join('\n');
window.model = () => field.value;
