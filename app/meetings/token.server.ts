import { type SignedHex, signedHex } from "~/access/signed-hex.server";
import { config } from "~/config.server";
import { uuidOf } from "~/mail/letters-of-hex";

/** One person's own answer; its UUID. */
const answers = signedHex("meeting.answer", 16);
/** The page of a meeting that its notice leads to; the meeting's UUID. */
const notices = signedHex("meeting.notice", 16);

function idIn(tokens: SignedHex, token: string): string | null {
  const hex = tokens.read(token);
  return hex && uuidOf(hex);
}

/**
 * The address at which the holder of an invitation answers it. It needs no table, and cannot be made without the
 * installation's secret; it opens nothing any more when the invitation is forgotten.
 */
export const answerUrl = (invitationId: string): string =>
  `${config.publicUrl}/moten/svar/${answers.token(invitationId)}`;

/** The address of a meeting's page for everybody who has seen the notice. */
export const noticeUrl = (meetingId: string): string => `${config.publicUrl}/mote/${notices.token(meetingId)}`;

/** The invitation of an answer's token, or null for one that this installation has not made. */
export const invitationOf = (token: string): string | null => idIn(answers, token);

/** The meeting of a notice's token, or null. */
export const meetingOf = (token: string): string | null => idIn(notices, token);
