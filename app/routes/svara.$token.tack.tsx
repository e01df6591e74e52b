import { useLoaderData, useParams } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { openRight } from "~/replies/open-right.server";
import { UrgentNotice } from "~/replies/urgent-watch";
import { useTexts } from "~/texts/use";
import { Confirmation } from "~/ui";

export const loader = open("page.read", async ({ request, params }) => {
  const { title } = await openRight(params.token);
  return { title, urgent: new URL(request.url).searchParams.has("bradskande") };
});

export const meta = titled((t) => t.replies.sent.title);

export default function ReplySent() {
  const { sent, emergency } = useTexts().replies;
  const { token = "" } = useParams();
  const { urgent } = useLoaderData<typeof loader>();
  return (
    <>
      {urgent ? <UrgentNotice live /> : null}
      <Confirmation title={sent.title} lead={sent.lead} nextTitle={sent.next}>
        <ul>
          {sent.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          <strong>{emergency}</strong>
        </p>
        <p>
          <a href={`/svara/${encodeURIComponent(token)}`}>{sent.more}</a>
        </p>
      </Confirmation>
    </>
  );
}
