import { and, count, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken } from "~/access/secrets.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { applicantIn } from "./applicant.server";
import { applicationAnswered } from "./letters";
import { municipalityNameIn } from "./municipality-name.server";
import { answerableUntil } from "./question";

/** `closed`: the application was decided before an answer came. */
export type QuestionState = "open" | "answered" | "closed" | "expired";

/** A question as its link shows it. */
export type Question = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** The question behind the link of a letter, or null. */
export const questionOfLink = (token: string) => findQuestion(store().read, token);

async function findQuestion(read: Reader, token: string) {
  const { applicationQuestion, application, person } = store().t;
  const [found] = await read
    .select({ question: applicationQuestion, application, from: person.name })
    .from(applicationQuestion)
    .innerJoin(application, eq(application.id, applicationQuestion.applicationId))
    .innerJoin(person, eq(person.id, applicationQuestion.askedBy))
    .where(eq(applicationQuestion.tokenHash, hashToken(token)));
  if (!found) return null;
  const { id, askedBy, askedAt, question, answer } = found.question;
  const { areaName, id: applicationId, municipalityId, personId } = found.application;
  const state = standing(found);
  const about = { applicationId, municipalityId, personId, areaName, from: found.from };
  return { id, askedBy, askedAt, question, answer, until: answerableUntil(askedAt), state, ...about };
}

function standing(found: {
  question: { answer: string | null; askedAt: Date };
  application: { state: string };
}): QuestionState {
  if (found.question.answer !== null) return "answered";
  if (found.application.state !== "asked") return "closed";
  return answerableUntil(found.question.askedAt) <= new Date() ? "expired" : "open";
}

/** Answers a question once. A second press, and any other state than `open`, changes nothing and tells the state. */
export function answerQuestion(
  permit: Permit<"application.answer">,
  given: { token: string; answer: string },
): Promise<"answered" | "closed" | "expired" | "unknown"> {
  const about = { objectId: "unknown" };
  return decide(permit, about, async (decision) => {
    const question = await findQuestion(decision.tx, given.token);
    if (!question) return undo("unknown");
    if (question.state !== "open") return undo(question.state);
    about.objectId = question.id;
    await write(decision, question, given.answer);
    await tellAsker(decision, question);
    return "answered" as const;
  });
}

/** The application waits again once its last open question is answered. */
async function write({ tx, now }: Decision, question: Question, answer: string) {
  const { applicationQuestion, application } = store().t;
  await tx
    .update(applicationQuestion)
    .set({ answer, answeredAt: now })
    .where(and(eq(applicationQuestion.id, question.id), isNull(applicationQuestion.answer)));
  const [left] = await tx
    .select({ questions: count() })
    .from(applicationQuestion)
    .where(and(eq(applicationQuestion.applicationId, question.applicationId), isNull(applicationQuestion.answer)));
  if (left!.questions > 0) return;
  const asked = and(eq(application.id, question.applicationId), eq(application.state, "asked"));
  await tx.update(application).set({ state: "waiting" }).where(asked);
}

/** The answer itself stays on the desk: it may say more than a mailbox should hold. */
async function tellAsker(decision: Decision, asked: Question) {
  const { tx } = decision;
  const { applicationId, areaName, question, municipalityId, askedBy: personId } = asked;
  const { locale, name } = await applicantIn(tx, personId);
  const municipality = await municipalityNameIn(tx, municipalityId);
  const content = applicationAnswered(textsFor(locale), locale, {
    name,
    applicationId,
    areaName,
    municipality,
    question,
  });
  await queueLetter(decision, { kind: "applicationAnswered", content, municipalityId }, { personId });
}
