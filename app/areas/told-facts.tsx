import { useTexts } from "~/texts/use";
import { Facts } from "~/ui";
import type { Told } from "./confirmation.server";
import { Words } from "./words";

type Shown = Pick<Told, "areaName" | "streets" | "householdCount" | "interested" | "worries">;

/** The area as the applicant described it. */
export function ToldFacts({ told: shown }: { told: Shown }) {
  const { told } = useTexts().areas;
  return (
    <Facts
      items={[
        { term: told.areaName, value: shown.areaName },
        { term: told.streets, value: <Words text={shown.streets.join("\n")} /> },
        { term: told.householdCount, value: told.about(shown.householdCount) },
        { term: told.interested, value: <Words text={shown.interested || told.nothing} /> },
        { term: told.worries, value: <Words text={shown.worries || told.nothing} /> },
      ]}
    />
  );
}
