import { and, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { meetPerson } from "~/people/meet.server";
import type { Locale } from "~/texts/index";
import { answerAlready, hasOpen } from "./already.server";
import { type Applicant, applicantIn } from "./applicant.server";
import { sendConfirmation, wroteEnough } from "./confirmation-letter.server";
import type { ApplicationInput } from "./forms";
import { isRepeated } from "./repeated.server";
import { municipalityOfPostcode, type Served, servedMunicipalities } from "./served.server";

export type Applying = "sent" | "outside" | "tooManyLetters";

/** Where an application comes from: the browser that the code will work in, and the language it was written in. */
interface From {
  browser: string;
  locale: Locale;
}

/**
 * Takes in an application, still to be confirmed by the letter that goes out. The answer is "sent" whether or not the
 * address is known; an applicant whose earlier application waits for its answer is told so by letter alone. A still
 * unconfirmed one is replaced. "outside": the postcode lies in no municipality of this installation. "tooManyLetters":
 * the address has had its share for today, and nothing is changed.
 */
export async function submitApplication(
  permit: Permit<"application.submit">,
  input: ApplicationInput,
  from: From,
): Promise<Applying> {
  const municipality = municipalityOfPostcode(await servedMunicipalities(), input.postcode);
  if (!municipality) return "outside";
  const about = { objectId: input.id, detail: { municipality: municipality.id } };
  return decide(permit, about, async (decision): Promise<Applying> => {
    if (await isRepeated(decision, input, from.browser)) undo<Applying>("sent");
    const { email, name } = input;
    const applicant = await applicantIn(decision.tx, await meetPerson(decision, { email, name, locale: from.locale }));
    if (await wroteEnough(decision, applicant.id)) undo<Applying>("tooManyLetters");
    await dropUnconfirmed(decision, applicant.id, input.id);
    if (await hasOpen(decision, applicant.id))
      await answerAlready(decision, { applicant, formId: input.id, browser: from.browser });
    else {
      const applicationId = await insertApplication(decision, { input, applicant, municipality });
      const letter = { applicationId, applicant, municipality: municipality.name, browser: from.browser };
      await sendConfirmation(decision, letter);
    }
    return "sent";
  });
}

/** Applications of the same person, and the one that this very form sent before its address was put right. */
async function dropUnconfirmed({ tx }: Decision, personId: string, formId: string) {
  const { application } = store().t;
  const unconfirmed = eq(application.state, "unconfirmed");
  await tx.delete(application).where(and(eq(application.personId, personId), unconfirmed));
  await tx.delete(application).where(and(eq(application.id, formId), unconfirmed));
}

async function insertApplication(
  { tx, now }: Decision,
  given: { input: ApplicationInput; applicant: Applicant; municipality: Served },
): Promise<string> {
  const { application } = store().t;
  const { id: formId, name: _, email: __, ...content } = given.input;
  const taken = await tx.select({ id: application.id }).from(application).where(eq(application.id, formId));
  const id = taken.length > 0 ? newId() : formId;
  await tx.insert(application).values({
    ...content,
    id,
    municipalityId: given.municipality.id,
    personId: given.applicant.id,
    state: "unconfirmed",
    createdAt: now,
  });
  return id;
}
