/** The kinds of letters, which lane each takes and how long it is worth sending. */

/** Lower goes first; a letter never waits behind one of a later lane. */
export const lanes = { code: 0, urgent: 1, matter: 2, bulk: 3 } as const;
export type Lane = (typeof lanes)[keyof typeof lanes];

const minutes = (n: number) => n * 60_000;
const hours = (n: number) => minutes(60 * n);
const days = (n: number) => hours(24 * n);

export interface Kind {
  lane: Lane;
  /** Milliseconds from the decision; later the letter would do more harm than good. */
  expiresAfter: number;
  /** What a member can opt out of; absent for letters about the person's own matter. */
  optOut?: "warning" | "tip" | "notice" | "digest";
}

export const kinds = {
  signInCode: { lane: lanes.code, expiresAfter: minutes(10) },
  confirmApplication: { lane: lanes.code, expiresAfter: days(1) },
  confirmJoin: { lane: lanes.code, expiresAfter: days(1) },
  applicationArrived: { lane: lanes.matter, expiresAfter: days(3) },
  applicationAlready: { lane: lanes.matter, expiresAfter: days(3) },
  applicationQuestion: { lane: lanes.matter, expiresAfter: days(3) },
  applicationAnswered: { lane: lanes.matter, expiresAfter: days(3) },
  applicationApproved: { lane: lanes.matter, expiresAfter: days(3) },
  applicationDeclined: { lane: lanes.matter, expiresAfter: days(3) },
  joinAlready: { lane: lanes.matter, expiresAfter: days(3) },
  joinArrived: { lane: lanes.matter, expiresAfter: days(3) },
  joinApproved: { lane: lanes.matter, expiresAfter: days(3) },
  joinDeclined: { lane: lanes.matter, expiresAfter: days(3) },
  listInvitation: { lane: lanes.bulk, expiresAfter: days(5) },
  contactAppointed: { lane: lanes.matter, expiresAfter: days(3) },
  contactReleased: { lane: lanes.matter, expiresAfter: days(3) },
  contactTookOver: { lane: lanes.matter, expiresAfter: days(5) },
  areaWithoutContact: { lane: lanes.matter, expiresAfter: days(5) },
  substituteNamed: { lane: lanes.matter, expiresAfter: days(3) },
  successionAsked: { lane: lanes.matter, expiresAfter: days(5) },
  successionDone: { lane: lanes.matter, expiresAfter: days(5) },
  householdsShared: { lane: lanes.matter, expiresAfter: days(5) },
  invitation: { lane: lanes.matter, expiresAfter: days(5) },
  memberLeft: { lane: lanes.matter, expiresAfter: days(3) },
  householdEmptied: { lane: lanes.matter, expiresAfter: days(5) },
  reviewReminder: { lane: lanes.matter, expiresAfter: days(5) },
  reviewNeeds: { lane: lanes.matter, expiresAfter: days(5) },
  areaDormant: { lane: lanes.matter, expiresAfter: days(5) },
  areaAwakened: { lane: lanes.matter, expiresAfter: days(5) },
  areaClosed: { lane: lanes.matter, expiresAfter: days(5) },
  signsDelivered: { lane: lanes.matter, expiresAfter: days(5) },
  meetingProposed: { lane: lanes.matter, expiresAfter: days(3), optOut: "notice" },
  meetingBooked: { lane: lanes.matter, expiresAfter: days(3), optOut: "notice" },
  // Whoever was asked to come is told, whatever else they do not want to get.
  meetingChanged: { lane: lanes.matter, expiresAfter: days(3) },
  meetingCancelled: { lane: lanes.matter, expiresAfter: days(3) },
  meetingReminder: { lane: lanes.matter, expiresAfter: hours(20), optOut: "notice" },
  meetingMinutes: { lane: lanes.matter, expiresAfter: days(3), optOut: "notice" },
  unreachable: { lane: lanes.matter, expiresAfter: days(5) },
  returnedMail: { lane: lanes.matter, expiresAfter: days(5) },
  mailPassedOn: { lane: lanes.matter, expiresAfter: days(1) },
  replyArrived: { lane: lanes.matter, expiresAfter: days(1) },
  replyAnswered: { lane: lanes.matter, expiresAfter: days(5) },
  replyOutcome: { lane: lanes.matter, expiresAfter: days(5) },
  alertSubmitted: { lane: lanes.matter, expiresAfter: days(1) },
  alertReturned: { lane: lanes.matter, expiresAfter: days(1) },
  lateReviewDue: { lane: lanes.matter, expiresAfter: days(3) },
  forwardReminder: { lane: lanes.matter, expiresAfter: days(1) },
  alertToForward: { lane: lanes.matter, expiresAfter: days(1) },
  forwardedNote: { lane: lanes.matter, expiresAfter: days(1), optOut: "warning" },
  forwardedNoticeNote: { lane: lanes.matter, expiresAfter: days(1), optOut: "notice" },
  forwardedTipNote: { lane: lanes.bulk, expiresAfter: days(1), optOut: "tip" },
  urgentWarning: { lane: lanes.urgent, expiresAfter: hours(24), optOut: "warning" },
  warning: { lane: lanes.matter, expiresAfter: hours(24), optOut: "warning" },
  notice: { lane: lanes.matter, expiresAfter: days(3), optOut: "notice" },
  tip: { lane: lanes.bulk, expiresAfter: days(5), optOut: "tip" },
  digest: { lane: lanes.bulk, expiresAfter: days(3), optOut: "digest" },
} satisfies Record<string, Kind>;

export type LetterKind = keyof typeof kinds;

/** The letters that carry an alert itself to the members, as opposed to those about it. */
export const memberLetterKinds = ["urgentWarning", "warning", "tip", "notice"] as const satisfies readonly LetterKind[];

/** A kind's rules, with the optional parts in reach. */
export const kindRules = (kind: LetterKind): Kind => kinds[kind];

/** What comes to many and can wait: it keeps to people's quiet hours, and there may be too much of it. */
export const canWait = ({ lane, optOut }: Kind): boolean => optOut !== undefined && lane > lanes.urgent;
