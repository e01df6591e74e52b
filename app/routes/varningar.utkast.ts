import { redirect } from "@remix-run/node";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { keepTyping, throwTypingAway, typedIn } from "~/alerts/typing.server";
import { isId } from "~/db/ids";

/** Keeps what is being typed in an alert's form, and says who else is writing there; or throws it away. */
export const action = guard("alert.write", atDesk, async ({ request, permit }) => {
  const form = await request.formData().catch(() => new FormData());
  const [id, version] = [form.get("id"), Number(form.get("version") ?? 0)];
  if (typeof id !== "string" || !isId(id) || !Number.isSafeInteger(version))
    return Response.json(null, { status: 400 });
  if (form.get("intent") === "throwAway") {
    await throwTypingAway(permit, id);
    return redirect("/varningar");
  }
  return Response.json(await keepTyping(permit, { alertId: id, version, fields: typedIn(form) }));
});
