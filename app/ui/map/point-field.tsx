import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { FieldProps } from "~/ui/form/field";
import { FieldHint } from "~/ui/form/field";
import { TextField } from "~/ui/form/text-field";
import type { MapTexts } from "./ground";
import { type Live, MapBox, useLiveMap } from "./map-box";
import { type MapPoint, type MapShape, pointIn } from "./shapes";
import { useShapes } from "./shapes-map";

type Coordinate = Omit<FieldProps, "label">;

export interface PointFieldProps {
  label: string;
  hint?: ReactNode;
  optional?: string;
  /** `fieldProps(fields.latitude)` and the other: degrees (WGS 84), comma or point. */
  latitude: Coordinate;
  longitude: Coordinate;
  /** What is drawn around it, such as the area's own boundary and the points that are there already. */
  shapes?: MapShape[];
  texts: MapTexts;
}

const decimals = (degrees: number) => degrees.toFixed(5);

/** Writes into a field as somebody typing would, so that the form's own check follows. */
function type(id: string, value: string): void {
  const field = document.getElementById(id) as HTMLInputElement | null;
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const typedIn = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? "";

/**
 * A point: two number fields that a map fills in, by a click, by dragging, by the middle of what it shows (arrow keys) or
 * by where the phone is. Without JavaScript the two fields remain.
 */
export function PointField(props: PointFieldProps) {
  const { label, optional, latitude, longitude, shapes = [], texts } = props;
  const hint = props.hint ?? texts.coordinates;
  const hintId = useId();
  const [box, live] = useLiveMap({ label, texts });
  useShapes(live, shapes);
  const ids = [latitude.id ?? latitude.name, longitude.id ?? longitude.name] as const;
  const { pin, said, say, follow, write } = usePin(live, ids, texts);
  return (
    <fieldset className="map-field" aria-describedby={`${hintId}-hint`} onInput={follow}>
      <legend className="field-label">
        {label}
        {optional ? <span className="field-optional"> ({optional})</span> : null}
      </legend>
      <FieldHint id={hintId} hint={hint} />
      <MapBox box={box} texts={texts} />
      {live ? <PinButtons texts={texts} middle={() => pin.current?.setMiddle()} write={write} say={say} /> : null}
      <p className="map-said" role="status">
        {said}
      </p>
      <div className="map-coordinates">
        <TextField {...latitude} label={texts.latitude} inputMode="decimal" width="short" autoComplete="off" />
        <TextField {...longitude} label={texts.longitude} inputMode="decimal" width="short" autoComplete="off" />
      </div>
    </fieldset>
  );
}

function usePin(live: Live | null, [latId, lonId]: readonly [string, string], texts: MapTexts) {
  const pin = useRef<InstanceType<Live["PointPin"]> | null>(null);
  const writing = useRef(false);
  const [said, say] = useState("");
  const write = (point: MapPoint | null) => {
    writing.current = true;
    type(latId, point ? decimals(point.lat) : "");
    type(lonId, point ? decimals(point.lon) : "");
    writing.current = false;
    pin.current?.set(point);
    say(point ? texts.at(decimals(point.lat), decimals(point.lon)) : texts.nowhere);
  };
  const moved = useRef(write);
  moved.current = write;
  useEffect(() => {
    if (!live) return;
    pin.current = new live.PointPin(live.map, (point) => moved.current(point));
    pin.current.set(pointIn(typedIn(latId), typedIn(lonId)), true);
    return () => {
      pin.current = null;
    };
  }, [live, latId, lonId]);
  const follow = () => {
    if (!writing.current) pin.current?.set(pointIn(typedIn(latId), typedIn(lonId)), true);
  };
  return { pin, said, say, follow, write };
}

interface PinButtonsProps {
  texts: MapTexts;
  middle: () => void;
  write: (point: MapPoint | null) => void;
  say: (words: string) => void;
}

function PinButtons({ texts, middle, write, say }: PinButtonsProps) {
  const here = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => write({ lat: coords.latitude, lon: coords.longitude }),
      () => say(texts.notHere),
    );
  const buttons: [string, () => void][] = [
    [texts.middle, middle],
    [texts.here, here],
    [texts.clear, () => write(null)],
  ];
  return (
    <div className="map-buttons">
      {buttons.map(([label, press]) => (
        <button key={label} className="button" data-look="quiet" type="button" onClick={press}>
          {label}
        </button>
      ))}
    </div>
  );
}
