import { open } from "~/access/guard.server";
import { browserToken } from "~/access/proof.server";
import { mayAsk } from "~/areas/where/pace.server";
import { streetsBeginning } from "~/areas/where/suggest.server";

/** Streets that begin as `?q=` does, for the field that asks while one types. Whoever asks too often gets none. */
export const loader = open("area.find", async ({ request }) => {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  if (typed.length > 60 || !mayAsk(browserToken(request).token)) return { streets: [] };
  return { streets: [...new Set((await streetsBeginning(typed)).map((one) => one.street))] };
});
