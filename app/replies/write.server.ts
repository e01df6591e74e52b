import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { isUrgent } from "./escalation";
import { file, hasMessage, isTalkedOut } from "./file.server";
import type { ReplyInput } from "./forms";
import type { ReplyKind } from "./kinds";
import { rightOf } from "./right.server";

/**
 * `sent`: the desk has it; `urgent`: and it says that somebody may be in danger; `tooMany`: so much has come from the person
 * within a day that nobody could read it; `unknown`: the link is not ours.
 */
export type WriteAnswer = "sent" | "urgent" | "tooMany" | "unknown";

const wordsIn = ({ text, seenWhen, seenWhere, looks }: ReplyInput) => [seenWhen, seenWhere, text, looks].join("\n");

/** Takes what somebody answers to an alert by the link in the letter, once however often the form is sent. */
export async function writeReply(
  permit: Permit<"reply.write">,
  token: string,
  kind: ReplyKind,
  input: ReplyInput,
): Promise<WriteAnswer> {
  const urgent = isUrgent(wordsIn(input));
  const done = urgent ? "urgent" : "sent";
  return decide(permit, { objectId: input.id, detail: { kind, urgent } }, async (decision): Promise<WriteAnswer> => {
    const right = await rightOf(decision.tx, token);
    if (!right) undo<WriteAnswer>("unknown");
    if (await hasMessage(decision, input.id)) undo<WriteAnswer>(done);
    if (await isTalkedOut(decision, right.personId)) undo<WriteAnswer>("tooMany");
    await file(decision, right, { kind, isUrgent: urgent, enclosed: 0, isCut: false, mailId: null, ...input });
    return done;
  });
}
