import { place, QUOTE, start } from './page';

const box = place('div');
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
box.setAttribute('g_editable', 'true');
const own =
  start.own.length === 0 ? '<div dir="ltr"><br></div>' : `<div dir="ltr">${start.own.map((line) => `<div>${line}</div>`).join('')}</div>`;
const below = `<div><br></div><span class="gmail_signature_prefix">--</span><br><div dir="ltr" class="gmail_signature">Nomsa Dube<div>Acme Support</div></div><br>
<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On 3 March 2026, Bob Example &lt;bob@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">${QUOTE}</blockquote></div>`;
box.innerHTML = start.below ? own + below : own;
window.model = () => box.innerText;
