import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { confirmByLink } from "~/areas/confirm.server";
import { confirmationByLink, type Told } from "~/areas/confirmation.server";
import { Confirmed, confirmedTitle, ToApplication } from "~/areas/confirmed";
import { ToldFacts } from "~/areas/told-facts";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { FormActions, Lead, PageTitle, SubmitButton } from "~/ui";

type Shown = { state: "over" } | { state: "open" | "confirmed"; application: Told };

/** Looks and changes nothing: programs that read letters for their owners follow links. */
export const loader = open("page.read", async ({ request, params }): Promise<Shown> => {
  const found = await confirmationByLink(request, params.link ?? "");
  if (found.state === "confirmed") return found;
  return found.state === "open" && found.application
    ? { state: "open", application: found.application }
    : { state: "over" };
});

/** Whatever the answer, the page shows where the application stands now. */
export const action = open("application.confirm", async ({ request, permit, params }) => {
  const link = params.link ?? "";
  await confirmByLink(permit, { request, link });
  throw redirect(`/ansok/bekrafta/${encodeURIComponent(link)}`);
});

export const meta = titled<Shown>((t, shown) => titleOf(t, shown));

function titleOf(t: Texts, shown: Shown): string {
  if (shown.state === "confirmed") return confirmedTitle(t, shown.application);
  return shown.state === "open" ? t.areas.confirm.linkTitle : t.areas.confirm.linkOverTitle;
}

export default function ConfirmByLink() {
  const t = useTexts();
  const shown = useLoaderData<typeof loader>();
  const busy = useBusy();
  const { confirm } = t.areas;
  if (shown.state === "confirmed") return <Confirmed told={shown.application} />;
  if (shown.state === "over")
    return (
      <>
        <PageTitle>{confirm.linkOverTitle}</PageTitle>
        <Lead>{confirm.linkOver}</Lead>
        <ToApplication />
      </>
    );
  return (
    <>
      <PageTitle>{confirm.linkTitle}</PageTitle>
      <Lead>{confirm.linkLead}</Lead>
      <ToldFacts told={shown.application} />
      <p>{confirm.linkNotYou}</p>
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy}>{confirm.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
