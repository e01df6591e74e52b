import { Icon } from "~/ui/icon";

export type EmergencyNumber = {
  /** When to ring, e.g. "Pågående brott". */
  when: string;
  /** The number as people write it, e.g. "114 14". */
  number: string;
  urgent?: boolean;
};

/** The two numbers everybody must see where they can write: a report here is not a call for help. */
export function EmergencyBar({ label, numbers }: { label: string; numbers: EmergencyNumber[] }) {
  return (
    <aside className="emergency" aria-label={label}>
      <ul>
        {numbers.map(({ when, number, urgent }) => (
          <li key={number} data-urgent={urgent || undefined}>
            <a href={`tel:${number.replaceAll(" ", "")}`}>
              <Icon name="phone" size={22} />
              <span className="emergency-when">{when}</span> <strong>{number}</strong>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
