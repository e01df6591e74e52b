import type { alertToEdit } from "./read.server";
import { shapeFields } from "./target/shape-in";
import { pick } from "./telling";

type Alert = Omit<Awaited<ReturnType<typeof alertToEdit>>, "incident">;

const box = (ticked: boolean) => (ticked ? "on" : undefined);

/** A saved alert as the fields of its form begin: boxes are "on" or missing. */
export function fieldsOf(alert: Alert) {
  const { kind, priority, category, status, areas, streets, en } = alert;
  return {
    version: String(alert.version),
    ...{ kind, priority, category, status, areas, streets },
    ...pick(alert),
    ...(en && {
      ...{ titleEn: en.title, bodyEn: en.body, placeEn: en.place },
      ...{ timeSpanEn: en.timeSpan, adviceEn: en.advice, callEn: en.call },
    }),
    policeArea: alert.policeAreaId ?? "",
    ...shapeFields(alert.shape),
    everyArea: box(alert.everyArea),
    public: box(alert.public),
    contactsOnly: box(alert.contactsOnly),
  };
}
