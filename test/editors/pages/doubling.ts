import { place } from './page';

/** An editor with a fault: what is pasted comes twice. */
const box = place('div');
box.contentEditable = 'true';
box.append('Hello there,');
box.addEventListener('paste', (event) => {
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  for (const once of [text, text]) document.execCommand('insertText', false, once);
});
window.model = () => box.innerText;
