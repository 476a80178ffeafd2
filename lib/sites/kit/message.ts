import type { Attachment, Role, Visibility } from '@/lib/conversation/types';
import type { Found, Page, Rule, Site, Take, Way } from '../define';
import { shortHash } from './hash';
import type { Eyes } from './hidden';
import { visible } from './invisible';
import { unquoted } from './quotes';
import { all, holds, take } from './select';
import { textOf } from './text';
import { toIso } from './time';

/** What the reading of a message needs; `quoted` is set when quoted history was left out of any. */
export type Reader = { site: Site; page: Page; strip: string; eyes: Eyes; quoted: boolean };

/** A message as the site's data gives it; null for a row without anything to say (an empty event). */
export function messageFrom(element: Element, reader: Reader): Found | null {
  const { site, page } = reader;
  const parts = site.message;
  const bodies = all(element, parts.text).elements.filter((body) => !body.closest('[aria-hidden="true"]'));
  const said = (takes: readonly Take[] = []): string | null => clean(take(element, takes, wordsOf, bodies));
  const author = said(parts.author);
  const text = bodyOf(bodies, author, reader);
  const attachments = attachmentsOf(element, parts.files ?? [], parts.images ?? []);
  const time = timeOf(parts.time, said, page);
  if (text === '' && attachments.length === 0 && author === null && time === null) return null;
  const decide = <Value>(rules: readonly Rule<Value>[] = [], otherwise: Value): Value =>
    rules.find((rule) => holds(element, rule.css, bodies))?.is ?? otherwise;
  return {
    id: said(parts.id) ?? `~${shortHash(`${author}|${time}|${text.slice(0, 200)}`)}`,
    role: decide<Role>(parts.role, 'unknown'),
    author,
    address: said(parts.address)?.toLowerCase() ?? null,
    visibility: decide<Visibility>(parts.visibility, site.visibility),
    at: time && toIso(time, page),
    text,
    attachments,
    element,
  };
}

/** Of a name or a date the words are enough, with the emoji that some sites show as pictures. */
const wordsOf = (part: Element): string => (part.firstElementChild && part.querySelector('img') ? textOf(part) : part.textContent);

const clean = (value: string | null): string | null => (value ? visible(value).trim() || null : null);

/** The first value that can be read as a date: what a site shows ("2 h") may stand before what it means. */
function timeOf(takes: readonly Take[], said: (takes: readonly Take[]) => string | null, page: Page): string | null {
  const values = takes.map((way) => said([way])).filter((value) => value !== null);
  return values.find((value) => toIso(value, page) !== null) ?? values[0] ?? null;
}

function bodyOf(bodies: Element[], author: string | null, reader: Reader): string {
  const { site, strip } = reader;
  let stripped = false;
  const drop = (part: Element): boolean => {
    if (site.mail && isSignatureTable(part, author)) return true;
    const left = strip !== '' && part.matches(strip);
    stripped ||= left && part.textContent.trim() !== '';
    return left;
  };
  const text = bodies.map((body) => textOf(body, drop, reader.eyes)).filter(Boolean).join('\n\n'); // prettier-ignore
  if (!site.mail) return text;
  const own = unquoted(text);
  if (own.quoted || stripped) reader.quoted = true;
  return own.text;
}

/** Outlook sets signatures as a table with the sender's name in it. */
function isSignatureTable(part: Element, author: string | null): boolean {
  return part.localName === 'table' && author !== null && part.textContent.length < 400 && part.textContent.includes(author);
}

const KINDS: [RegExp, Attachment['kind']][] = [
  [/\.(jpe?g|png|gif|webp|heic|bmp|svg|tiff?)$/i, 'image'],
  [/\.(mp3|m4a|ogg|opus|wav|aac)$/i, 'audio'],
  [/\.(mp4|mov|webm|avi|mkv)$/i, 'video'],
];

function attachmentsOf(element: Element, files: readonly Way[], images: readonly Way[]): Attachment[] {
  const named = all(element, files).elements.map((file): Attachment => {
    const name = clean(file.getAttribute('download') || file.getAttribute('title') || file.textContent.replace(/\s+/g, ' '));
    return { name, kind: KINDS.find(([ending]) => name !== null && ending.test(name))?.[1] ?? 'file' };
  });
  return [...named, ...all(element, images).elements.map((): Attachment => ({ name: null, kind: 'image' }))];
}
