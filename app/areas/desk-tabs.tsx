import { useTexts } from "~/texts/use";
import { Tabs } from "~/ui";

interface Place {
  code: string;
  name: string;
}

/** The desks of an officer who works for several municipalities; for one there is nothing to choose. */
export function DeskTabs({ desks, current, path }: { desks: Place[]; current: string; path: string }) {
  const { municipalities } = useTexts().desk;
  if (desks.length < 2) return null;
  return (
    <Tabs
      label={municipalities}
      items={desks.map(({ code, name }) => ({
        href: `${path}?kommun=${code}`,
        label: name,
        current: code === current,
      }))}
    />
  );
}
