import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { chooseLetters } from "~/people/choose-letters.server";
import { letterKinds, lettersForm } from "~/people/forms";
import { stoppedKinds } from "~/people/opt-out.server";
import { useTexts } from "~/texts/use";
import { BackLink, Checkboxes, choiceProps, Lead, Notice, PageTitle } from "~/ui";

export const loader = open("self.read", async ({ actor }) => {
  const stopped = await stoppedKinds(actor.personId);
  return { wanted: letterKinds.filter((kind) => !stopped.includes(kind)) };
});

export const action = open("self.choose", async ({ request, permit }) => {
  const submission = await parseForm(request, lettersForm());
  if (submission.status !== "success") return data(submission.reply(), 400);
  await chooseLetters(permit, submission.value.wanted);
  throw redirect("/min-sida?sparat=utskick");
});

export const meta = titled((t) => t.people.letters.formTitle);

export default function ChooseLetters() {
  const { people } = useTexts();
  const { letters } = people;
  const [form, fields] = useFormOf(lettersForm(), useActionData<typeof action>(), {
    defaultValue: useLoaderData<typeof loader>(),
  });
  return (
    <>
      <BackLink href="/min-sida">{people.page.title}</BackLink>
      <PageTitle>{letters.formTitle}</PageTitle>
      <Lead>{letters.lead}</Lead>
      <PageForm form={form} fields={fields} submit={letters.save}>
        <Checkboxes
          {...choiceProps(fields.wanted)}
          label={letters.wanted}
          hint={letters.formLead}
          options={letterKinds.map((kind) => ({
            value: kind,
            label: letters.kinds[kind].name,
            hint: letters.kinds[kind].about,
          }))}
        />
        <Notice tone="warn">
          <p>{letters.withoutWarnings}</p>
        </Notice>
      </PageForm>
    </>
  );
}
