import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fixture } from '../fixtures/read';
import type { Handler } from './support';
import { bundle } from './support/bundle';

/** A page of a site under its real address: a fixture, with a script that puts its real editor in, and the package that the editor is loaded from. */
type Page = { fixture: string; script?: string; editor?: keyof typeof LOADED };

export type LiveSite = {
  /** The site, and the editor of its reply box. */
  name: string;
  /** Where the conversation is. */
  start: string;
  /** Where its reply box is, where that is another page. */
  reply?: string;
  serve: Handler;
  customer: string;
  /** What the suggestion calls the customer. */
  called: string;
  /** Lines that stand below the reply in the editor, before and after. */
  below: string[];
  /** What the agent writes in place of the draft, where the box has no room for more words after it. */
  instead?: string;
};

/** Editors that load their parts by address, from their package as it is. */
const LOADED = { ckeditor4: 'ckeditor.js', tinymce: 'tinymce.min.js' } as const;
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png', svg: 'image/svg+xml', html: 'text/html' };
const NODE_MODULES = join(import.meta.dirname, '../../node_modules');

const open = (page: string) => {
  const [site = '', name = ''] = page.split('/');
  return fixture(site, name);
};

function htmlOf({ fixture: page, script, editor }: Page): string {
  const loads = editor === undefined ? '' : `<script src="/${editor}/${LOADED[editor]}"></script>`;
  const runs = script === undefined ? '' : `<script type="module" src="/live/${script}"></script>`;
  return open(page).html.replace('</body>', `${loads}${runs}</body>`);
}

/** Serves pages at the addresses that their fixtures name, and what they load; `more` by path and query. */
function serving(pages: Page[], more: Record<string, string> = {}): Handler {
  const shown = new Map([...pages.map((page) => [pathOf(open(page.fixture).url), htmlOf(page)] as const), ...Object.entries(more)]);
  return async (url) => {
    const [folder = '', ...file] = normalize(url.pathname).slice(1).split('/');
    if (folder === 'live') return { type: 'text/javascript', body: await live(file.join('/')) };
    if (folder in LOADED) {
      const body = await readFile(join(NODE_MODULES, folder, ...file)).catch(() => null);
      return body === null ? null : { body, type: TYPES[url.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
    }
    const body = shown.get(pathOf(url.href));
    return body === undefined ? null : { body };
  };
}

const pathOf = (address: string): string => new URL(address).pathname + new URL(address).search;

/** Draft.js needs the React of its time. */
const live = (script: string): Promise<string> =>
  bundle(join(import.meta.dirname, 'pages', script), script === 'x.ts' ? { react: 'react17', 'react-dom': 'react-dom17' } : {});

const zendesk = { fixture: 'zendesk/ticket', script: 'zendesk.ts' };
const RT = { customer: 'Lerato Dube', called: 'Lerato', below: ['On Sat Nov 21 10:05:00 2026, Lerato Dube wrote:'] };
const ROUNDCUBE = { customer: 'Daniel Botha', called: 'Daniel', below: ['On 2026-11-20 10:40, Daniel Botha wrote:'] };
/** The list of mails with the one that was chosen beside it, in a frame. */
const LIST = '/?_task=mail&_mbox=INBOX';
const PREVIEW = `<!doctype html><title>Webmail :: Inbox</title><script>"username":"care@umoya.example"</script>
<body class="task-mail action-none"><iframe id="messagecontframe" width="700" height="500" src="${pathOf(open('roundcube/show').url)}"></iframe>`;

export const LIVE_SITES: readonly LiveSite[] = [
  {
    name: 'Zendesk, CKEditor 5',
    start: open('zendesk/ticket').url,
    serve: serving([zendesk]),
    customer: 'Thandi Molefe',
    called: 'Thandi',
    below: [],
  },
  {
    name: 'Gmail, below folded messages and above signature and quote',
    start: open('gmail/thread').url,
    serve: serving([{ fixture: 'gmail/thread', script: 'gmail.ts' }]),
    customer: 'Bongani Khoza',
    called: 'Bongani',
    below: [
      'Umoya Care, 021 555 0100',
      'On Mon, Nov 23, 2026 at 9:12 AM Bongani Khoza <bongani@mail.example> wrote:',
      'Monday is today and nothing came. I am very disappointed.',
    ],
  },
  {
    name: 'X, Draft.js, in public',
    start: open('x/conversation').url,
    serve: serving([{ fixture: 'x/conversation', script: 'x.ts' }]),
    customer: 'Lerato 🌍 Dube',
    called: 'Lerato',
    below: [],
    instead: 'Lerato, I am sorry: nine days is far too long for your parcel. I have it with me now.',
  },
  {
    name: 'Request Tracker, CKEditor 4 on another page',
    start: open('rt/display').url,
    reply: open('rt/update').url,
    serve: serving([{ fixture: 'rt/display' }, { fixture: 'rt/update', script: 'rt.ts', editor: 'ckeditor4' }]),
    ...RT,
    below: [...RT.below, 'It is the 21st and there is NO refund.'],
  },
  {
    name: 'Request Tracker, a plain field on another page',
    start: open('rt/display').url,
    reply: open('rt/update').url,
    serve: serving([{ fixture: 'rt/display' }, { fixture: 'rt/update', script: 'rt.ts' }]),
    ...RT,
    below: [...RT.below, '> It is the 21st and there is NO refund.'],
  },
  {
    name: 'Roundcube, from the preview to TinyMCE on another page',
    start: new URL(LIST, open('roundcube/show').url).href,
    reply: open('roundcube/compose').url,
    serve: serving([{ fixture: 'roundcube/show' }, { fixture: 'roundcube/compose', script: 'roundcube.ts', editor: 'tinymce' }], {
      [LIST]: PREVIEW,
    }),
    ...ROUNDCUBE,
    below: [...ROUNDCUBE.below, 'Marc, it is Friday and nobody has answered.'],
  },
  {
    name: 'Roundcube, a plain field on another page',
    start: open('roundcube/show').url,
    reply: open('roundcube/compose').url,
    serve: serving([{ fixture: 'roundcube/show' }, { fixture: 'roundcube/compose', script: 'roundcube.ts' }]),
    ...ROUNDCUBE,
    below: [...ROUNDCUBE.below, '> Marc, it is Friday and nobody has answered.'],
  },
  {
    name: 'a page without a definition, a field controlled by React',
    start: open('generic/chat').url,
    serve: serving([{ fixture: 'generic/chat', script: 'chat.tsx' }]),
    customer: 'Ayanda M.',
    called: 'Ayanda',
    below: [],
  },
];
