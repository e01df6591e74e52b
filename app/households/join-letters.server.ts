/** The letters that a request to join sets off. Whoever typed the address may be a stranger to it: nothing typed is in them. */
import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { startProof } from "~/access/proof.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { type Locale, textsFor } from "~/texts/index";
import { confirmJoin, joinAlready } from "./letters";
import type { Standing } from "./standing.server";
import type { FoundCode } from "./take-code.server";

interface To {
  personId: string;
  area: FoundCode["area"];
  browser: string;
}

async function localeOf({ tx }: Decision, personId: string): Promise<Locale> {
  const { person } = store().t;
  const [row] = await tx.select({ locale: person.locale }).from(person).where(eq(person.id, personId));
  return row!.locale;
}

/** Sends the code and link that confirm a request. */
export async function sendConfirmation(decision: Decision, to: To & { requestId: string }) {
  const { personId, area, requestId, browser } = to;
  const { code, link } = await startProof(decision, { personId, use: "join", target: requestId, browser });
  const locale = await localeOf(decision, personId);
  const content = confirmJoin(textsFor(locale), locale, { area: area.name, municipality: area.municipality });
  const slots = { code, link: `${config.publicUrl}/ga-med/bekrafta/${link}` };
  const letter = { kind: "confirmJoin", content, municipalityId: area.municipalityId } as const;
  await queueLetter(decision, letter, { personId, slots });
}

/** Tells somebody how they stand already; a proof that opens nothing keeps the next page the same as for others. */
export async function sendAlready(decision: Decision, to: To & { standing: Standing; formId: string }) {
  const { personId, area, standing, formId, browser } = to;
  await startProof(decision, { personId, use: "join", target: formId, browser });
  const locale = await localeOf(decision, personId);
  const content = joinAlready(textsFor(locale), locale, { area: area.name, areaId: area.id, standing });
  await queueLetter(decision, { kind: "joinAlready", content, municipalityId: area.municipalityId }, { personId });
}
