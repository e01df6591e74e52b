import { sameText, sign } from "~/access/secrets.server";
import { config } from "~/config.server";

/** What a token opens: one person's own answer, or the page of a meeting that its notice leads to. */
type Use = "answer" | "notice";

/** A UUID's sixteen bytes in base64url. */
const packedLength = 22;

const pack = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
const unpack = (packed: string) =>
  Buffer.from(packed, "base64url")
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

const signed = (use: Use, packed: string) => sign(`meeting.${use} ${packed}`);

function tokenFor(use: Use, id: string): string {
  const packed = pack(id);
  return packed + signed(use, packed);
}

function read(use: Use, token: string): string | null {
  const packed = token.slice(0, packedLength);
  return sameText(token.slice(packedLength), signed(use, packed)) ? unpack(packed) : null;
}

/**
 * The address at which the holder of an invitation answers it. It needs no table, and cannot be made without the
 * installation's secret; it opens nothing any more when the invitation is forgotten.
 */
export const answerUrl = (invitationId: string): string =>
  `${config.publicUrl}/moten/svar/${tokenFor("answer", invitationId)}`;

/** The address of a meeting's page for everybody who has seen the notice. */
export const noticeUrl = (meetingId: string): string => `${config.publicUrl}/mote/${tokenFor("notice", meetingId)}`;

/** The invitation of an answer's token, or null for one that this installation has not made. */
export const invitationOf = (token: string): string | null => read("answer", token);

/** The meeting of a notice's token, or null. */
export const meetingOf = (token: string): string | null => read("notice", token);
