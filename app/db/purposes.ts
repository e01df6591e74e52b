/**
 * Why each column exists, on what legal basis, and how long it is kept.
 *
 * A column cannot be declared without one of these (db/kit.ts asks for it), so the record of processing
 * (GDPR art. 30), the data export (art. 15, 20) and erasure (art. 17) can be generated from the schema.
 */

/** GDPR art. 6.1: `task` is (e), a task of public interest; `consent` is (a); `law` is (c). */
export type Basis = "task" | "consent" | "law";

/** When a value goes. `row`: together with its row; the rest are counted from the event they name. */
export type Retention =
  | "row"
  | "tenDays"
  | "whileMember"
  | "whileHome"
  | "untilReached"
  | "whileStaff"
  | "whileArea"
  | "thirtyDaysAfterSettled"
  | "thirtyDaysAfterHandled"
  | "thirtyDaysAfterTyped"
  | "untilOutcome"
  | "untilTakenIn"
  | "oneYear"
  | "ninetyDaysAfterMeeting"
  | "twoYearsAfterDecision"
  /** At least: what then becomes of it is for the archive authority to decide. */
  | "tenYears";

export interface PurposeRule {
  why: string;
  basis: Basis;
  keep: Retention;
  /** True when the value says something about an identifiable person: exported on request, erased with the person. */
  personal: boolean;
}

const rule = (why: string, basis: Basis, keep: Retention, personal = false): PurposeRule => ({
  why,
  basis,
  keep,
  personal,
});

export const purposes = {
  key: rule("tells rows apart and ties them together", "task", "row"),
  audit: rule("shows afterwards who decided what and when", "law", "tenYears"),
  structure: rule("describes the municipality, the police area or the Grannsamverkan area", "task", "whileArea"),
  progress: rule("says where a matter stands and what happens next", "task", "row"),
  identify: rule("lets people of the same matter know who they deal with", "consent", "whileMember", true),
  reach: rule("carries letters to the person", "consent", "whileMember", true),
  staff: rule("says who acts for police or municipality", "task", "whileStaff", true),
  // Also of households on paper and of those that abstain, whom nobody has asked for consent: only that they are there.
  home: rule(
    "ties a household to its area, so that warnings reach the streets they concern",
    "task",
    "whileHome",
    true,
  ),
  application: rule("lets police and municipality decide on an application", "task", "twoYearsAfterDecision", true),
  coverage: rule("counts households honestly, without contact data of those who abstain", "task", "whileArea"),
  preference: rule("keeps what the person asked to get or not to get", "consent", "whileMember", true),
  access: rule("proves that the person at the keyboard owns the address", "task", "tenDays", true),
  reading: rule("lets people see when others have read what is kept about them", "task", "oneYear", true),
  list: rule(
    "lets a list of neighbours be looked through before anybody is invited by it",
    "task",
    "untilTakenIn",
    true,
  ),
  refusal: rule("asks nobody by a list who has said no to one", "task", "twoYearsAfterDecision", true),
  content: rule("is what police or municipality tell the public", "task", "tenYears"),
  draft: rule("keeps what an officer is typing until it is saved", "task", "thirtyDaysAfterTyped", true),
  delivery: rule("delivers each letter once and shows who was reached", "task", "thirtyDaysAfterSettled", true),
  thread: rule(
    "lets what came of an alert reach those who got it, as an answer to their own letter",
    "task",
    "untilOutcome",
    true,
  ),
  reply: rule(
    "lets police and municipality answer what somebody wrote, and look into what was seen",
    "task",
    "thirtyDaysAfterHandled",
    true,
  ),
  meeting: rule("plans a meeting: who is asked, who comes and who was there", "task", "ninetyDaysAfterMeeting", true),
  unreachable: rule("sends nothing to an address that letters do not reach", "task", "untilReached", true),
} satisfies Record<string, PurposeRule>;

export type Purpose = keyof typeof purposes;
