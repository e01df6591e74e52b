import type { alertToEdit } from "./read.server";

type Alert = Omit<Awaited<ReturnType<typeof alertToEdit>>, "incident">;

const box = (ticked: boolean) => (ticked ? "on" : undefined);

/** A saved alert as the fields of its form begin: boxes are "on" or missing. */
export function fieldsOf(alert: Alert) {
  const { kind, priority, category, title, body, place, timeSpan, advice, areas } = alert;
  const words = { title, body, place, timeSpan, advice };
  const boxes = { everyArea: box(alert.everyArea), public: box(alert.public) };
  return { version: String(alert.version), kind, priority, category, ...words, ...boxes, areas };
}
