import { data, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { rateAlert, ratedBy } from "~/figures/rate.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { FormActions, Lead, Notice, PageTitle, SubmitButton } from "~/ui";

type Page = { title: string | null; useful: boolean | null };

export const loader = open("page.read", async ({ params }) => {
  const found = await ratedBy(params.token ?? "");
  return found ? data<Page>(found) : data<Page>({ title: null, useful: null }, 404);
});

/** Only a press of a button says anything: programs that read letters for their owners follow links. */
export const action = open("alert.rate", async ({ request, params, permit }) => {
  const token = params.token ?? "";
  const form = await request.formData().catch(() => new FormData());
  const said = form.get("nytta");
  if (said === "ja" || said === "nej") await rateAlert(permit, token, said === "ja");
  throw redirect(`/nytta/${encodeURIComponent(token)}`);
});

export const meta = titled<Page>((t, { title }) => (title ? t.figures.rate.title : t.figures.rate.wrong));

export default function Rate() {
  const { rate } = useTexts().figures;
  const { title, useful } = useLoaderData<typeof loader>();
  const busy = useBusy();
  if (title === null)
    return (
      <>
        <PageTitle>{rate.wrong}</PageTitle>
        <Lead>{rate.wrongText}</Lead>
      </>
    );
  return (
    <>
      <PageTitle above={title}>{rate.title}</PageTitle>
      {useful === null ? null : <Notice tone="success" live title={useful ? rate.saidYes : rate.saidNo} />}
      <Lead>{useful === null ? rate.lead : rate.again}</Lead>
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy} name="nytta" value="ja" look={useful === true ? "second" : undefined}>
            {rate.yes}
          </SubmitButton>
          <SubmitButton busy={busy} name="nytta" value="nej" look="second">
            {rate.no}
          </SubmitButton>
        </FormActions>
      </Form>
      <p>{rate.privacy}</p>
    </>
  );
}
