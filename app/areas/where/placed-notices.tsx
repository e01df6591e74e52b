import { useTexts } from "~/texts/use";
import { Notice } from "~/ui";
import type { Overlap } from "./overlap.server";
import type { StrangeStreet } from "./strange-streets.server";

/** Streets that the register does not have. */
export function StrangeStreets({ strange }: { strange: StrangeStreet[] }) {
  const { place } = useTexts().where;
  if (strange.length === 0) return null;
  return (
    <Notice tone="warn" title={place.strangeTitle}>
      <ul>
        {strange.map(({ street, perhaps }) => (
          <li key={street}>{perhaps ? place.perhaps(street, perhaps) : street}</li>
        ))}
      </ul>
      <p>{place.strange}</p>
    </Notice>
  );
}

/** Other areas that have some of the same houses. */
export function Overlaps({ overlaps }: { overlaps: Overlap[] }) {
  const { place } = useTexts().where;
  if (overlaps.length === 0) return null;
  return (
    <Notice tone="warn" title={place.overlapsTitle}>
      <ul>
        {overlaps.map(({ name, streets, ground }) => (
          <li key={name}>
            <strong>{name}</strong>: {[...streets, ...(ground ? [place.ground] : [])].join(", ")}
          </li>
        ))}
      </ul>
      <p>{place.overlaps}</p>
    </Notice>
  );
}
