import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { fileFor } from "~/households/export/file.server";
import { municipalities } from "~/organisations/read.server";

/** The municipality's register as a file, after a reason was given. */
export const loader = guard("register.export", atDesk, async ({ permit, request, t }) => {
  const { code, name } = (await municipalities()).find((one) => one.id === permit.scope.municipalityId)!;
  return fileFor(permit, request, `/skrivbord/register?kommun=${code}`, t.takingOut.fileName(name));
});
