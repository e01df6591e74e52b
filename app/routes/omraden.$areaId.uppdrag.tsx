import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { servicePage } from "~/contacts/own-service.server";
import { ServiceFacts } from "~/contacts/service-facts";
import { endSubstitute } from "~/contacts/substitute.server";
import { withdrawQuestion } from "~/contacts/succession.server";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, ErrorSummary, FormActions, Lead, Section, SubmitButton } from "~/ui";

export const loader = guard("contact.serve", inArea, async ({ permit }) => {
  const [head, service] = await Promise.all([areaHead(permit), servicePage(permit)]);
  return { head, service };
});

/** `gor`: which of the two buttons that take something back was pressed. */
export const action = guard("contact.serve", inArea, async ({ permit, request }) => {
  const wanted = (await request.formData().catch(() => new FormData())).get("gor");
  if (wanted === "ersattare") await endSubstitute(permit);
  else if (wanted === "fraga") await withdrawQuestion(permit);
  else return data({ unclear: true }, 400);
  throw redirect(`/omraden/${permit.scope.areaId}/uppdrag`);
});

export const meta = titled((t) => t.serving.page.title);

export default function Service() {
  const { serving, common } = useTexts();
  const { head, service } = useLoaderData<typeof loader>();
  const unclear = useActionData<typeof action>();
  const { page } = serving;
  return (
    <>
      <AreaTop head={head} at="/uppdrag" title={page.title} />
      <ErrorSummary title={common.errorSummary} errors={unclear ? [{ text: page.unclear }] : []} />
      {service ? (
        <>
          <ServiceFacts service={service} areaId={head.areaId} />
          <Substitute />
          <Successor />
        </>
      ) : (
        <Lead>{page.substituteOnly}</Lead>
      )}
    </>
  );
}

function Substitute() {
  const { substitute } = useTexts().serving;
  const locale = useLocale();
  const { head, service } = useLoaderData<typeof loader>();
  const now = service?.substitute;
  return (
    <Section title={substitute.title}>
      <p>{now ? substitute.now(now.name, day(now.until, locale)) : substitute.none}</p>
      {now ? <TakeBack what="ersattare" label={substitute.end} /> : null}
      {now ? null : (
        <FormActions>
          <ButtonLink href={`/omraden/${head.areaId}/uppdrag/ersattare`} look="second">
            {substitute.name}
          </ButtonLink>
        </FormActions>
      )}
    </Section>
  );
}

function Successor() {
  const { successor } = useTexts().serving;
  const locale = useLocale();
  const { head, service } = useLoaderData<typeof loader>();
  const asked = service?.asked;
  return (
    <Section title={successor.title}>
      <p>{asked ? successor.asked(asked.name, day(asked.askedAt, locale)) : successor.none}</p>
      {asked ? <TakeBack what="fraga" label={successor.withdraw} /> : null}
      {asked ? null : (
        <FormActions>
          <ButtonLink href={`/omraden/${head.areaId}/uppdrag/eftertradare`} look="second">
            {successor.ask}
          </ButtonLink>
        </FormActions>
      )}
    </Section>
  );
}

function TakeBack({ what, label }: { what: "ersattare" | "fraga"; label: string }) {
  const busy = useBusy();
  return (
    <Form method="post">
      <FormActions>
        <SubmitButton busy={busy} look="second" name="gor" value={what}>
          {label}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
