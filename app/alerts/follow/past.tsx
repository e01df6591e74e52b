import { History } from "../history";
import type { OfficersAlert } from "../read.server";
import { ThreadForOfficers } from "./thread-view";

/** What has been told before and after an alert, and what has happened with it. */
export function Past({ alert: { words, state, thread, steps } }: { alert: OfficersAlert }) {
  const isPart = state === "approved" || thread.length > 1;
  return (
    <>
      {isPart ? <ThreadForOfficers thread={thread} current={words.id} isSent={state === "approved"} /> : null}
      <History steps={steps} />
    </>
  );
}
