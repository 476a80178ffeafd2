import { place, startLines } from './page';

const box = place('div');
box.setAttribute('contenteditable', 'plaintext-only');
box.style.whiteSpace = 'pre-wrap';
box.textContent = startLines.join('\n').trim() === '' ? '' : startLines.join('\n');
window.model = () => box.innerText;
