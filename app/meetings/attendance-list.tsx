import { Form } from "@remix-run/react";
import { addressLine } from "~/households/address-line";
import { useTexts } from "~/texts/use";
import { EmptyState, Icon } from "~/ui";
import type { Attendance } from "./attend.server";

type Household = Attendance["households"][number];

/** One big button a household: a tap says that somebody is here, the next that it was a mistake. Plain forms, so that it works anywhere. */
export function AttendanceList({ households }: { households: Household[] }) {
  const { attendance } = useTexts().meetings;
  if (households.length === 0)
    return (
      <EmptyState title={attendance.none}>
        <p>{attendance.noneText}</p>
      </EmptyState>
    );
  return (
    <ul className="presence">
      {households.map((household) => (
        <Presence key={household.id} household={household} />
      ))}
    </ul>
  );
}

function Presence({ household }: { household: Household }) {
  const t = useTexts();
  const { attendance } = t.meetings;
  const { id, here, members, alias } = household;
  const address = alias || addressLine(t, household);
  const who = members.join(", ");
  return (
    <li id={`h-${id}`}>
      <Form method="post" action={`#h-${id}`} preventScrollReset>
        <input type="hidden" name="intent" value={here ? "notHere" : "here"} />
        <button
          className="presence-button"
          type="submit"
          name="household"
          value={id}
          aria-pressed={here}
          title={here ? attendance.untick(address) : attendance.tick(address)}
        >
          <span className="presence-box">{here ? <Icon name="check" size={28} /> : null}</span>
          <span className="presence-words">
            <strong>{address}</strong>
            {who ? <span>{who}</span> : null}
          </span>
          {here ? <span className="presence-here">{attendance.here}</span> : null}
        </button>
      </Form>
    </li>
  );
}
