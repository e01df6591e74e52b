import { useEffect, useRef } from "react";
import type { MapTexts } from "./ground";
import { type Live, MapBox, useLiveMap } from "./map-box";
import type { MapShape } from "./shapes";

/** Draws shapes on a live map and looks at them; again only when they differ. Gives what marks one of them. */
export function useShapes(live: Live | null, shapes: MapShape[], named = false): (id: string, on: boolean) => void {
  const drawn = useRef<InstanceType<Live["ShapeLayer"]> | null>(null);
  const latest = useRef(shapes);
  latest.current = shapes;
  const key = JSON.stringify(shapes.map(({ note, ...shape }) => shape));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the shapes, which may be a new list each time
  useEffect(() => {
    if (!live) return;
    const layer = new live.ShapeLayer(live.map, latest.current, named);
    live.look(live.map, layer.group);
    drawn.current = layer;
    return () => void layer.group.remove();
  }, [live, key, named]);
  return (id, on) => drawn.current?.mark(id, on);
}

/** A map of things with names, and the list of them beside it, which does the same without mouse or JavaScript. */
export function ShapesMap(props: {
  label: string;
  shapes: MapShape[];
  texts: MapTexts;
  /** Code of the municipality that lies under it; all of the installation unless given. */
  municipality?: string;
}) {
  const { shapes, texts } = props;
  const [box, live] = useLiveMap(props);
  const mark = useShapes(live, shapes, true);
  return (
    <div className="map-beside">
      <MapBox box={box} texts={texts} />
      <ul className="map-list">
        {shapes.map(({ id, name, href, note }) => {
          const marking = {
            onMouseEnter: () => mark(id, true),
            onMouseLeave: () => mark(id, false),
            onFocus: () => mark(id, true),
            onBlur: () => mark(id, false),
          };
          return (
            <li key={id} {...marking}>
              {href ? <a href={href}>{name}</a> : <strong>{name}</strong>}
              {note ? <div className="map-note">{note}</div> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
