import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Locale } from "~/texts/index";
import { type Told, tellingFields } from "../telling";
import { type AlertRow, attachmentsOf, englishOf } from "../words.server";
import { hints } from "./hints";
import type { Hint, HintKind } from "./kinds";

/** The fields of an alert that its readers see, in the order they stand in the form. */
export const lookedThrough = [
  ...tellingFields,
  ...(["titleEn", "bodyEn", "placeEn", "timeSpanEn", "adviceEn", "callEn"] as const),
  "label",
] as const;
export type LookedThrough = (typeof lookedThrough)[number];

/** Words with what stands around them, cut where it is long. */
export interface Place {
  field: LookedThrough;
  before: string;
  words: string;
  after: string;
}

/** Words to be asked about, once however often they stand in the text. `key` is short, and safe as part of a name. */
export interface Asked {
  key: string;
  kind: HintKind;
  host?: string;
  places: Place[];
}

const around = 70;

function placeOf(field: LookedThrough, text: string, { from, to, words }: Hint): Place {
  const [start, end] = [text.lastIndexOf("\n", from - 1) + 1, text.indexOf("\n", to)];
  const before = text.slice(start, from);
  const after = text.slice(to, end < 0 ? undefined : end);
  const cut = before.length > around ? `…${before.slice(-around).replace(/^\S*\s/, "")}` : before;
  return {
    field,
    before: cut,
    words,
    after: after.length > around ? `${after.slice(0, around).replace(/\s\S*$/, "")}…` : after,
  };
}

/** What tells a hint from others as long as its words stand in the text. */
const keyOf = ({ kind, words }: Hint): string =>
  `${kind}-${createHash("sha256").update(words.normalize("NFC")).digest("hex").slice(0, 16)}`;

/** The texts to look through, each with the language it is written in. */
const textsOf = ({ en, ...sv }: Told, labels: string[]): [LookedThrough, string, Locale][] => [
  ...tellingFields.map((field): [LookedThrough, string, Locale] => [field, sv[field], "sv"]),
  ...tellingFields.map((field): [LookedThrough, string, Locale] => [`${field}En`, en?.[field] ?? "", "en"]),
  ...labels.map((label): [LookedThrough, string, Locale] => ["label", label, "sv"]),
];

/** All that is to be asked about an alert's text and the labels of its attachments. */
export function askedAbout(alert: Told, labels: string[] = []): Asked[] {
  const asked = new Map<string, Asked>();
  for (const [field, text, locale] of textsOf(alert, labels))
    for (const hint of hints(text, locale)) {
      const key = keyOf(hint);
      const known = asked.get(key) ?? { key, kind: hint.kind, places: [], ...(hint.host && { host: hint.host }) };
      asked.set(key, { ...known, places: [...known.places, placeOf(field, text, hint)] });
    }
  return [...asked.values()];
}

/** Words that stand with a reason. */
export interface Kept extends Asked {
  reason: string;
  who: string;
  at: Date;
}

/** What of an alert's text is still to be answered, and what stands with a reason that an officer has given. */
export async function hintsOf(read: Reader, alert: AlertRow): Promise<{ open: Asked[]; kept: Kept[] }> {
  const labels = (await attachmentsOf(read, alert.id)).map((one) => one.label);
  const asked = askedAbout({ ...alert, en: await englishOf(read, alert) }, labels);
  if (asked.length === 0) return { open: [], kept: [] };
  const { hintReason: row, person } = store().t;
  const keys = asked.map(({ key }) => key);
  const rows = await read
    .select({ key: row.hint, reason: row.reason, who: person.name, at: row.at })
    .from(row)
    .innerJoin(person, eq(person.id, row.byPersonId))
    .where(and(eq(row.alertId, alert.id), inArray(row.hint, keys)))
    .orderBy(asc(row.at));
  const reasons = new Map(rows.map((one) => [one.key, one]));
  return {
    open: asked.filter(({ key }) => !reasons.has(key)),
    kept: asked.flatMap((one) => {
      const reason = reasons.get(one.key);
      return reason ? [{ ...one, ...reason }] : [];
    }),
  };
}

/** True while something in an alert's text has been asked about and not answered. */
export const hasOpenHints = async (read: Reader, alert: AlertRow): Promise<boolean> =>
  (await hintsOf(read, alert)).open.length > 0;
