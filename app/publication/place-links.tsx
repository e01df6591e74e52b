import { useTexts } from "~/texts/use";

/** The way to each municipality's public page. */
export function PlaceLinks({ places }: { places: { code: string; name: string }[] }) {
  const { publication } = useTexts();
  return (
    <ul>
      {places.map(({ code, name }) => (
        <li key={code}>
          <a href={`/kommuner/${code}`}>{publication.title(name)}</a>
        </li>
      ))}
    </ul>
  );
}
