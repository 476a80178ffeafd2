/** The text of HTML that an editor gives as its data. */
export function textOfHtml(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of body.querySelectorAll('p, div, li, blockquote, h1, h2, h3')) block.append('\n');
  return body.textContent;
}
