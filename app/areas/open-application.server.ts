import { redirect } from "@remix-run/node";
import { notFound, type Permit } from "~/access/permit.server";
import { applicationToDecide } from "./read.server";

/** Where an application is shown; `?forsent` after an attempt to decide that came too late. */
export const pageOf = (id: string) => `/skrivbord/ansokningar/${id}`;

/**
 * What the forms of a decision show.
 * @throws Response 404 when there is none such here, a redirect to its page when nothing is left to decide.
 */
export async function openApplication(permit: Permit<"application.decide"> | Permit<"application.ask">, id = "") {
  const application = await applicationToDecide(permit, id);
  if (!application) throw notFound();
  if (application.state !== "waiting" && application.state !== "asked") throw redirect(pageOf(id));
  const { areaName, streets, applicant } = application;
  return { id, areaName, streets, name: applicant.name };
}
