import { place } from './page';

const TEXT = 'Hello there,';

/** A box that takes nothing, as a page may make it while it saves: whatever comes is put back. */
const box = place('div');
box.contentEditable = 'true';
box.append(TEXT);
box.addEventListener('paste', (event) => event.preventDefault());
new MutationObserver(() => {
  if (box.textContent !== TEXT) box.textContent = TEXT;
}).observe(box, { childList: true, characterData: true, subtree: true });
window.model = () => box.textContent;
