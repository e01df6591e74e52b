/** What the pages have in common on which somebody answers an invitation, a contact's or a list's. */
import { redirect } from "@remix-run/node";
import { yesOrNo } from "~/access/form.server";
import type { Answer } from "./answer.server";

/** What the page shows: how the invitation stands, and after a no that it is forgotten. Looking answers nothing: mail scanners follow links. */
export function shownTo<S extends { state: string }>(request: Request, status: S): S | { state: "declined" } {
  const declined = status.state === "over" && new URL(request.url).searchParams.has("nej");
  return declined ? { state: "declined" } : status;
}

/** Answers as the pressed button says, and leads back to the page. `at`: its address without the link. */
export async function answerFrom(
  request: Request,
  { at, link = "" }: { at: string; link: string | undefined },
  answer: (link: string, yes: boolean) => Promise<Answer>,
): Promise<never> {
  const yes = await yesOrNo(request);
  const answered = yes === null ? "over" : await answer(link, yes);
  throw redirect(`${at}/${encodeURIComponent(link)}${answered === "declined" ? "?nej" : ""}`);
}
