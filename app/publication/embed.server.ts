/** The list for other sites: as a page for a frame, and as a piece of HTML. Neither has a script or sets a cookie. */
import { createHash } from "node:crypto";
import { listedAs } from "~/alerts/practice/words";
import { store } from "~/db/open.server";
import { settingsOf } from "~/organisations/settings.server";
import { day } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import { addressesOf } from "./addresses.server";
import { type ListedAlert, type Place, publicAlerts } from "./read.server";

const most = 10;
const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

function lineOf(t: Texts, locale: Locale, place: Place, alert: ListedAlert): string {
  const label = listedAs(t, alert);
  const state = alert.state === "withdrawn" ? ` <strong>${escaped(t.publication.withdrawn)}</strong>` : "";
  const link = `<a href="${escaped(addressesOf(place).alert(alert.id))}" target="_top">${escaped(t.practice.mark(alert.status) + alert.title)}</a>`;
  return `<li>${link}${state} <small>${escaped(label)}, ${escaped(day(alert.at, locale))}</small></li>`;
}

/** The latest public alerts as a list, for a site that fetches it and sets it into its own page. */
export async function fragmentOf(place: Place, t: Texts, locale: Locale): Promise<string> {
  const { rows } = await publicAlerts(place, [], 1);
  const lines = rows.slice(0, most).map((alert) => lineOf(t, locale, place, alert));
  const list = lines.length > 0 ? `<ul>${lines.join("")}</ul>` : `<p>${escaped(t.publication.empty)}</p>`;
  const more = `<p><a href="${escaped(addressesOf(place).page)}" target="_top">${escaped(t.publication.all)}</a></p>`;
  return `<section lang="${locale}" class="grannsamverkan"><h2>${escaped(t.publication.title(place.name))}</h2>${list}${more}</section>`;
}

const style =
  ":root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{margin:0;padding:1rem}ul{padding-left:1.2rem}li{margin:.5rem 0}small{display:block}";
const styleHash = createHash("sha256").update(style).digest("base64");

/** Only the sites that the municipality has named may frame its list, and nothing but its own style is in it. */
export async function framePolicy({ id }: Place): Promise<string> {
  const { embedOrigins } = await settingsOf(store().read, id);
  const ancestors = embedOrigins || "'none'";
  return `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`;
}

/** The same list as a page for a frame. */
export async function framePage(place: Place, t: Texts, locale: Locale): Promise<string> {
  const title = escaped(t.publication.title(place.name));
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body>${await fragmentOf(place, t, locale)}</body></html>`;
}
