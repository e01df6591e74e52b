import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Locale } from "~/texts/index";

export interface Officer {
  personId: string;
  name: string;
  locale: Locale;
}

/** The coordinators and police of a municipality, also those of a police area that covers it; each person once. */
export async function officersOf(read: Reader, municipalityId: string): Promise<Officer[]> {
  const { person, staff, policeAreaMunicipality: covers } = store().t;
  const covering = read
    .select({ id: covers.policeAreaId })
    .from(covers)
    .where(eq(covers.municipalityId, municipalityId));
  return read
    .selectDistinct({ personId: person.id, name: person.name, locale: person.locale })
    .from(staff)
    .innerJoin(person, eq(person.id, staff.personId))
    .where(
      and(
        inArray(staff.role, ["coordinator", "police"]),
        or(eq(staff.municipalityId, municipalityId), inArray(staff.policeAreaId, covering)),
        isNull(staff.endedAt),
        isNull(person.erasedAt),
      ),
    );
}
