/** Sites that a municipality names: each an origin, reached by https. */

/** Origins that a municipality can name. */
export const mostOrigins = 20;

/** "https://www.nora.se" of what somebody typed or pasted; null for what is no https origin on the public internet. */
export function originIn(typed: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  if (url?.protocol !== "https:" || url.username || url.password) return null;
  if (url.pathname !== "/" || url.search || url.hash) return null;
  // A name with a dot that ends in letters: no addresses of machines, no asterisk, nothing that a policy could misread.
  return /^(?:[a-z0-9_-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(url.hostname) ? url.origin : null;
}

/** What was typed, one site a line or with spaces between. */
export const originLines = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
