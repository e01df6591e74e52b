/** Records in the shape of the police's feed, written by hand. */
interface Wanted {
  id?: number;
  name?: string;
  datetime?: string;
  location?: string;
  url?: string;
  type?: string;
  summary?: string;
}

/** A burglary in Nora in November 2026, but for what is `wanted` otherwise. */
export function feedRecord(wanted: Wanted = {}) {
  const { location = "Örebro län", ...rest } = wanted;
  return {
    id: 900_001,
    datetime: "2026-11-07 16:51:18 +01:00",
    name: "07 november 14.58, Stöld/inbrott, Nora",
    summary: "En verkstad har haft inbrott.",
    url: "/aktuellt/handelser/2026/november/7/07-november-14.58-stoldinbrott-nora/",
    type: "Stöld/inbrott",
    location: { name: location, gps: "59.535036,15.006573" },
    ...rest,
  };
}
