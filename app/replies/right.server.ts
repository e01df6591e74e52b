import { and, eq, isNull } from "drizzle-orm";
import { readReplyToken } from "~/access/reply-token.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Locale } from "~/texts/index";

/** A sent alert that answers come to. */
export interface Asked {
  alertId: string;
  title: string;
  municipalityId: string;
  municipality: string;
}

/** An alert that somebody may answer, and who that is. */
export interface Right extends Asked {
  personId: string;
  locale: Locale;
}

/** Who may answer what by this link; null for one that is not ours, or whose person has left. */
export async function rightOf(read: Reader, token: string): Promise<Right | null> {
  const right = readReplyToken(token);
  return right && answerable(read, right);
}

/** A sent alert; null when it is none. */
export async function askedBy(read: Reader, alertId: string): Promise<Asked | null> {
  const { alert, municipality } = store().t;
  const [found] = await read
    .select({ title: alert.title, municipalityId: alert.municipalityId, municipality: municipality.name })
    .from(alert)
    .innerJoin(municipality, eq(municipality.id, alert.municipalityId))
    .where(and(eq(alert.id, alertId), eq(alert.state, "approved")));
  return found ? { alertId, ...found } : null;
}

/** A sent alert with a person who may answer it; null when either is gone. */
export async function answerable(
  read: Reader,
  { alertId, personId }: { alertId: string; personId: string },
): Promise<Right | null> {
  const { person } = store().t;
  const asked = await askedBy(read, alertId);
  const [who] = await read
    .select({ locale: person.locale })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.erasedAt)));
  return asked && who ? { ...asked, personId, ...who } : null;
}
