import { and, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { type OptOutKind, optOutKinds } from "~/access/opt-out-token.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { kindRules } from "~/delivery/kinds";
import { countFailed } from "~/delivery/record.server";
import type { Verdict } from "~/mail/inbound/verdict";
import { setOptOut } from "~/people/opt-out.server";
import type { Answered } from "./find-delivery.server";
import { type Kept, keep, lastProved, temporaryFailures } from "./keep.server";
import { system } from "./system.server";
import { failsForDays } from "./three-days";

/** A report, a complaint or an automatic answer about one delivery, understood. */
export interface Report {
  verdict: Verdict;
  /** The sending system still tries: the letter may yet arrive. */
  isDelay: boolean;
  fingerprint: string;
}

/**
 * What a report did. `suppressed`: no letter goes to the address any more. `optedOut`: the person gets no such letters any
 * more. `bounced`: this letter did not arrive. `counted`: nothing but its row. `again`: it was here before, nothing at all.
 */
export type Effect = "suppressed" | "optedOut" | "bounced" | "counted" | "again";

/** Applies a report to the delivery that its address proves it to be about, and to the person who should have got it. */
export async function applyReturned(answered: Answered, report: Report, now = new Date()): Promise<Effect> {
  const proved = await lastProved(store().read, answered.personId);
  const isStale = proved !== null && answered.writtenAt <= proved;
  const effect = isStale ? staleEffect(report) : await effectOf(answered, report, now);
  const row = rowOf(answered, report, isStale, now);
  if (effect === "suppressed") return settle(answered, row, (decision) => suppress(decision, answered, report));
  if (effect === "optedOut") return settle(answered, row, (decision) => stop(decision, answered, report.verdict));
  return store().tx(
    async (tx) => {
      if (!(await keep(tx, row))) return "again";
      if (effect === "bounced") await bounce(tx, answered, report.verdict, now);
      return effect;
    },
    { relaxed: true },
  );
}

async function effectOf({ personId }: Answered, report: Report, now: Date): Promise<Effect> {
  const { kind } = report.verdict;
  if (isStop(report.verdict)) return "optedOut";
  if (kind === "permanent") return "suppressed";
  if (kind !== "temporary") return failureEffect(report);
  const failures = await temporaryFailures(store().read, personId, now);
  return failsForDays([...failures, now]) ? "suppressed" : failureEffect(report);
}

/** Letters have been proved to arrive since: what is told of an older one is true of that letter only. */
const staleEffect = (report: Report): Effect => (isStop(report.verdict) ? "optedOut" : failureEffect(report));

/** A report about authentication is one about us; every other complaint is the reader's wish. */
const isStop = ({ kind, reason }: Verdict) => kind === "complaint" && reason !== "authReport";

function failureEffect({ verdict: { kind }, isDelay }: Report): Effect {
  const hasFailed = kind === "permanent" || kind === "temporary" || kind === "policy";
  return hasFailed && !isDelay ? "bounced" : "counted";
}

/** What a stale report says of the address must not count later either, so its row names nobody. */
function rowOf({ seq, personId, municipalityId }: Answered, report: Report, isStale: boolean, at: Date): Kept {
  const { kind, reason, status } = report.verdict;
  const who = isStale ? {} : { personId };
  return { fingerprint: report.fingerprint, kind, reason, status, deliverySeq: seq, municipalityId, ...who, at };
}

/** What changes a person's standing is a decision with its audit row. */
function settle(
  { personId, seq }: Answered,
  row: Kept,
  work: (decision: Decision) => Promise<Effect>,
): Promise<Effect> {
  const detail = { delivery: seq, kind: row.kind, reason: row.reason };
  return decide<"letter.return", Effect>(system(), { objectId: personId, detail }, async (decision) => {
    if (!(await keep(decision.tx, row))) undo<Effect>("again");
    return work(decision);
  });
}

/** A letter that was handed over has come back. */
async function bounce(tx: Writer, { seq }: Answered, { reason, status }: Verdict, now: Date) {
  const { delivery } = store().t;
  const change = { state: "bounced" as const, reason, status: status ?? null, settledAt: now };
  const came = await tx
    .update(delivery)
    .set(change)
    .where(and(eq(delivery.seq, seq), eq(delivery.state, "sent")))
    .returning({ seq: delivery.seq });
  await countFailed(
    tx,
    came.map((row) => row.seq),
  );
}

async function suppress({ tx, now }: Decision, answered: Answered, report: Report): Promise<Effect> {
  const { verdict, isDelay } = report;
  if (!isDelay) await bounce(tx, answered, verdict, now);
  const row = { id: newId(), personId: answered.personId, reason: verdict.reason, at: now };
  await tx.insert(store().t.suppression).values(row).onConflictDoNothing();
  return "suppressed";
}

/** Who says "stop" means this kind of letters; who calls them spam means all. */
function unwanted({ kind }: Answered, { reason }: Verdict): readonly OptOutKind[] {
  const { optOut } = kindRules(kind);
  return reason === "unsubscribe" && optOut ? [optOut] : optOutKinds;
}

async function stop(decision: Decision, answered: Answered, verdict: Verdict): Promise<Effect> {
  const { personId } = answered;
  for (const kind of unwanted(answered, verdict)) await setOptOut(decision, { personId, kind }, false);
  return "optedOut";
}
