import type { FollowUp } from "~/db/schema/alerts";

/** A follow-up as far as a link tells of it. */
export interface Later {
  id: string;
  title: string;
  followUp: FollowUp | null;
  at: Date | string;
}

type Sent = Omit<Later, "at"> & { approvedAt: Date | string | null };

/** Of what has been sent of a thread, oldest first: all after one of its alerts. */
export function sentLater(thread: Sent[], current: string): Later[] {
  const after = thread.slice(thread.findIndex(({ id }) => id === current) + 1);
  return after.flatMap(({ id, title, followUp, approvedAt }) =>
    approvedAt ? [{ id, title, followUp, at: approvedAt }] : [],
  );
}
