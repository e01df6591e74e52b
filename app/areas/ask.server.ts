import { and, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken, newToken } from "~/access/secrets.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { applicantIn } from "./applicant.server";
import { applicationQuestion } from "./letters";
import { municipalityNameIn } from "./municipality-name.server";
import { answerableUntil } from "./question";

/** `closed`: the application has been decided, or its address is not proved yet. */
export type Asking = "asked" | "closed";

/** Asks the applicant; the letter's link takes the answer without a sign-in. `input.id` makes a second press the same question. */
export function askApplicant(
  permit: Permit<"application.ask">,
  applicationId: string,
  input: { id: string; question: string },
): Promise<Asking> {
  const token = newToken();
  const about = { objectId: applicationId, detail: { question: input.id } };
  return decide(permit, about, async (decision): Promise<Asking> => {
    await refuseRepetition(decision, input.id);
    const application = await markAsked(decision, permit, applicationId);
    await decision.tx.insert(store().t.applicationQuestion).values({
      id: input.id,
      applicationId,
      askedBy: permit.actor.personId,
      askedAt: decision.now,
      question: input.question,
      tokenHash: hashToken(token),
    });
    await sendQuestion(decision, permit, application, { question: input.question, token });
    return "asked";
  });
}

async function refuseRepetition({ tx }: Decision, id: string) {
  const { applicationQuestion: question } = store().t;
  const known = await tx.select({ id: question.id }).from(question).where(eq(question.id, id));
  if (known.length > 0) undo<Asking>("asked");
}

async function markAsked({ tx }: Decision, permit: Permit<"application.ask">, id: string) {
  const { application } = store().t;
  const open = inArray(application.state, ["waiting", "asked"]);
  const mine = eq(application.municipalityId, permit.scope.municipalityId);
  const asked = await tx
    .update(application)
    .set({ state: "asked" })
    .where(and(eq(application.id, id), mine, open))
    .returning();
  return asked[0] ?? undo<Asking>("closed");
}

async function sendQuestion(
  decision: Decision,
  permit: Permit<"application.ask">,
  { personId, municipalityId, areaName }: { personId: string; municipalityId: string; areaName: string },
  { question, token }: { question: string; token: string },
) {
  const { name, locale } = await applicantIn(decision.tx, personId);
  const municipality = await municipalityNameIn(decision.tx, municipalityId);
  const about = { name, areaName, municipality, question, from: permit.actor.name };
  const content = applicationQuestion(textsFor(locale), locale, { ...about, until: answerableUntil(decision.now) });
  const slots = { link: `${config.publicUrl}/ansok/svara/${token}` };
  await queueLetter(decision, { kind: "applicationQuestion", content, municipalityId }, { personId, slots });
}
