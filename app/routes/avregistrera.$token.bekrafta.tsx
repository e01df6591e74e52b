import { data, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { postedForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { optOutByToken, stoppedByToken } from "~/people/opt-out.server";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, Confirmation, FormActions, Lead, type Look, PageTitle, SubmitButton } from "~/ui";

type Kind = keyof Texts["people"]["optOut"]["kinds"];
type Page = { kind: Kind | null; stopped: Kind[]; resumed: boolean };

export const loader = open("page.read", async ({ request, params }) => {
  const found = await stoppedByToken(params.token ?? "");
  if (!found) return data<Page>({ kind: null, stopped: [], resumed: false }, 404);
  return data<Page>({ ...found, resumed: new URL(request.url).searchParams.has("igen") });
});

export const action = open("letter.optOut", async ({ request, params, permit }) => {
  const wanted = (await postedForm(request)).get("vill") === "ja";
  await optOutByToken(permit, params.token ?? "", wanted);
  throw redirect(`/avregistrera/${encodeURIComponent(params.token ?? "")}/bekrafta${wanted ? "?igen" : ""}`);
});

export const meta = titled<Page>(({ people: { optOut } }, { kind, stopped, resumed }) => {
  if (!kind) return optOut.wrongTitle;
  const words = optOut.kinds[kind];
  if (stopped.includes(kind)) return words.stopped;
  return resumed ? words.again : words.title;
});

export default function StopLetters() {
  const { kind, stopped, resumed } = useLoaderData<typeof loader>();
  if (!kind) return <WrongLink />;
  if (stopped.includes(kind)) return <Stopped kind={kind} stopped={stopped} />;
  return resumed ? <Resumed kind={kind} /> : <Question kind={kind} stopped={stopped} />;
}

/** What goes on as before; nothing is promised that the person has stopped earlier. */
const goesOn = (words: { goesOn: string }, stopped: Kind[]) =>
  stopped.includes("warning") ? null : <p>{words.goesOn}</p>;

function Choice({ wanted, look, children }: { wanted: boolean; look?: Look; children: string }) {
  const busy = useBusy();
  return (
    <Form method="post">
      <FormActions>
        <SubmitButton busy={busy} look={look} name="vill" value={wanted ? "ja" : "nej"}>
          {children}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function Question({ kind, stopped }: { kind: Kind; stopped: Kind[] }) {
  const { optOut } = useTexts().people;
  const words = optOut.kinds[kind];
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <Lead>{words.stops}</Lead>
      {words.think ? <p>{words.think}</p> : null}
      {goesOn(words, stopped)}
      <Choice wanted={false}>{words.submit}</Choice>
    </>
  );
}

function Stopped({ kind, stopped }: { kind: Kind; stopped: Kind[] }) {
  const { optOut } = useTexts().people;
  const words = optOut.kinds[kind];
  return (
    <Confirmation title={words.stopped} lead={optOut.stoppedLead} nextTitle={optOut.nextTitle}>
      {goesOn(words, stopped)}
      <p>{optOut.member}</p>
      <Choice wanted look="second">
        {optOut.undo}
      </Choice>
      <AllLetters />
    </Confirmation>
  );
}

function Resumed({ kind }: { kind: Kind }) {
  const { optOut } = useTexts().people;
  return (
    <Confirmation title={optOut.kinds[kind].again} lead={optOut.resumedLead} nextTitle={optOut.nextTitle}>
      <AllLetters />
    </Confirmation>
  );
}

function AllLetters() {
  const { optOut } = useTexts().people;
  return (
    <p>
      <a href="/min-sida/utskick">{optOut.all}</a>
    </p>
  );
}

function WrongLink() {
  const { optOut } = useTexts().people;
  return (
    <>
      <PageTitle>{optOut.wrongTitle}</PageTitle>
      <Lead>{optOut.wrong}</Lead>
      <FormActions>
        <ButtonLink href="/logga-in?vidare=/min-sida/utskick">{optOut.signIn}</ButtonLink>
      </FormActions>
    </>
  );
}
