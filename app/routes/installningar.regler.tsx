import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { changeSettings } from "~/organisations/change-settings.server";
import { asTyped, settingsForm } from "~/organisations/forms";
import { municipalityRules } from "~/organisations/overview.server";
import { groups, isSwitch, isText, type Settings } from "~/organisations/settings";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Checkbox, fieldProps, Lead, PageTitle, Section, TextArea, TextField } from "~/ui";

export const loader = guard("organisation.change", atDesk, ({ permit }) => municipalityRules(permit));

export const action = guard("organisation.change", atDesk, async ({ request, permit, t }) => {
  const submission = await parseForm(request, settingsForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await changeSettings(permit, submission.value);
  const { code } = await municipalityRules(permit);
  throw redirect(`/installningar?kommun=${code}&sparat`);
});

export const meta = titled((t) => t.rules.page.title);

export default function ChangeRules() {
  const t = useTexts();
  const { page, groups: titles } = t.rules;
  const { name, code, rules } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(settingsForm(t), useActionData<typeof action>(), { defaultValue: asTyped(rules) });
  const inOrder = groups.flatMap((group) => group.rules.map((rule) => fields[rule]));
  return (
    <>
      <BackLink href={`/installningar?kommun=${code}`}>{page.back}</BackLink>
      <PageTitle above={name}>{page.title}</PageTitle>
      <Lead>{page.lead}</Lead>
      <PageForm form={form} fields={inOrder} submit={page.submit}>
        {groups.map((group) => (
          <Section key={group.title} title={titles[group.title]}>
            {group.rules.map((rule) => (
              <Rule key={rule} rule={rule} field={fields[rule]} />
            ))}
          </Section>
        ))}
      </PageForm>
    </>
  );
}

function Rule({ rule, field }: { rule: keyof Settings; field: Parameters<typeof fieldProps>[0] }) {
  const { names, hints } = useTexts().rules;
  const common = { ...fieldProps(field), label: names[rule], hint: hints[rule] };
  if (isSwitch(rule)) return <Checkbox {...common} />;
  if (isText(rule)) return <TextArea {...common} rows={3} />;
  return <TextField {...common} inputMode="numeric" width="short" />;
}
