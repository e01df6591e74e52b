import type { Telling } from "~/alerts/telling";
import { config } from "~/config.server";
import { type Locale, locales, textsFor } from "~/texts/index";
import { addressesOf } from "./addresses.server";
import { type CapInfo, capMessage } from "./cap";
import type { Place, Published } from "./read.server";

const languages = { sv: "sv-SE", en: "en-GB" } as const;

function infoIn(locale: Locale, { words, row }: Published, told: Telling): CapInfo {
  const t = textsFor(locale);
  const { kind, priority, status } = words;
  const lead = status === "actual" ? "" : t.practice.leads[status];
  return {
    language: languages[locale],
    event: row.category === "other" ? t.alerts.labels[priority][kind] : t.writing.categories[row.category],
    headline: `${t.practice.mark(status)}${told.title}`,
    description: [lead, told.timeSpan, told.body].filter(Boolean).join("\n\n"),
    instruction: told.advice,
  };
}

/** A public alert as a CAP message, in every language in which it was written. */
export function capOf(place: Place, published: Published): string {
  const { words, row, sentAt, withdrawnAt, earlier, attachments } = published;
  const at = addressesOf(place);
  const { publication: t, alerts, practice } = textsFor("sv");
  const told = { sv: words, en: words.en };
  const { status } = words;
  return capMessage({
    id: words.id,
    sender: config.mailFrom,
    senderName: t.author(place.name),
    sentAt,
    status,
    note: status === "actual" ? "" : practice.note(practice.mark(status), words.id),
    withdrawnAt,
    followUp: row.followUp,
    references: earlier,
    kind: words.kind,
    category: row.category,
    priority: row.priority,
    infos: locales.flatMap((locale) => (told[locale] ? [infoIn(locale, published, told[locale])] : [])),
    web: at.alert(words.id),
    resources: attachments.map(({ id, type, size, label }) => {
      return { description: label, type, size, uri: at.attachment(words.id, id) };
    }),
    contact: alerts.letters.emergency,
    area: { description: words.place || t.wholeOf(place.name), municipalityCode: place.code },
  });
}
