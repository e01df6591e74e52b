import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { fileFor } from "~/households/export/file.server";

/** The area's register as a file, after a reason was given. */
export const loader = guard("household.export", inArea, async ({ permit, request, t }) => {
  const { name, areaId } = await areaHead(permit);
  return fileFor(permit, request, `/omraden/${areaId}/hushall/export`, t.takingOut.fileName(name));
});
