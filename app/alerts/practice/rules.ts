import type { AlertStatus } from "~/db/schema/alerts";

export const alertStatuses = ["actual", "exercise", "test"] as const satisfies readonly AlertStatus[];

/** An exercise or a test goes to the contacts and to nobody else, whatever the form says. */
export const onlyContacts = ({ status, contactsOnly }: { status: AlertStatus; contactsOnly: boolean }): boolean =>
  status !== "actual" || contactsOnly;

/**
 * The last lock before letters to members are written, should any other have been left open.
 * @throws Error for an exercise or a test.
 */
export function mustBeReal({ id, status }: { id: string; status: AlertStatus }): void {
  if (status !== "actual") throw new Error(`alert ${id} is of status ${status} and goes to no member`);
}
