import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { proofOfBrowser } from "~/access/proof-state.server";
import { WrongCode } from "~/access/strategy.server";
import { EnterCode } from "~/page/enter-code";
import { titled } from "~/page/title";
import { codeForm } from "~/people/forms";
import { ProofOver, proofOverTitle } from "~/people/proof-over";
import { onwardFrom, signIn } from "~/people/sign-in.server";
import { useTexts } from "~/texts/use";
import { Lead, Notice, PageTitle } from "~/ui";

export const loader = open("page.read", async ({ request, actor }) => {
  const proof = await proofOfBrowser(request, "signIn");
  if (actor) throw redirect(onwardFrom(proof?.target ?? null, actor.staff));
  if (!proof) throw redirect("/logga-in");
  return { stage: proof.stage, target: proof.target };
});

export const action = open("signIn.prove", async ({ request, permit, t }) => {
  const submission = await parseForm(request.clone(), codeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  try {
    const { onward, setCookie } = await signIn(permit, request);
    return redirect(onward, { headers: { "set-cookie": setCookie } });
  } catch (error) {
    if (!(error instanceof WrongCode)) throw error;
    return data(submission.reply({ fieldErrors: { code: [t.access.code.wrong(error.triesLeft)] } }), 400);
  }
});

export const meta = titled<{ stage: "open" }>((t, { stage }) => proofOverTitle(t, stage) ?? t.access.code.title);

export default function SignInCode() {
  const { stage, target } = useLoaderData<typeof loader>();
  return stage === "open" ? <CodeForm target={target} /> : <ProofOver stage={stage} target={target} />;
}

function CodeForm({ target }: { target: string }) {
  const { code } = useTexts().access;
  const again = <a href={`/logga-in?vidare=${encodeURIComponent(target)}`}>{code.another}</a>;
  return (
    <>
      <PageTitle>{code.title}</PageTitle>
      <Lead>{code.lead}</Lead>
      <EnterCode
        words={code}
        answered={useActionData<typeof action>()}
        beside={again}
        below={
          <Notice title={code.neverTold}>
            <p>{code.neverToldText}</p>
          </Notice>
        }
      />
    </>
  );
}
