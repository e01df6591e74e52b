import type { Texts } from "../index";

export const map: Texts["map"] = {
  keys: "With the keyboard: move the map with the arrow keys, zoom with + and –.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  middle: "Put the point in the middle of the map",
  here: "Put the point where I am",
  clear: "Remove the point",
  nowhere: "No point is set.",
  at: (lat, lon) => `The point is at ${lat}, ${lon}.`,
  latitude: "Latitude",
  longitude: "Longitude",
  coordinates: "Write both in degrees, such as 59.5199 and 15.0400, or put the point on the map.",
  asText: "The boundary as text (GeoJSON)",
  draw: {
    polygon: "Draw a shape",
    rectangle: "Draw a rectangle",
    circle: "Draw a circle",
    edit: "Change the corners",
    drag: "Move",
    remove: "Remove",
  },
  drawing: {
    finish: "Done",
    cancel: "Cancel",
    last: "Remove the last corner",
    first: "Click where the first corner is to be",
    on: "Click for the next corner",
    close: "Click on the first corner to be done",
    start: "Click in the middle of the circle",
    radius: "Click where the circle is to end",
  },
};
