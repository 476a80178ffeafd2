import type { Channel, ComposerTarget, Message, Role, Visibility } from '@/lib/conversation/types';
import type { OffsetAt } from './kit/time';

/** One way to find something, and the reason why it should hold. In a list, the first that finds anything wins. */
export type Way = { css: string; why: string };

/** What is taken from what was found: its text (default), a form field's value, or an attribute; of it, `match`'s first group. */
export type Take = Way & { take?: 'text' | 'value' | `@${string}`; match?: RegExp };

/** What something is when the selector holds for the element itself or for anything inside it. In a list, the first that holds wins. */
export type Rule<Value> = Way & { is: Value };

/** What a read may know of the page. The document is a parameter: nothing in a site touches the global one. */
export type Page = {
  root: Document;
  url: URL;
  /** BCP 47, most likely first: languages in which the page may write dates. */
  locales: readonly string[];
  /** The zone of dates that don't name theirs. */
  offsetAt: OffsetAt;
  /** For "today" and "yesterday". */
  now: Date;
};

/** A message as found, before the site's hook: what could be taken by its data. */
export type Found = Message & { address: string | null; element: Element };

/** What the whole thread says besides its messages. `account` is who is logged in: an address, a handle, or a user's number. */
export type Thread = { page: Page; content: Document; pane: Element; account: string | null };

export type Box = { element: HTMLElement; target: ComposerTarget; limit: number | null };

/** How pages of one site are read: data, and a function only where data can't say it (DESIGN 4). */
export type Site = {
  id: string;
  /** As the agent knows it; not translated. */
  name: string;
  /** Match patterns of the pages that it is for; an app that runs on any host has "*://*" patterns and `marks`. */
  matches: readonly string[];
  /** Tested against path, query and fragment. */
  path?: RegExp;
  /** For apps that run on any host: one of these must be in the page. */
  marks?: readonly Way[];
  /** How sure we are that it holds for today's pages, and when that was looked at. Said to the agent. */
  checked: { on: string; how: 'server' | 'evidence'; note: string };
  channel: Channel;
  /** Where one site has several: looked for in the pane. */
  channelOf?: readonly Rule<Channel>[];
  /** Who reads a message where no rule says otherwise. */
  visibility: Visibility;
  /** Who reads a reply while no box is open; as `visibility` where absent. */
  reply?: 'public' | 'private';
  /** Names the conversation, without the site: "acme/4821". Null when no conversation is open. */
  key: (page: Page) => string | null;
  /** A same-origin frame that holds the conversation when it is there. */
  frame?: readonly Way[];
  /** The part that holds the open conversation; "{id}" is what follows the last "/" of the key. */
  pane: readonly Way[];
  /** Where the page itself says which conversation it shows; another than its address names isn't read (a page halfway between two). */
  names?: readonly Take[];
  /** Where the thread will be, while the page still loads it. */
  pending?: readonly Way[];
  subject: readonly Take[];
  /** Reviews: the stars given, of how many. */
  rating?: { stars: Take; of: number };
  /** The customer's handle or address, where the messages don't give it. */
  handle?: readonly Take[];
  /** Who is logged in, looked up in the whole page. */
  account?: readonly Take[];
  /** The name of the agent who is logged in; the last who answered, where the page doesn't say. */
  agent?: readonly Take[];
  messages: readonly Way[];
  /** "time" sorts by time where every message has one; the page's order may be the newest first. */
  order: 'page' | 'time';
  message: {
    id: readonly Take[];
    author: readonly Take[];
    /** An address, handle or user's number, to compare with the account. */
    address?: readonly Take[];
    time: readonly Take[];
    text: readonly Way[];
    role?: readonly Rule<Role>[];
    visibility?: readonly Rule<Visibility>[];
    /** A file that hangs on the message; its name is the element's title, download or text. */
    files?: readonly Way[];
    /** An image of the sender's own, not an icon or a picture of a face. */
    images?: readonly Way[];
  };
  /** Left out of every text: quotes, signatures, buttons, hidden copies. */
  strip: readonly Way[];
  /** Quotes that stand as text ("> ", "On … wrote:") are left out too. */
  mail?: boolean;
  /** Messages that are there as a line only, without their text. */
  folded?: readonly Way[];
  /** A sign that more could be loaded. */
  more?: readonly Way[];
  /** A number that the page itself gives for the messages; first group of `match`. */
  shown?: readonly Take[];
  /**
   * The page keeps only what is on the screen: readings of one key are merged as the agent scrolls. The key ends with the id of the message that it is
   * about, so that what still stands there of another conversation isn't merged.
   */
  virtualised?: boolean;
  /** The thread isn't on pages with this address, only the reply box. */
  elsewhere?: RegExp;
  composer: {
    boxes: readonly Way[];
    /** Looked for in the pane, or in the whole page. */
    within: 'pane' | 'page';
    target: readonly Rule<ComposerTarget>[];
    limit?: number;
    /** Only where a rule can't say it: a form field's value. */
    targetOf?: (thread: Pick<Thread, 'page'>) => ComposerTarget;
  };
  /** Roles, visibility, what is to be left out: whatever needs the whole thread to be told. */
  settle?: (messages: Found[], thread: Thread) => Found[];
};

/** Gives the definition its type; nothing is done with it until a page is read. */
export const defineSite = (site: Site): Site => site;
