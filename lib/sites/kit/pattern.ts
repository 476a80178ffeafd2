/** True when the address fits a match pattern such as "https://*.zendesk.com/agent/*". Only http and https are ever ours. */
export function fits(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (!/^https?:$/.test(url.protocol) || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
  return hostFits(host, url.hostname) && glob(path).test(url.pathname + url.search);
}

function hostFits(host: string, actual: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === actual;
  return actual === host.slice(2) || actual.endsWith(host.slice(1));
}

const glob = (path: string): RegExp => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
