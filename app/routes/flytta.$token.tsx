import { data, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { leaveByToken } from "~/contacts/leave.server";
import { areaNamed, leavingByToken } from "~/contacts/read-leave.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, Confirmation, DangerButton, FormActions, Lead, PageTitle, Section } from "~/ui";

type Found = { areas: { areaId: string; area: string }[]; left: string | null } | null;

/** Looking changes nothing: programs that read letters for their owners follow links. */
export const loader = open("page.read", async ({ params, request }) => {
  const left = new URL(request.url).searchParams.get("lamnat");
  const found: Found = await leavingByToken(params.token ?? "", left);
  return data({ found }, found ? 200 : 404);
});

export const action = open("membership.endByLetter", async ({ params, request, permit }) => {
  const token = params.token ?? "";
  const form = await request.formData().catch(() => new FormData());
  const areaId = areaNamed(form.get("omrade"));
  if (areaId) await leaveByToken(permit, { token, areaId });
  throw redirect(`/flytta/${encodeURIComponent(token)}${areaId ? `?lamnat=${areaId}` : ""}`);
});

const titleOf = ({ leaving: { byLetter } }: Texts, found: Found): string => {
  if (!found) return byLetter.wrongTitle;
  if (found.left) return byLetter.doneTitle(found.left);
  return found.areas.length > 0 ? byLetter.title : byLetter.noneTitle;
};

export const meta = titled<{ found: Found }>((t, { found }) => titleOf(t, found));

export default function Moved() {
  const t = useTexts();
  const { found } = useLoaderData<typeof loader>();
  const { byLetter } = t.leaving;
  const title = titleOf(t, found);
  if (found?.left)
    return (
      <Confirmation title={title} lead={byLetter.doneLead} nextTitle={byLetter.next}>
        <p>{byLetter.doneText}</p>
        <p>{byLetter.again}</p>
        <StillMember areas={found.areas} />
      </Confirmation>
    );
  const [text, href, label] = !found
    ? [byLetter.wrong, "/logga-in?vidare=/min-sida", byLetter.signIn]
    : found.areas.length === 0
      ? [byLetter.none, "/var-bor-jag", byLetter.where]
      : [byLetter.lead, "", ""];
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{text}</Lead>
      {href ? <ButtonLink href={href}>{label}</ButtonLink> : null}
      {found && found.areas.length > 0 ? <Choice areas={found.areas} /> : null}
    </>
  );
}

type Areas = NonNullable<Found>["areas"];

function Choice({ areas }: { areas: Areas }) {
  const { byLetter } = useTexts().leaving;
  const busy = useBusy();
  return (
    <>
      <Form method="post">
        <FormActions>
          {areas.map(({ areaId, area }) => (
            <DangerButton key={areaId} busy={busy} name="omrade" value={areaId}>
              {byLetter.submit(area)}
            </DangerButton>
          ))}
        </FormActions>
      </Form>
      <p>
        {byLetter.otherwise} <a href="/min-sida/utskick">{byLetter.letters}</a>
      </p>
    </>
  );
}

function StillMember({ areas }: { areas: Areas }) {
  const { byLetter } = useTexts().leaving;
  if (areas.length === 0) return null;
  return (
    <Section title={byLetter.stillTitle}>
      <ul>
        {areas.map(({ areaId, area }) => (
          <li key={areaId}>{area}</li>
        ))}
      </ul>
    </Section>
  );
}
