/** Events for the desk to write from: the sample feed's, where there is one, or a few in the same shape. */
import { existsSync } from "node:fs";
import path from "node:path";
import { config } from "~/config.server";
import { importFile, importIncidents } from "~/incidents/import.server";

const sampleFiles = ["polisen-events-orebro-2023-2025.json", "polisen-events-orebro-2026-q1.json"];

/** An event as published on 7 November 2025 (facts). */
export const burglary = {
  id: 612005,
  datetime: "2025-11-07 16:51:18 +01:00",
  name: "07 november 14.58, Stöld/inbrott, Nora",
  summary: "Inbrott i en verkstad.",
  url: "/aktuellt/handelser/2025/november/7/07-november-14.58-stoldinbrott-nora/",
  type: "Stöld/inbrott",
  location: { name: "Nora", gps: "59.519206,15.037867" },
};

/** It and two invented ones, for a clone without sample data. */
const fallback = [
  burglary,
  {
    id: 1,
    datetime: "2026-10-21 9:13:04 +02:00",
    name: "21 oktober 06.40, Stöld, Nora",
    summary: "Påhittat exempel: en utombordsmotor har försvunnit från en brygga.",
    url: "/aktuellt/handelser/2026/oktober/21/exempel-1/",
    type: "Stöld",
    location: { name: "Örebro län", gps: "59.386,15.073" },
  },
  {
    id: 2,
    datetime: "2026-11-02 18:02:11 +01:00",
    name: "02 november 16.15, Trafikkontroll, Nora",
    summary: "Påhittat exempel: hastighetskontroll på en infartsväg.",
    url: "/aktuellt/handelser/2026/november/2/exempel-2/",
    type: "Trafikkontroll",
    location: { name: "Örebro län", gps: "59.386,15.073" },
  },
];

/** Imports them into the process's store. */
export async function seedIncidents() {
  const files = sampleFiles.map((file) => path.join(config.sampleData ?? "", file)).filter((file) => existsSync(file));
  if (!config.sampleData || files.length === 0) return importIncidents(fallback);
  for (const file of files) await importFile(file);
}
