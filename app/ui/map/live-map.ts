/** A map in the browser. Only imported there, when a page has a map: Leaflet needs a window as it loads. */
import L from "leaflet";
import "./leaflet.css";
import type { Backdrop } from "./backdrop";
import type { MapTexts, Tiles } from "./ground";
import type { MapPoint, MapShape } from "./shapes";

/** Where a map begins that nothing has been drawn on. */
const sweden: L.LatLngBoundsLiteral = [
  [55.3, 11],
  [69.1, 24.2],
];
const closest = 16;
/** Names that can stand on a map without covering it; of more, each shows when it is pointed at. */
const mostNames = 25;

/** Leaflet would take a text for HTML. */
function written(text: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  return element;
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function motion(): L.MapOptions {
  const moves = !calm();
  return { zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: moves, inertia: moves };
}

export interface MapFrame {
  label: string;
  texts: Pick<MapTexts, "zoomIn" | "zoomOut">;
  tiles: Tiles | null;
  /** Boundaries under everything else. */
  ground: Backdrop[];
}

/** Makes a map of an empty element. The mouse wheel scrolls the page until the map has been clicked or reached by key. */
export function openMap(element: HTMLElement, { label, texts, tiles, ground }: MapFrame): L.Map {
  const map = L.map(element, {
    ...motion(),
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    // Pictures of a map are sharp at whole steps only; lines are at every step.
    zoomSnap: tiles ? 1 : 0.25,
    maxZoom: 19,
  });
  element.setAttribute("role", "application");
  element.setAttribute("aria-label", label);
  L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
  if (tiles) {
    element.classList.add("map-on-tiles");
    L.tileLayer(tiles.url, { maxZoom: 19, className: "map-tiles" }).addTo(map);
    L.control.attribution({ prefix: false }).addAttribution(written(tiles.credit).innerHTML).addTo(map);
  }
  keepLooking(map);
  map.on("focus", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());
  lay(map.fitBounds(sweden), ground);
  return map;
}

/** What each map looks at, until somebody has moved it. */
const sights = new WeakMap<L.Map, L.LatLngBounds>();

const turnTo = (map: L.Map, bounds: L.LatLngBounds, animate: boolean) =>
  map.fitBounds(bounds, { maxZoom: closest, padding: [24, 24], animate });

/** Looks at what has been drawn, if anything. */
export function look(map: L.Map, layer: { getBounds(): L.LatLngBounds }): void {
  const bounds = layer.getBounds();
  if (!bounds.isValid()) return;
  sights.set(map, bounds);
  turnTo(map, bounds, !calm());
}

/** Turns to the same again when the window changes or the telephone is turned. */
function keepLooking(map: L.Map): void {
  map.on("resize", () => {
    const bounds = sights.get(map);
    if (bounds) turnTo(map, bounds, false);
  });
  const moved = () => sights.delete(map);
  for (const kind of ["pointerdown", "keydown", "wheel"])
    map.getContainer().addEventListener(kind, moved, { passive: true });
}

/** Draws the municipalities, and looks at them. */
function lay(map: L.Map, ground: Backdrop[]): void {
  const group = L.featureGroup(
    ground.map(({ polygons }) =>
      L.geoJSON(
        { type: "MultiPolygon", coordinates: polygons } as never,
        {
          ...{ interactive: false, pmIgnore: true, snapIgnore: true },
          style: { className: "map-boundary" },
        } as L.GeoJSONOptions,
      ),
    ),
  ).addTo(map);
  look(map, group);
}

const pin = (tone: string) => L.divIcon({ className: `map-pin map-tone-${tone}`, iconSize: [22, 22] });

function layerOf(shape: MapShape): L.Layer | null {
  const tone = shape.tone ?? "neutral";
  if (shape.polygons)
    return L.geoJSON({ type: "MultiPolygon", coordinates: shape.polygons } as never, {
      // Not to be drawn upon where somebody draws.
      pmIgnore: true,
      style: { smoothFactor: 0.3, className: `map-shape map-tone-${tone}` } as L.PathOptions,
    });
  if (!shape.point) return null;
  return L.marker([shape.point.lat, shape.point.lon], {
    icon: pin(tone),
    pmIgnore: true,
    title: shape.name,
    alt: shape.name,
  });
}

/** Shapes and points that lead somewhere, on a layer of their own. */
export class ShapeLayer {
  readonly group = L.featureGroup();
  readonly layers = new Map<string, L.Layer>();

  /** `named`: the names stand there, unless they are many. */
  constructor(map: L.Map, shapes: MapShape[], named: boolean) {
    for (const shape of shapes) {
      const layer = layerOf(shape);
      if (!layer) continue;
      const permanent = named && shapes.length <= mostNames;
      layer.bindTooltip(written(shape.name), permanent ? { permanent, direction: "auto" } : { sticky: true });
      if (shape.href) layer.on("click", () => location.assign(shape.href!));
      this.layers.set(shape.id, layer);
      this.group.addLayer(layer);
    }
    this.group.addTo(map);
  }

  /** Shows on the map which one the list is at. */
  mark(id: string, on: boolean): void {
    const layer = this.layers.get(id);
    if (layer instanceof L.GeoJSON)
      layer.eachLayer((one) => (one as L.Path).getElement()?.classList.toggle("is-marked", on));
    if (layer instanceof L.Marker) layer.getElement()?.classList.toggle("is-marked", on);
  }
}

/** The one point of a form: a pin that is set by a click, by dragging it, or from outside. */
export class PointPin {
  private readonly map: L.Map;
  private readonly moved: (point: MapPoint) => void;
  private marker: L.Marker | null = null;

  constructor(map: L.Map, moved: (point: MapPoint) => void) {
    this.map = map;
    this.moved = moved;
    map.on("click", ({ latlng }) => this.tell(latlng));
  }

  private tell({ lat, lng }: L.LatLng): void {
    this.set({ lat, lon: lng });
    this.moved({ lat, lon: lng });
  }

  /** Puts the pin in the middle of what the map shows, which the arrow keys move. */
  setMiddle(): void {
    this.tell(this.map.getCenter());
  }

  /** Puts the pin down or takes it away. `show`: also looks there. */
  set(point: MapPoint | null, show = false): void {
    if (!point) {
      this.marker?.remove();
      this.marker = null;
      return;
    }
    const at = L.latLng(point.lat, point.lon);
    if (this.marker) this.marker.setLatLng(at);
    else {
      this.marker = L.marker(at, { icon: pin("chosen"), draggable: true, keyboard: false }).addTo(this.map);
      this.marker.on("dragend", () => this.tell(this.marker!.getLatLng()));
    }
    if (show) this.map.setView(at, Math.max(this.map.getZoom(), closest), { animate: !calm() });
  }
}
