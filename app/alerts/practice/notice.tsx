import type { AlertStatus } from "~/db/schema/alerts";
import { useTexts } from "~/texts/use";
import { Notice } from "~/ui";

/** Says of an exercise or a test, before its words, that nothing has happened. */
export function PracticeNotice({ status }: { status: AlertStatus }) {
  const { leads } = useTexts().practice;
  return status === "actual" ? null : <Notice tone="warn" title={leads[status]} />;
}
