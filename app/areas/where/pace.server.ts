/** How often one may ask: counted in this process's memory, by a cookie and not by who or where somebody is. */
import { readCookie } from "~/access/cookies.server";

const minute = 60_000;
/**
 * Questions a minute. Whoever brings no cookie shares one count with all others who bring none; cookies can be made up,
 * hence the second limit: a register of a million addresses cannot be asked through in half a day.
 */
export const mostAsked = { perBrowser: 60, overall: 1_200 };

let since = 0;
let overall = 0;
const perBrowser = new Map<string, number>();

/** Counts a question; false when this browser, or everybody together, has asked too often in this minute. */
export function mayAsk(request: Request, now = Date.now()): boolean {
  const browser = readCookie(request, "browser") ?? "";
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
