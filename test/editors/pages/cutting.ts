import { place } from './page';

/** An editor with a state of its own, a history, and a fault: it keeps the first twenty characters of a paste alone. */
const states = ['Hello there,'];
const state = () => states.at(-1) ?? '';
const box = place('div');
box.contentEditable = 'true';
box.append(state());
const render = () => {
  if (box.textContent !== state()) box.textContent = state();
};
box.addEventListener('paste', (event) => {
  event.preventDefault();
  states.push(state() + (event.clipboardData?.getData('text/plain') ?? '').slice(0, 20));
  render();
});
box.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'z') return;
  event.preventDefault();
  if (states.length > 1) states.pop();
  render();
});
new MutationObserver(render).observe(box, { childList: true, characterData: true, subtree: true });
window.model = state;
