/** The life of a sign: delivered → placed (inspected) → faded → replaced, or recalled → returned or scrapped. */
import type { SignState, SignStepKind } from "~/db/schema/signs";

export const signLife: Record<SignState, Partial<Record<SignStepKind, SignState>>> = {
  delivered: { placed: "placed", recalled: "recalled" },
  placed: { placed: "placed", inspected: "placed", faded: "faded", recalled: "recalled" },
  // Looked at again, it may turn out to be readable after all.
  faded: { inspected: "placed", replaced: "replaced", recalled: "recalled" },
  recalled: { returned: "returned", scrapped: "scrapped" },
  replaced: {},
  returned: {},
  scrapped: {},
};

/** States of signs that are with an area, in use or not. */
export const outStates = ["delivered", "placed", "faded"] as const satisfies SignState[];

/** Where a step leads from a state; undefined when it cannot happen there. */
export const signAfter = (state: SignState, step: SignStepKind): SignState | undefined => signLife[state][step];
