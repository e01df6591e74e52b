import type { ReactNode } from "react";
import type { Texts } from "~/texts/index";
import { Lead, PageTitle } from "~/ui";
import type { Listed } from "./answer.server";
import { Accepted, Consent, Declined, ListedFacts, Over } from "./answer-view";

/** How an invitation stands, for whoever has its link. */
export type InvitationShown =
  | { state: "over" }
  | { state: "declined" }
  | { state: "accepted"; area: string; areaId: string }
  | { state: "open"; area: string; listed: Listed };

/** The page's title; `open`: of one that waits for its answer. */
export function invitationTitle({ lists: { answer } }: Texts, shown: InvitationShown, open: (area: string) => string) {
  if (shown.state === "open") return open(shown.area);
  if (shown.state === "accepted") return answer.acceptedTitle(shown.area);
  return shown.state === "declined" ? answer.declinedTitle : answer.overTitle;
}

interface Words {
  title: (area: string) => string;
  lead: string;
  wrong: string;
}

/** An invitation to an area with what it says about the reader and the buttons (`children`), or how it was answered. */
export function Invitation({ shown, words, children }: { shown: InvitationShown; words: Words; children: ReactNode }) {
  if (shown.state === "over") return <Over />;
  if (shown.state === "declined") return <Declined />;
  if (shown.state === "accepted") return <Accepted area={shown.area} areaId={shown.areaId} />;
  return (
    <>
      <PageTitle>{words.title(shown.area)}</PageTitle>
      <Lead>{words.lead}</Lead>
      <ListedFacts listed={shown.listed} />
      <p>{words.wrong}</p>
      <Consent />
      {children}
    </>
  );
}
