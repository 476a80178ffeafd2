/** What agents call the sites that there is a definition for. */
const NAMES: Record<string, string> = {
  zendesk: 'Zendesk',
  gmail: 'Gmail',
  x: 'X',
  rt: 'Request Tracker',
  roundcube: 'Roundcube',
  demo: 'Demo',
};

/** The site and, where it is short enough to be known by, the conversation's number: "Zendesk 4821". A site without a definition is its host. */
export function siteName({ site, url, key }: { site: string; url: string; key: string }): string | null {
  const name = NAMES[site] ?? (URL.canParse(url) ? new URL(url).hostname : '');
  const id = key.split('/').at(-1) ?? '';
  return (/^#?[\dA-Z-]{1,12}$/.test(id) ? `${name} ${id}` : name).trim() || null;
}
