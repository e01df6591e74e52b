import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, Confirmation, Lead, PageTitle } from "~/ui";
import type { JoinStatus } from "./join-status.server";

/** The page's title, for somebody who confirms with the code of a letter or with its link. */
export function joinTitle(t: Texts, status: JoinStatus, by: "code" | "link"): string {
  const { confirm } = t.households;
  switch (status.state) {
    case "open":
      return by === "code" ? confirm.title : confirm.linkTitle;
    case "confirmed":
      return confirm.doneTitle;
    case "answered":
      return confirm.answeredTitle;
    default:
      return overWords(t, status.state, by).title;
  }
}

function overWords(t: Texts, state: "none" | "over", by: "code" | "link") {
  const { confirm } = t.households;
  if (by === "link") return { title: confirm.linkOverTitle, text: confirm.linkOver };
  if (state === "none") return { title: confirm.noneTitle, text: confirm.none };
  return { title: confirm.overTitle, text: confirm.over };
}

/** Nothing can be confirmed here any more, or ever could. */
export function JoinOver({ state, by }: { state: "none" | "over"; by: "code" | "link" }) {
  const t = useTexts();
  const { title, text } = overWords(t, state, by);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{text}</Lead>
      <ButtonLink href="/ga-med">{t.households.confirm.again}</ButtonLink>
    </>
  );
}

/** The address is confirmed: what happens now. */
export function JoinTaken({ status }: { status: Extract<JoinStatus, { area: string }> }) {
  const t = useTexts();
  const { confirm } = t.households;
  const answered = status.state === "answered";
  return (
    <Confirmation
      title={joinTitle(t, status, "code")}
      lead={answered ? confirm.answeredLead(status.area) : confirm.doneLead(status.area)}
      nextTitle={confirm.next}
    >
      <p>{answered ? confirm.answeredNext : confirm.nextText}</p>
      {answered ? <ButtonLink href="/logga-in">{confirm.signIn}</ButtonLink> : null}
    </Confirmation>
  );
}
