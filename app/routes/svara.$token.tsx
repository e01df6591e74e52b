import { data } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { ways } from "~/replies/kinds";
import { rightShown } from "~/replies/open-right.server";
import { EmergencyNotice } from "~/replies/urgent-watch";
import { useTexts } from "~/texts/use";
import { ButtonLink, Lead, PageTitle, Section } from "~/ui";

type Shown = Awaited<ReturnType<typeof rightShown>>;

/** Looking changes nothing: programs that read letters for their owners follow links. */
export const loader = open("page.read", async ({ params }) => {
  const right = await rightShown(params.token);
  return data<{ right: Shown }>({ right }, right ? 200 : 404);
});

export const meta = titled<{ right: Shown }>(({ replies: { choose } }, { right }) =>
  right ? choose.title : choose.wrongTitle,
);

export default function ChooseReply() {
  const { choose } = useTexts().replies;
  const { token = "" } = useParams();
  const { right } = useLoaderData<typeof loader>();
  if (!right) return <WrongLink />;
  return (
    <>
      <PageTitle>{choose.title}</PageTitle>
      <Lead>{choose.about(right.title)}</Lead>
      <EmergencyNotice />
      <p>{choose.lead(right.municipality)}</p>
      <Section title={choose.legend}>
        <ul className="reply-ways">
          {Object.entries(ways).map(([way, kind]) => (
            <li key={way}>
              <ButtonLink href={`/svara/${encodeURIComponent(token)}/${way}`} look="second">
                {choose.ways[kind].label}
              </ButtonLink>
              <p>{choose.ways[kind].hint}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function WrongLink() {
  const { choose, emergency } = useTexts().replies;
  return (
    <>
      <PageTitle>{choose.wrongTitle}</PageTitle>
      <Lead>{choose.wrong}</Lead>
      <p>{emergency}</p>
    </>
  );
}
