/** Applying as Anna Lindqvist of Hagby does it: in a browser of her own, with the letter she gets. */

import { eq } from "drizzle-orm";
import type { TestDatabase } from "#tests/support/database";
import { queuedFor } from "#tests/support/letters";
import { actorFor, type Person } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { newToken } from "~/access/secrets.server";
import { submitApplication } from "~/areas/apply.server";
import { confirmByCode } from "~/areas/confirm.server";
import type { ApplicationInput } from "~/areas/forms";
import { newId } from "~/db/ids";
import { emailKey } from "~/people/email";
import type { Locale } from "~/texts/index";

/** Anna's application for Hagby; each one is a form of its own. */
export const hagby = (changed: Partial<ApplicationInput> = {}): ApplicationInput => ({
  id: newId(),
  areaName: "Hagby",
  streets: ["Hagbyvägen", "Skolgatan"],
  householdCount: 24,
  worries: "Två inbrott på Skolgatan i höst.",
  interested: "Fem hushåll",
  name: "Anna Lindqvist",
  email: "anna@nora.example",
  street: "Hagbyvägen",
  number: "12",
  postcode: "71331",
  town: "Nora",
  ...changed,
});

/** A browser: its cookie goes with every request. */
export function browser(locale: Locale = "sv") {
  const token = newToken();
  return {
    browser: token,
    locale,
    request: new Request("http://localhost/", { headers: { cookie: `browser=${token}` } }),
  };
}
export type Browser = ReturnType<typeof browser>;

export const openPermit = <A extends "application.submit" | "application.confirm" | "application.answer">(act: A) =>
  permit(null, act, {} as never);

export const apply = (input: ApplicationInput, from: Browser = browser()) =>
  submitApplication(openPermit("application.submit"), input, from);

/** The person with this address, or undefined. */
export async function personWith(db: TestDatabase, email: string): Promise<Person | undefined> {
  const { read, t } = db.store;
  const [found] = await read
    .select()
    .from(t.person)
    .where(eq(t.person.emailKey, emailKey(email)));
  return found;
}

/** The letters that went to an address. */
export async function lettersTo(db: TestDatabase, email: string) {
  const person = await personWith(db, email);
  return person ? queuedFor(db, person) : [];
}

/** The code of the latest letter to an address. */
export const codeFor = async (db: TestDatabase, email: string) =>
  (await lettersTo(db, email)).findLast((letter) => letter.values.code)!.values.code!;

/** The token at the end of the link in the latest letter to an address. */
export const linkFor = async (db: TestDatabase, email: string) =>
  (await lettersTo(db, email))
    .findLast((letter) => letter.values.link)!
    .values.link!.split("/")
    .at(-1)!;

/** Applies and confirms by code; gives the application's id. */
export async function appliedAndConfirmed(db: TestDatabase, input = hagby(), from = browser()): Promise<string> {
  await apply(input, from);
  const code = await codeFor(db, input.email);
  await confirmByCode(openPermit("application.confirm"), { request: from.request, code });
  return input.id;
}

/** An officer's permit in a municipality. */
export const officerPermit = async <
  A extends "application.decide" | "application.ask" | "application.read" | "desk.read",
>(
  officer: Person,
  act: A,
  municipalityId: string,
) => permit(await actorFor(officer), act, { municipalityId } as never);
