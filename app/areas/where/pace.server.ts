/** How often one may ask: counted in this process's memory, by a cookie and not by who or where somebody is. */

const minute = 60_000;
/** Questions a minute. A browser can forget its cookie, hence the second limit. */
export const mostAsked = { perBrowser: 60, overall: 3_000 };

let since = 0;
let overall = 0;
const perBrowser = new Map<string, number>();

/** Counts a question; false when this browser, or everybody together, has asked too often in this minute. */
export function mayAsk(browser: string, now = Date.now()): boolean {
  if (now - since >= minute) {
    since = now;
    overall = 0;
    perBrowser.clear();
  }
  const asked = (perBrowser.get(browser) ?? 0) + 1;
  if (asked > mostAsked.perBrowser || overall >= mostAsked.overall) return false;
  perBrowser.set(browser, asked);
  overall++;
  return true;
}
