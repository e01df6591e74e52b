import { and, eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";

/** A meeting with the names of where it belongs. */
export type About = NonNullable<Awaited<ReturnType<typeof meetingById>>>;

/** The meeting with this id, whoever asks; null when there is none. What is not the asker's must not reach a page. */
export async function meetingById(read: Reader, meetingId: string) {
  return (await found(read, meetingId))[0] ?? null;
}

/** The meeting of this area, or null. */
export async function meetingIn(read: Reader, areaId: string, meetingId: string): Promise<About | null> {
  return (await found(read, meetingId, areaId))[0] ?? null;
}

async function found(read: Reader, meetingId: string, areaId?: string) {
  const { meeting, area, municipality } = store().t;
  const place = { area: area.name, municipalityId: area.municipalityId, municipality: municipality.name };
  const rows = await read
    .select({ meeting, ...place })
    .from(meeting)
    .innerJoin(area, eq(area.id, meeting.areaId))
    .innerJoin(municipality, eq(municipality.id, area.municipalityId))
    .where(and(eq(meeting.id, meetingId), areaId === undefined ? undefined : eq(meeting.areaId, areaId)));
  return rows.map(({ meeting: row, ...names }) => ({ ...row, ...names }));
}
