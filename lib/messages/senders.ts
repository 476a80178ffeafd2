/** What is known of a message's sender: the part of `runtime.MessageSender` that the checks use. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** This extension, as its own pages and scripts know it: its id and the address its pages begin with. */
export type Self = { id: string; base: string };

/** True for the sidebar and the other pages of this extension: a page script's `url` is the page's, whatever its origin says (LIMITS S2). */
export const isOwnPage = (sender: Sender, self: Self): boolean => sender.id === self.id && sender.url?.startsWith(self.base) === true;

/** True for this extension's page script in the top frame of the given tab. */
export const isPageScript = (sender: Sender, self: Self, tab: number): boolean =>
  sender.id === self.id && sender.tab?.id === tab && sender.frameId === 0 && !isOwnPage(sender, self);

/** True for this extension's background, which has no tab; its address is that of the worker or of the generated page, or not given at all. */
export const isBackground = (sender: Sender, self: Self): boolean =>
  sender.id === self.id && sender.tab === undefined && (sender.url === undefined || isOwnPage(sender, self));
