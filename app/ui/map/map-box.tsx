import type { Map as LeafletMap } from "leaflet";
import { type RefObject, useContext, useEffect, useRef, useState } from "react";
import { backdrop } from "./backdrop";
import { type MapTexts, TilesContext } from "./ground";

type Tools = typeof import("./live-map");
/** A map that is open in the browser, and what draws on it. */
export type Live = Tools & { map: LeafletMap };

const nothing = async () => {};

interface MapWish {
  label: string;
  texts: MapTexts;
  /** Code of the municipality that lies under it; all of the installation unless given. */
  municipality?: string;
  /** What must be loaded before: Geoman only serves maps that are made after it. */
  first?: () => Promise<unknown>;
}

/** Opens a map in the box once the page is alive; null until then, on the server, and without JavaScript. */
export function useLiveMap(wish: MapWish): [box: RefObject<HTMLDivElement>, live: Live | null] {
  const { label, texts, municipality, first = nothing } = wish;
  const box = useRef<HTMLDivElement>(null);
  const tiles = useContext(TilesContext);
  const [live, setLive] = useState<Live | null>(null);
  const { zoomIn, zoomOut } = texts;
  useEffect(() => {
    let map: LeafletMap | undefined;
    let gone = false;
    void Promise.all([import("./live-map"), backdrop(municipality), first()]).then(([tools, ground]) => {
      if (gone || !box.current) return;
      map = tools.openMap(box.current, { label, texts: { zoomIn, zoomOut }, tiles, ground });
      setLive({ ...tools, map });
    });
    return () => {
      gone = true;
      map?.remove();
      setLive(null);
    };
  }, [label, zoomIn, zoomOut, tiles, municipality, first]);
  return [box, live];
}

/** The map's place on the page. Without JavaScript there is none: what stands beside it says and does the same. */
export function MapBox({ box, texts }: { box: RefObject<HTMLDivElement>; texts: MapTexts }) {
  return (
    <div className="map-frame">
      <div className="map" ref={box} />
      <p className="map-keys">{texts.keys}</p>
    </div>
  );
}
