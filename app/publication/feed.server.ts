import { Feed } from "feed";
import { paragraphs } from "~/alerts/paragraphs";
import { listedAs } from "~/alerts/practice/words";
import { plain } from "~/mail/letter";
import { textsFor } from "~/texts/index";
import { addressesOf } from "./addresses.server";
import { latestPublished, type Place, type Published } from "./read.server";

const t = textsFor("sv");
const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What an exercise, a withdrawn or a following alert says of itself before its title. */
function titleOf({ words, withdrawnAt }: Published): string {
  const mark = t.practice.mark(words.status);
  const state = withdrawnAt ? `${t.publication.withdrawn}: ` : "";
  const label = listedAs(t, { ...words, status: "actual" });
  return plain(`${mark}${state}${label}: ${words.title}`);
}

function htmlOf({ words }: Published): string {
  const { place, timeSpan, body, advice, status } = words;
  const lead = status === "actual" ? "" : t.practice.leads[status];
  const where = [place, timeSpan].filter(Boolean).join(". ");
  return paragraphs(plain([lead, where, body, advice].filter(Boolean).join("\n\n")))
    .map((part) => `<p>${asHtml(part).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

/** What belongs to an entry: the alert for programs, pictures and papers. */
function enclosuresOf(at: ReturnType<typeof addressesOf>, { words: { id }, attachments }: Published) {
  const attached = attachments.map(({ id: one, type, size, label }) => {
    return { url: at.attachment(id, one), mime_type: type, size_in_bytes: size, title: plain(label) };
  });
  return [{ url: at.cap(id), mime_type: "application/cap+xml", title: t.publication.cap }, ...attached];
}

/**
 * A municipality's public alerts, in the words of the feed library. `title` makes a title fit for the format. The library
 * has room for one enclosure, so entries are given back beside it.
 */
async function feedOf(place: Place, title: (text: string) => string) {
  const at = addressesOf(place);
  const entries = await latestPublished(place);
  const feed = new Feed({
    id: at.page,
    title: t.publication.feedTitle(place.name),
    description: t.publication.lead(place.name),
    link: at.page,
    language: "sv",
    generator: false,
    updated: new Date(Math.max(0, ...entries.map(({ sentAt, withdrawnAt }) => (withdrawnAt ?? sentAt).getTime()))),
    author: { name: t.publication.author(place.name) },
    feedLinks: { atom: at.atom, json: at.json },
  });
  for (const entry of entries) {
    const { id } = entry.words;
    feed.addItem({
      id: at.alert(id),
      title: title(titleOf(entry)),
      link: at.alert(id),
      date: entry.withdrawnAt ?? entry.sentAt,
      published: entry.sentAt,
      description: title(plain(t.practice.mark(entry.words.status) + entry.words.title)),
      content: htmlOf(entry),
      category: [{ name: t.writing.categories[entry.row.category], term: entry.row.category }],
      // JSON Feed's list is an array, which the library passes on and its type does not know.
      extensions: [{ name: "attachments", objects: enclosuresOf(at, entry) as unknown as Record<string, unknown> }],
    });
  }
  return { feed, at, entries };
}

const asAttribute = (text: string) => asHtml(text).replaceAll('"', "&quot;");

function enclosureLink(one: ReturnType<typeof enclosuresOf>[number]): string {
  const length = "size_in_bytes" in one ? ` length="${one.size_in_bytes}"` : "";
  return `<link rel="enclosure" href="${one.url}" type="${one.mime_type}" title="${asAttribute(one.title)}"${length}/>`;
}

/** The public alerts as Atom (RFC 4287), whose titles the library declares to be HTML. Enclosures stand behind an entry's own link. */
export async function atomOf(place: Place): Promise<string> {
  const { feed, at, entries } = await feedOf(place, asHtml);
  const links = new Map(
    entries.map((entry) => [at.alert(entry.words.id), enclosuresOf(at, entry).map(enclosureLink).join("")]),
  );
  const own = /<link href="([^"]+)"\/>/g;
  return feed.atom1().replaceAll(own, (all, href: string) => all + (links.get(href) ?? ""));
}

/** The public alerts as JSON Feed. */
export const jsonOf = async (place: Place): Promise<string> => (await feedOf(place, String)).feed.json1();
