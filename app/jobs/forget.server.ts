import { forgetReaders } from "~/alerts/follow/forget.server";
import { keepOutcomes } from "~/alerts/keep-outcome.server";
import { forgetTyping } from "~/alerts/typing.server";
import { endClosedMemberships, forgetDecidedApplications, forgetQuestionLinks } from "~/areas/forget.server";
import { forgetLetters } from "~/delivery/forget.server";
import {
  forgetClosedHomes,
  forgetDeclinedRequests,
  forgetEmptied,
  forgetEndedCodes,
  forgetGuesses,
  forgetLeftHomes,
  forgetNeighbourReadings,
} from "~/households/forget.server";
import { forgetLists, forgetReadings, forgetRefusals, forgetUnanswered } from "~/households/import/forget.server";
import { log } from "~/log.server";
import { forgetMeetingPeople } from "~/meetings/forget.server";
import { eraseLeavers, forgetEndedPosts } from "~/people/erase.server";
import { forgetEndedAccess, forgetUnconfirmed } from "~/people/forget.server";
import { forgetReplies } from "~/replies/forget.server";
import { forgetReturned } from "~/returns/forget.server";

/** An alert's numbers are written down before its letters go; without them the letters stay. */
async function forgetOldLetters(now: Date) {
  await keepOutcomes(now);
  await forgetLetters(now);
}

/** What is no longer needed, as the page about personal data promises; people last, when nothing holds them. */
const forgetting: ((now: Date) => Promise<void>)[] = [
  forgetOldLetters,
  forgetReaders,
  forgetReturned,
  forgetTyping,
  forgetGuesses,
  forgetEndedAccess,
  forgetEndedCodes,
  forgetQuestionLinks,
  forgetDeclinedRequests,
  forgetDecidedApplications,
  forgetMeetingPeople,
  endClosedMemberships,
  forgetLeftHomes,
  forgetEmptied,
  forgetClosedHomes,
  forgetLists,
  forgetUnanswered,
  forgetNeighbourReadings,
  forgetReadings,
  forgetRefusals,
  forgetEndedPosts,
  forgetUnconfirmed,
  eraseLeavers,
  forgetReplies,
];

/** Forgets all that is due, one thing after the other; what fails is logged and comes again with the next turn. */
export async function forgetDue(now: Date): Promise<void> {
  for (const forget of forgetting)
    await forget(now).catch((error) => log.error({ err: error, job: forget.name }, "something could not be forgotten"));
}
