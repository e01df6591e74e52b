import type { AlertCategory } from "~/db/schema/alerts";
import type { incidentHere } from "~/incidents/read.server";
import { dayAndTime } from "~/texts/dates";

type Source = NonNullable<Awaited<ReturnType<typeof incidentHere>>>;

/** What the police's kinds of events are about, by a word in them; the first that fits. */
const subjects: [RegExp, AlertCategory][] = [
  [/inbrott/i, "burglary"],
  [/bedrägeri/i, "fraud"],
  [/brand/i, "fire"],
  [/skadegörelse|klotter/i, "vandalism"],
  [/försvunnen/i, "missingPerson"],
  [/stöld|snatteri|rån/i, "theft"],
];
const subjectOf = (type: string): AlertCategory => subjects.find(([word]) => word.test(type))?.[1] ?? "other";

/**
 * What a warning about a published event begins with. The letter is in Swedish, so is this. What happened is left to
 * the officer: the police's notice is written for the press.
 */
export const prefilled = ({ type, place, occurredAt }: Source) => ({
  kind: "warning" as const,
  category: subjectOf(type),
  title: `${type} i ${place}`,
  place,
  timeSpan: dayAndTime(occurredAt, "sv"),
});
