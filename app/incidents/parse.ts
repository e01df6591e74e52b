/**
 * The police's open feed (https://polisen.se/api/events), one record at a time. What it gives to stumble over:
 * the place is the last part of `name`, `location.name` is the municipality only until January 2026; `gps` is the centre
 * of that place and says nothing of where something happened, so it is never kept; `datetime` is the time of
 * publication with an hour of one or two digits; the time of the event stands in `name`, without year.
 */
import { z } from "zod";
import { instantInStockholm } from "~/texts/stockholm";
import { countyNamed, municipalityNamed } from "./municipalities";

const FeedRecord = z.object({
  id: z.number().int().positive(),
  datetime: z.string().max(40),
  name: z.string().max(300),
  summary: z.string().max(5000),
  url: z.string().max(500),
  type: z.string().min(1).max(100),
  location: z.object({ name: z.string().max(100) }),
});

/** A record as the feed gives it, without the coordinates. */
export type FeedRecord = z.infer<typeof FeedRecord>;

export interface Incident {
  /** The police's own number; a record that is edited appears again under the same one. */
  feedId: number;
  type: string;
  summary: string;
  /** Absolute, on polisen.se. */
  url: string;
  occurredAt: Date;
  publishedAt: Date;
  county: string;
  /** SCB code; null when the police name no more than the county. */
  municipalityCode: string | null;
  record: FeedRecord;
}

/** Which part of a record cannot be understood. */
export type Unreadable = "shape" | "name" | "time" | "published" | "place" | "url";

const months = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
const nameForm = /^(\d{1,2}) ([a-zåäö]+) (\d{1,2})[.:](\d{2}), .*?([^,]+)$/i;
const publishedForm = /^(\d{4})-(\d{2})-(\d{2}) (\d{1,2}):(\d{2}):(\d{2}) ([+-]\d{2}:\d{2})$/;

/** Publication: the year in Stockholm and the instant. "2026-08-22 9:13:04 +02:00" */
function publication(datetime: string): { year: number; at: Date } | null {
  const found = publishedForm.exec(datetime.trim());
  if (!found) return null;
  const [, year, month, day, hour, minute, second, offset] = found;
  const at = new Date(`${year}-${month}-${day}T${hour!.padStart(2, "0")}:${minute}:${second}${offset}`);
  return Number.isNaN(at.getTime()) ? null : { year: Number(year), at };
}

/** The event's time: of the years around the publication the one that puts them nearest to each other. */
function eventTime([, day, month, hour, minute]: RegExpExecArray, published: { year: number; at: Date }): Date | null {
  const number = months.indexOf(month!.toLowerCase()) + 1;
  if (number === 0) return null;
  const wall = { month: number, day: Number(day), hour: Number(hour), minute: Number(minute) };
  const away = (at: Date) => Math.abs(at.getTime() - published.at.getTime());
  return [published.year - 1, published.year, published.year + 1]
    .map((year) => instantInStockholm({ ...wall, year }))
    .reduce((best, at) => (at && (!best || away(at) < away(best)) ? at : best), null);
}

/** Where: a municipality, or a county and no more; a municipality outside the county that is named is not believed. */
function placeOf(inName: string, location: string): Pick<Incident, "county" | "municipalityCode"> | null {
  const county = countyNamed(location) ?? countyNamed(inName);
  const town = municipalityNamed(inName) ?? municipalityNamed(location);
  if (town && (!county || county === town.county)) return { county: town.county, municipalityCode: town.code };
  return county ? { county, municipalityCode: null } : null;
}

/** The address on polisen.se; null for one that leads elsewhere. */
function addressOf(url: string): string | null {
  const full = URL.canParse(url, "https://polisen.se") ? new URL(url, "https://polisen.se") : null;
  return full?.origin === "https://polisen.se" ? full.href : null;
}

/** Reads one record; answers which part is wrong when it cannot be understood. */
export function parseRecord(raw: unknown): Incident | { unreadable: Unreadable } {
  const checked = FeedRecord.safeParse(raw);
  if (!checked.success) return { unreadable: "shape" };
  const record = checked.data;
  const parts = nameForm.exec(record.name.trim());
  if (!parts) return { unreadable: "name" };
  const published = publication(record.datetime);
  if (!published) return { unreadable: "published" };
  const occurredAt = eventTime(parts, published);
  if (!occurredAt) return { unreadable: "time" };
  const place = placeOf(parts[5]!, record.location.name);
  if (!place) return { unreadable: "place" };
  const url = addressOf(record.url);
  if (!url) return { unreadable: "url" };
  const { id: feedId, type, summary } = record;
  return { feedId, type, summary, url, occurredAt, publishedAt: published.at, ...place, record };
}
