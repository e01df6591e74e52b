import { redirect } from "@remix-run/node";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { columnRoles } from "~/households/import/columns";
import { changeColumns, dropList, takeList, undoListImport } from "~/households/import/decide-list.server";
import { mostColumns } from "~/households/import/limits";
import { listNamed } from "~/households/import/upload.server";

const columnsIn = (posted: FormData) =>
  Array.from(
    { length: mostColumns },
    (_, at) => columnRoles.find((role) => role === posted.get(`kolumn-${at}`)) ?? null,
  );

/** What is decided about a list that was looked through. */
export const action = guard("household.import", inArea, async ({ permit, request, params }) => {
  const { id, posted } = await listNamed(request);
  const back = (done?: string) => redirect(`/omraden/${params.areaId}/hushall/import${done ? `?klart=${done}` : ""}`);
  switch (posted.get("beslut")) {
    case "ta-in":
      await takeList(permit, id);
      throw back();
    case "kolumner":
      await changeColumns(permit, id, columnsIn(posted));
      throw back();
    case "angra":
      throw back((await undoListImport(permit, id)) === "tooLate" ? "tooLate" : undefined);
    case "slang":
      await dropList(permit, id);
      throw back("dropped");
    default:
      throw back("gone");
  }
});
