/** Gmail's reply box is a plain editable element: what is added is the quote that it brings along. */
const QUOTE = `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 23, 2026 at 9:12 AM Bongani Khoza &lt;<a href="mailto:bongani@mail.example">bongani@mail.example</a>&gt; wrote:<br></div>
<blockquote class="gmail_quote">Monday is today and nothing came. I am very disappointed.</blockquote></div>`;

const box = document.querySelector<HTMLElement>('.M9 [g_editable="true"]');
box?.insertAdjacentHTML('beforeend', QUOTE);
window.model = () => box?.innerText ?? '';
