import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inApplication } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { ApplicationBadge } from "~/areas/application-list";
import { Area, Checks, Decided, Questions, TooLate, Ways, Who } from "~/areas/application-parts";
import { type ApplicationToDecide, applicationToDecide } from "~/areas/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Columns, Notice, PageTitle } from "~/ui";

export const loader = guard("application.read", inApplication, async ({ request, permit, params }) => {
  const application = await applicationToDecide(permit, params.applicationId ?? "");
  if (!application) throw notFound();
  const after = new URL(request.url).searchParams;
  return { application, asked: after.has("fragat"), tooLate: after.has("forsent") };
});

export const meta = titled<{ application: ApplicationToDecide }>((t, { application }) =>
  t.desk.application.title(application.areaName),
);

export default function ApplicationPage() {
  const { application: words } = useTexts().desk;
  const { application, asked, tooLate } = useLoaderData<typeof loader>();
  const { state, questions } = application;
  const open = state === "waiting" || state === "asked";
  const answered = questions.some((question) => question.answer !== null);
  return (
    <>
      <BackLink href={`/skrivbord/ansokningar?kommun=${application.municipality.code}`}>{words.back}</BackLink>
      <PageTitle above={application.municipality.name} status={<ApplicationBadge state={state} answered={answered} />}>
        {words.title(application.areaName)}
      </PageTitle>
      {asked && state === "asked" ? (
        <Notice tone="success" title={words.asked} live>
          <p>{words.askedText}</p>
        </Notice>
      ) : null}
      {tooLate && application.decision ? <TooLate decision={application.decision} /> : null}
      {application.decision ? <Decided decision={application.decision} /> : null}
      {state === "unconfirmed" ? (
        <Notice tone="warn" title={words.unconfirmed}>
          <p>{words.unconfirmedText}</p>
        </Notice>
      ) : null}
      <Columns beside={<Checks application={application} />}>
        <Who application={application} />
        <Area application={application} />
        <Questions application={application} />
      </Columns>
      {open ? <Ways id={application.id} /> : null}
    </>
  );
}
