import { createContext } from "react";

/** What lies under the shapes: the installation's tile server, if it has one. Maps are complete without. */
export interface Tiles {
  /** https://…/{z}/{x}/{y}.png */
  url: string;
  /** Who made the map; shown in its corner. */
  credit: string;
}

export const TilesContext = createContext<Tiles | null>(null);

/** The words of a map: `useTexts().map`. */
export interface MapTexts {
  keys: string;
  zoomIn: string;
  zoomOut: string;
  middle: string;
  here: string;
  notHere: string;
  clear: string;
  nowhere: string;
  at(lat: string, lon: string): string;
  latitude: string;
  longitude: string;
  coordinates: string;
  asText: string;
  draw: { polygon: string; rectangle: string; circle: string; edit: string; drag: string; remove: string };
  drawing: Record<"finish" | "cancel" | "last" | "first" | "on" | "close" | "start" | "radius", string>;
}
