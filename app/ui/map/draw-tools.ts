/** Drawing on a map, with Geoman's tools. Only imported in the browser, by a page that has a field to draw in. */
import L from "leaflet";
import "@geoman-io/leaflet-geoman-free";
import "./geoman.css";
import type { MapTexts } from "./ground";
import { circleAround, type MapPolygons, type MapPosition } from "./shapes";

type Corners = L.LatLng[] | Corners[];

const closed = (ring: L.LatLng[]): MapPosition[] => [...ring, ring[0]!].map(({ lat, lng }): MapPosition => [lng, lat]);

/** Leaflet keeps a polygon as its ring, as rings with holes, or as several of those. */
function polygonsFrom(corners: Corners): MapPolygons {
  const [first] = corners;
  if (!Array.isArray(first)) return corners.length > 0 ? [[closed(corners as L.LatLng[])]] : [];
  if (Array.isArray(first[0])) return (corners as L.LatLng[][][]).map((rings) => rings.map(closed));
  return [(corners as L.LatLng[][]).map(closed)];
}

function polygonsOf(layer: L.Layer): MapPolygons {
  if (layer instanceof L.Circle) {
    const { lat, lng } = layer.getLatLng();
    return [circleAround({ lat, lon: lng }, layer.getRadius())];
  }
  return layer instanceof L.Polygon ? polygonsFrom(layer.getLatLngs() as Corners) : [];
}

function speak(map: L.Map, { draw, drawing }: MapTexts): void {
  const { finish, cancel, last, first, on, close, start, radius } = drawing;
  const words = {
    tooltips: { firstVertex: first, continueLine: on, finishPoly: close, finishRect: close, startCircle: start },
    actions: { finish, cancel, removeLastVertex: last },
    buttonTitles: {
      drawPolyButton: draw.polygon,
      drawRectButton: draw.rectangle,
      drawCircleButton: draw.circle,
      editButton: draw.edit,
      dragButton: draw.drag,
      deleteButton: draw.remove,
    },
  };
  words.tooltips = { ...words.tooltips, finishCircle: radius } as typeof words.tooltips;
  map.pm.setLang("sv", words as never, "en");
}

/** Geoman names what is around a tool, not the tool itself that the keyboard reaches. */
function nameTools(map: L.Map): void {
  for (const tool of map.getContainer().querySelectorAll(".leaflet-buttons-control-button"))
    tool.setAttribute("aria-label", tool.closest("[title]")?.getAttribute("title") ?? "");
}

/** What is drawn on a map, as polygons; tells whenever it changes. Draws also what comes from outside. */
export class Drawing {
  private readonly group = L.featureGroup();
  private readonly changed: (polygons: MapPolygons) => void;

  constructor(map: L.Map, texts: MapTexts, changed: (polygons: MapPolygons) => void) {
    this.changed = changed;
    this.group.addTo(map);
    speak(map, texts);
    map.pm.setGlobalOptions({ layerGroup: this.group, snapDistance: 12, allowSelfIntersection: false });
    map.pm.setPathOptions({ className: "map-shape map-tone-chosen" } as L.PathOptions);
    map.pm.addControls({
      position: "topright",
      ...{ drawMarker: false, drawCircleMarker: false, drawPolyline: false, drawText: false },
      ...{ cutPolygon: false, rotateMode: false },
    });
    nameTools(map);
    map.on("pm:create", ({ layer }) => this.watch(layer));
    map.on("pm:remove", () => this.tell());
  }

  private watch(layer: L.Layer): void {
    layer.on("pm:edit", () => this.tell());
    layer.on("pm:dragend", () => this.tell());
    this.tell();
  }

  private tell(): void {
    this.changed(this.group.getLayers().flatMap(polygonsOf));
  }

  /** Draws these in place of what was drawn, without telling. */
  set(polygons: MapPolygons): void {
    this.group.clearLayers();
    for (const rings of polygons) {
      const corners = rings.map((ring) => ring.slice(0, -1).map(([lon, lat]): L.LatLngTuple => [lat, lon]));
      const layer = L.polygon(corners, { className: "map-shape map-tone-chosen" }).addTo(this.group);
      layer.on("pm:edit", () => this.tell());
      layer.on("pm:dragend", () => this.tell());
    }
  }

  getBounds(): L.LatLngBounds {
    return this.group.getBounds();
  }
}
