import type { incidentHere } from "~/incidents/read.server";
import { dayAndTime } from "~/texts/dates";

type Source = NonNullable<Awaited<ReturnType<typeof incidentHere>>>;

/**
 * What a warning about a published event begins with. The letter is in Swedish, so is this. What happened is left to
 * the officer: the police's notice is written for the press.
 */
export const prefilled = ({ type, place, occurredAt }: Source) => ({
  kind: "warning" as const,
  title: `${type} i ${place}`,
  place,
  timeSpan: dayAndTime(occurredAt, "sv"),
});
