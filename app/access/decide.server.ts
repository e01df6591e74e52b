import { createHash } from "node:crypto";
import { desc } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import type { AreaScope, Permit } from "./permit.server";
import type { Act } from "./policy";

export interface AuditRow {
  seq: number;
  at: Date;
  act: string;
  actorId: string | null;
  municipalityId: string | null;
  areaId: string | null;
  objectId: string;
  detail: string;
  prevHash: string;
}

/** SHA-256 (hex) over a row and the hash of the one before it. */
export function auditHash(row: AuditRow): string {
  const { seq, at, act, actorId, municipalityId, areaId, objectId, detail, prevHash } = row;
  const fields = [seq, at.toISOString(), act, actorId, municipalityId, areaId, objectId, detail, prevHash];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

export const firstHash = "0".repeat(64);

async function appendAudit(tx: Writer, entry: Omit<AuditRow, "seq" | "prevHash">) {
  const { audit } = store().t;
  const [last] = await tx.select({ seq: audit.seq, hash: audit.hash }).from(audit).orderBy(desc(audit.seq)).limit(1);
  const row = { ...entry, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? firstHash };
  await tx.insert(audit).values({ ...row, hash: auditHash(row) });
}

/** What a decision is about. `detail` never holds names, addresses or texts: audit rows outlive erasure. */
export interface About {
  objectId: string;
  detail?: Record<string, string | number | boolean>;
}

/** What a decision's work may use: the transaction, and the instant that all its rows share. */
export interface Decision {
  tx: Writer;
  now: Date;
}

/** Thrown inside a decision to undo it and give its answer all the same. */
class Undo<T> {
  readonly answer: T;
  constructor(answer: T) {
    this.answer = answer;
  }
}

/** Ends a decision without a trace (no row, no audit) and makes `decide` return `answer`. */
export function undo<T>(answer: T): never {
  throw new Undo(answer);
}

/**
 * Carries out a permitted decision: its rows, its letters and its audit row exist together or not at all.
 * The work may run twice; it does nothing but SQL. To refuse halfway, `undo(answer)`.
 */
export async function decide<A extends Act, T>(
  permit: Permit<A>,
  about: About,
  work: (decision: Decision) => Promise<T>,
): Promise<T> {
  const { actor, act } = permit;
  const { municipalityId = null, areaId = null } = permit.scope as Partial<AreaScope>;
  return settle({ act, actorId: actor?.personId ?? null, municipalityId, areaId }, about, work);
}

/**
 * The same for an operator's command, which nobody is signed in for: its audit row says so by an act that no route can
 * have ("operator.…") and by naming no person. Only commands may call it; a test sees to that.
 */
export function operate<T>(
  operation: { act: `operator.${string}`; municipalityId: string | null },
  about: About,
  work: (decision: Decision) => Promise<T>,
): Promise<T> {
  return settle({ ...operation, actorId: null, areaId: null }, about, work);
}

type Answerable = Pick<AuditRow, "act" | "actorId" | "municipalityId" | "areaId">;

async function settle<T>(by: Answerable, about: About, work: (decision: Decision) => Promise<T>): Promise<T> {
  try {
    return await store().tx(
      async (tx) => {
        const now = new Date();
        const result = await work({ tx, now });
        const detail = JSON.stringify(about.detail ?? {});
        await appendAudit(tx, { ...by, at: now, objectId: about.objectId, detail });
        return result;
      },
      { serial: true },
    );
  } catch (error) {
    if (error instanceof Undo) return error.answer as T;
    throw error;
  }
}
