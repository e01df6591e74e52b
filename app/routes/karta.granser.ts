import { open } from "~/access/guard.server";
import { boundaries } from "~/areas/map/boundaries.server";

/** The municipalities' boundaries (`?kommun=1884`: one of them), which every map draws under its own shapes. */
export const loader = open("page.read", async ({ request }) => {
  const code = new URL(request.url).searchParams.get("kommun") ?? undefined;
  return Response.json(await boundaries(code), { headers: { "cache-control": "public, max-age=300" } });
});
