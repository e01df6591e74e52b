import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { Confirmation } from "~/ui";

export const loader = open("page.read", async () => null);
export const meta = titled((t) => t.erasing.doneTitle);

/** Where somebody lands who has been erased: nobody is signed in any more. */
export default function Erased() {
  const { erasing } = useTexts();
  return (
    <Confirmation title={erasing.doneTitle} lead={erasing.doneLead} nextTitle={erasing.nextTitle}>
      <p>{erasing.done}</p>
    </Confirmation>
  );
}
