import { open } from "~/access/guard.server";
import { collectOwnData } from "~/people/own-data/collect.server";
import { packOwnData } from "~/people/own-data/pack.server";

/** All that is kept about the person who asks, as a ZIP (GDPR art. 15 and 20). */
export const loader = open("self.read", async ({ actor, t, locale }) => {
  const packed = packOwnData(await collectOwnData(actor.personId), t, locale, new Date());
  const headers = {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${t.ownData.page.zip}"`,
    "cache-control": "no-store",
  };
  return new Response(packed as BodyInit, { headers });
});
