import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { Notice } from "~/ui";
import { addressLine } from "./address-line";
import type { AreaHead } from "./area.server";
import type { ListedHousehold } from "./read.server";

const emptied = ["newPeople", "paperOnly", "gone"] as const;

/**
 * What was just done to the list, as its address says: `inskrivet`, `andrat`, `rattat` (a household's id), `borttaget`,
 * `fordelat`, `inskrivna` (how many), `tomt` (what an emptied household is).
 */
export function listDoneIn(url: string) {
  const given = new URL(url).searchParams;
  const howMany = (name: string) => Number(given.get(name)?.match(/^\d{1,4}$/)?.[0] ?? 0);
  return {
    registered: given.get("inskrivet"),
    changed: given.get("andrat"),
    corrected: given.get("rattat"),
    removed: given.has("borttaget"),
    assigned: howMany("fordelat"),
    registeredMany: howMany("inskrivna"),
    emptied: emptied.find((answer) => answer === given.get("tomt")),
  };
}

type Done = ReturnType<typeof listDoneIn>;

/** Says what was just done, with the way to do it once more. */
export function ListDone({ done, head, households }: { done: Done; head: AreaHead; households: ListedHousehold[] }) {
  const t = useTexts();
  const title = useTitle(done, households);
  if (!title) return null;
  return (
    <Notice tone="success" title={title} live>
      {done.registered && head.may.register ? (
        <p>
          <a href={`/omraden/${head.areaId}/hushall/nytt`}>{t.households.list.registerMore}</a>
        </p>
      ) : null}
    </Notice>
  );
}

function correctedLine(t: Texts, found: ListedHousehold | undefined): string {
  const words = t.households.correct;
  return found ? words.done(addressLine(t, found)) : words.doneHidden;
}

function useTitle(done: Done, households: ListedHousehold[]): string | null {
  const t = useTexts();
  const words = t.households.list.done;
  const find = (id: string) => households.find((household) => household.id === id);
  const lineOf = (id: string) => {
    const found = find(id);
    return found ? addressLine(t, found) : words.hidden;
  };
  if (done.registered) return words.registered(lineOf(done.registered));
  if (done.changed) return words.changed(lineOf(done.changed));
  if (done.corrected) return correctedLine(t, find(done.corrected));
  if (done.removed) return words.removed;
  if (done.assigned) return words.assigned(done.assigned);
  if (done.registeredMany) return t.neighbours.bulk.done(done.registeredMany);
  return done.emptied ? t.leaving.emptied.done[done.emptied] : null;
}
