import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { proofOfLink } from "~/access/proof-state.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { ProofOver, proofOverTitle } from "~/people/proof-over";
import { signIn } from "~/people/sign-in.server";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, PageTitle, SubmitButton } from "~/ui";

type Stage = "open" | "ended" | "expired" | "used" | "otherBrowser" | "wrong";

/** Looks and changes nothing: programs that read letters for their owners follow links. */
export const loader = open("page.read", async ({ request, params }) => {
  const link = params.link ?? "";
  const proof = await proofOfLink(request, "signIn", link);
  if (!proof) return { link, target: "/", stage: "wrong" as Stage };
  const stage: Stage = proof.stage === "open" && !proof.sameBrowser ? "otherBrowser" : proof.stage;
  return { link, target: proof.target, stage };
});

export const action = open("signIn.prove", async ({ request, permit }) => {
  const { onward, setCookie } = await signIn(permit, request);
  throw redirect(onward, { headers: { "set-cookie": setCookie } });
});

export const meta = titled<{ stage: Stage }>((t, { stage }) => titleOf(t, stage));

function titleOf(t: Texts, stage: Stage): string {
  if (stage === "otherBrowser") return t.access.link.otherTitle;
  if (stage === "wrong") return t.access.link.wrongTitle;
  return proofOverTitle(t, stage) ?? t.access.link.title;
}

export default function SignInByLink() {
  const { stage, target, link } = useLoaderData<typeof loader>();
  const again = `/logga-in?vidare=${encodeURIComponent(target)}`;
  if (stage === "open") return <SignInButton link={link} />;
  if (stage === "otherBrowser") return <OtherBrowser again={again} />;
  if (stage === "wrong") return <WrongLink again={again} />;
  return <ProofOver stage={stage} target={target} />;
}

function SignInButton({ link }: { link: string }) {
  const { access } = useTexts();
  const busy = useBusy();
  return (
    <>
      <PageTitle>{access.link.title}</PageTitle>
      <Lead>{access.link.lead}</Lead>
      <Form method="post">
        <input type="hidden" name="link" value={link} />
        <FormActions>
          <SubmitButton busy={busy}>{access.link.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}

function OtherBrowser({ again }: { again: string }) {
  const { link } = useTexts().access;
  return (
    <>
      <PageTitle>{link.otherTitle}</PageTitle>
      <Lead>{link.other}</Lead>
      <p>{link.otherHow}</p>
      <ul>
        {link.otherWays.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <FormActions>
        <ButtonLink href={again}>{link.another}</ButtonLink>
      </FormActions>
    </>
  );
}

function WrongLink({ again }: { again: string }) {
  const { link } = useTexts().access;
  return (
    <>
      <PageTitle>{link.wrongTitle}</PageTitle>
      <Lead>{link.wrong}</Lead>
      <FormActions>
        <ButtonLink href={again}>{link.another}</ButtonLink>
      </FormActions>
    </>
  );
}
