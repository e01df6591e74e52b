import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Locale } from "~/texts/index";

/** Whoever applied, as letters need them. */
export interface Applicant {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  confirmed: boolean;
}

/** @throws Error when there is no such person: applications point at people. */
export async function applicantIn(read: Reader, personId: string): Promise<Applicant> {
  const { person } = store().t;
  const [found] = await read.select().from(person).where(eq(person.id, personId));
  if (!found) throw new Error("an application without a person");
  const { id, name, email, locale, confirmedAt } = found;
  return { id, name, email, locale, confirmed: confirmedAt !== null };
}
