import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { browserToken } from "~/access/proof.server";
import { ApplicantFields, AreaFields } from "~/areas/application-fields";
import { submitApplication } from "~/areas/apply.server";
import { applicationForm, formOrder } from "~/areas/forms";
import { servedMunicipalities, smallestMinimum } from "~/areas/served.server";
import { registeredAddress } from "~/areas/where/registered-address.server";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { Lead, PageTitle } from "~/ui";

/** The browser gets its cookie with the form, so that both posts of a double click come from the same browser. */
export const loader = open("page.read", async ({ request }) => {
  const minimum = smallestMinimum(await servedMunicipalities());
  const { setCookie } = browserToken(request);
  const address = await registeredAddress(new URL(request.url).searchParams.get("adress"));
  return data({ id: newId(), minimum, address }, { headers: { "set-cookie": setCookie } });
});

export const action = open("application.submit", async ({ request, permit, locale, t }) => {
  const submission = await parseForm(request, applicationForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { token, setCookie } = browserToken(request);
  const answer = await submitApplication(permit, submission.value, { browser: token, locale });
  const { errors } = t.areas.apply;
  if (answer === "outside") {
    const names = (await servedMunicipalities()).map((place) => place.name);
    const outside = errors.postcode.outside(submission.value.postcode, names);
    return data(submission.reply({ fieldErrors: { postcode: [outside] } }), 400);
  }
  if (answer === "tooManyLetters")
    return data(submission.reply({ fieldErrors: { email: [errors.tooManyLetters] } }), 429);
  throw redirect("/ansok/bekrafta", { headers: { "set-cookie": setCookie } });
});

export const meta = titled((t) => t.areas.apply.title);

export default function Apply() {
  const t = useTexts();
  const { apply } = t.areas;
  const { id, minimum, address } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(applicationForm(t), useActionData<typeof action>(), {
    defaultValue: address ?? undefined,
  });
  const inOrder = formOrder.map((name) => fields[name]);
  return (
    <>
      <PageTitle>{apply.title}</PageTitle>
      <Lead>{apply.lead}</Lead>
      <p>{apply.good}</p>
      <p>
        {t.where.ask.before} <a href="/var-bor-jag">{t.where.ask.link}</a>
      </p>
      <PageForm form={form} fields={inOrder} submit={apply.submit}>
        <ApplicantFields fields={fields} />
        <AreaFields fields={fields} minimum={minimum} />
        <p>
          {apply.data} <a href="/integritet">{apply.dataLink}</a>
        </p>
        <input type="hidden" name={fields.id.name} value={id} />
      </PageForm>
    </>
  );
}
