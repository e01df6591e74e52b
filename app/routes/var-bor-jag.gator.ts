import { open } from "~/access/guard.server";
import { mayAsk } from "~/areas/where/pace.server";
import { streetsBeginning } from "~/areas/where/suggest.server";

/** Streets that begin as `q` does, for the field that asks while one types. Whoever asks too often gets none. */
export const action = open("area.find", async ({ request }) => {
  const posted = await request.formData().catch(() => null);
  const typed = String(posted?.get("q") ?? "");
  if (typed.length > 60 || !mayAsk(request)) return Response.json({ streets: [] });
  return Response.json({ streets: [...new Set((await streetsBeginning(typed)).map((one) => one.street))] });
});
