import { useEffect, useRef } from "react";
import { described, FieldError, FieldHint, FieldLabel, type FieldProps } from "~/ui/form/field";
import type { MapTexts } from "./ground";
import { type Live, MapBox, useLiveMap } from "./map-box";
import { geoJsonOf, type MapPolygons, type MapShape, polygonsIn } from "./shapes";
import { useShapes } from "./shapes-map";

export type DrawFieldProps = FieldProps & {
  /** What is drawn around it, such as the neighbouring areas. */
  shapes?: MapShape[];
  texts: MapTexts;
};

const drawTools = () => import("./draw-tools");

/**
 * Polygons, rectangles and circles, drawn on a map. The field itself holds GeoJSON as text (a circle becomes a polygon
 * of 48 corners) and can be pasted into; without JavaScript it is all there is.
 */
export function DrawField({ shapes = [], texts, ...props }: DrawFieldProps) {
  const { name, id = name, label, hint, error, optional, defaultValue } = props;
  const [box, live] = useLiveMap({ label: String(label), texts, first: drawTools });
  useShapes(live, shapes);
  const { field, follow } = useDrawing(live, texts);
  return (
    <div className="map-field" data-invalid={error ? true : undefined}>
      <FieldLabel id={id} label={label} optional={optional} />
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <MapBox box={box} texts={texts} />
      <details className="map-text" open={error ? true : undefined}>
        <summary>{texts.asText}</summary>
        <textarea
          className="input"
          ref={field}
          rows={4}
          spellCheck={false}
          defaultValue={defaultValue}
          onChange={follow}
          {...described(props)}
        />
      </details>
    </div>
  );
}

/** Keeps the drawing and the field's text the same, whichever of them changes. */
function useDrawing(live: Live | null, texts: MapTexts) {
  const field = useRef<HTMLTextAreaElement>(null);
  const drawing = useRef<{ set(polygons: MapPolygons): void } | null>(null);
  const words = useRef(texts);
  words.current = texts;
  useEffect(() => {
    if (!live) return;
    let gone = false;
    void drawTools().then(({ Drawing }) => {
      if (gone) return;
      const drawn = new Drawing(live.map, words.current, (polygons) => {
        if (!field.current) return;
        field.current.value = geoJsonOf(polygons);
        field.current.dispatchEvent(new Event("input", { bubbles: true }));
      });
      drawn.set(polygonsIn(field.current?.value ?? ""));
      live.look(live.map, drawn);
      drawing.current = drawn;
    });
    return () => {
      gone = true;
      drawing.current = null;
    };
  }, [live]);
  const follow = () => drawing.current?.set(polygonsIn(field.current?.value ?? ""));
  return { field, follow };
}
