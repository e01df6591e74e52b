import { access } from "./access";
import { alerts } from "./alerts";
import { areas } from "./areas";
import { common } from "./common";
import { desk } from "./desk";
import { incidents } from "./incidents";
import { people } from "./people";
import { about, start } from "./start";

/** Every text of the pages and letters in Swedish; the other languages have the same keys. */
export const sv = { about, access, alerts, areas, common, desk, incidents, people, start };
