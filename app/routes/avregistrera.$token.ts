import { redirect } from "@remix-run/node";
import { open } from "~/access/guard.server";
import { optOutByToken } from "~/people/opt-out.server";

const plainText = { "content-type": "text/plain; charset=utf-8" };

/** Looking changes nothing: programs that read letters for their owners follow links. */
export const loader = open("page.read", async ({ params }) =>
  redirect(`/avregistrera/${encodeURIComponent(params.token ?? "")}/bekrafta`),
);

/**
 * One click in a mail program (RFC 8058 3.2): no cookie, no Origin, no redirect, and the same answer for every token,
 * every time. A route without a page, so that what it answers is not rendered.
 */
export const action = open("letter.optOut", async ({ request, params, permit, t }) => {
  const form = await request.formData().catch(() => new FormData());
  const asked = String(form.get("List-Unsubscribe") ?? "").trim();
  if (asked.toLowerCase() !== "one-click")
    return new Response(t.people.optOut.notUnderstood, { status: 400, headers: plainText });
  await optOutByToken(permit, params.token ?? "", false);
  return new Response(t.people.optOut.received, { headers: plainText });
});
