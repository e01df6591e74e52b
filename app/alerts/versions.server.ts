import { and, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { EnglishInput } from "./forms";
import { pick, type Telling, type Told } from "./telling";

/** The English words of a form, or null when it has none. */
export function englishIn(input: EnglishInput): Telling | null {
  const { titleEn, bodyEn, placeEn, timeSpanEn, adviceEn, callEn } = input;
  if (!titleEn || !bodyEn) return null;
  return { title: titleEn, body: bodyEn, place: placeEn, timeSpan: timeSpanEn, advice: adviceEn, call: callEn };
}

/** Keeps the words of a version, so that whoever has read an earlier one is shown what has changed since. */
export async function keepVersion({ tx }: Decision, alertId: string, version: number, { en, ...sv }: Told) {
  const row = (locale: "sv" | "en", words: Telling) => ({ id: newId(), alertId, version, locale, ...pick(words) });
  await tx.insert(store().t.alertWords).values([row("sv", sv), ...(en ? [row("en", en)] : [])]);
}

/** The words of a version, or null when it has not been kept. */
export async function versionOf(read: Reader, alertId: string, version: number): Promise<Told | null> {
  const { alertWords } = store().t;
  const rows = await read
    .select()
    .from(alertWords)
    .where(and(eq(alertWords.alertId, alertId), eq(alertWords.version, version)));
  const [sv, en] = (["sv", "en"] as const).map((locale) => rows.find((row) => row.locale === locale));
  return sv ? { ...pick(sv), en: en ? pick(en) : null } : null;
}
