/** A form with a point, as the browser of point.test.ts runs it. */
import { createRoot } from "react-dom/client";
import { map } from "~/texts/sv/map";
import { PointField } from "~/ui/map/point-field";
import "~/ui/styles/index.css";

const latitude = { id: "f-lat", name: "lat", defaultValue: "59,5199" };
const longitude = { id: "f-lon", name: "lon", defaultValue: "15,0400" };

createRoot(document.getElementById("page")!).render(
  <form>
    <PointField label="Skyltens plats" latitude={latitude} longitude={longitude} texts={map} />
  </form>,
);
