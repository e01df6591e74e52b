import { Feed } from "feed";
import { paragraphs } from "~/alerts/paragraphs";
import { plain } from "~/mail/letter";
import { textsFor } from "~/texts/index";
import { addressesOf } from "./addresses.server";
import { latestPublished, type Place, type Published } from "./read.server";

const t = textsFor("sv");
const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a withdrawn or following alert says of itself before its title. */
function titleOf({ words, withdrawnAt, row }: Published): string {
  const label = t.alerts.labels[words.priority][words.kind];
  const state = withdrawnAt
    ? `${t.publication.withdrawn}: `
    : row.followUp
      ? `${t.publication.followUps[row.followUp]}: `
      : "";
  return plain(`${state}${label}: ${words.title}`);
}

function htmlOf({ words }: Published): string {
  const { place, timeSpan, body, advice } = words;
  const where = [place, timeSpan].filter(Boolean).join(". ");
  return paragraphs(plain([where, body, advice].filter(Boolean).join("\n\n")))
    .map((part) => `<p>${asHtml(part).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

/** A municipality's public alerts, in the words of the feed library. `title` makes a title fit for the format. */
async function feedOf(place: Place, title: (text: string) => string): Promise<Feed> {
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
      description: title(plain(entry.words.title)),
      content: htmlOf(entry),
      category: [{ name: t.writing.categories[entry.row.category], term: entry.row.category }],
      enclosure: { url: at.cap(id), type: "application/cap+xml", length: 0 },
    });
  }
  return feed;
}

/** The public alerts as Atom (RFC 4287), whose titles the library declares to be HTML; each entry leads to its CAP document. */
export async function atomOf(place: Place): Promise<string> {
  const atom = (await feedOf(place, asHtml)).atom1();
  // The library guesses an enclosure's type from its address.
  return atom.replaceAll(/(<link rel="enclosure" href="[^"]*") type="[^"]*"/g, '$1 type="application/cap+xml"');
}

/** The public alerts as JSON Feed. */
export const jsonOf = async (place: Place): Promise<string> => (await feedOf(place, String)).json1();
