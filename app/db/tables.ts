import { type Kit, postgresKit, sqliteKit } from "./kit";
import { addresses } from "./schema/addresses";
import { alertWriting } from "./schema/alert-writing";
import { alerts } from "./schema/alerts";
import { areaFigures } from "./schema/area-figures";
import { areas } from "./schema/areas";
import { audit } from "./schema/audit";
import { boundaries } from "./schema/boundaries";
import { choices } from "./schema/choices";
import { delivery } from "./schema/delivery";
import { forwards } from "./schema/forwards";
import { households } from "./schema/households";
import { incidents } from "./schema/incidents";
import { lists } from "./schema/lists";
import { meetings } from "./schema/meetings";
import { neighbours } from "./schema/neighbours";
import { organisations } from "./schema/organisations";
import { outreach } from "./schema/outreach";
import { people } from "./schema/people";
import { readers } from "./schema/readers";
import { refusals } from "./schema/refusals";
import { replies } from "./schema/replies";
import { returned } from "./schema/returned";
import { reviews } from "./schema/reviews";
import { signs } from "./schema/signs";

function define(k: Kit) {
  const p = people(k);
  const o = organisations(k, p);
  const a = areas(k, p, o);
  const life = { ...signs(k, p, o, a), ...reviews(k, p, a) };
  const h = households(k, p, a);
  const n = neighbours(k, p, a, h);
  const li = { ...lists(k, p, o, a, h, n), ...refusals(k, o) };
  const m = meetings(k, p, o, a, h);
  const d = addresses(k, p, o, a);
  const i = incidents(k);
  const w = alerts(k, p, o, a, i);
  const f = forwards(k, p, a, h, w);
  const aw = alertWriting(k, p, o, h, w);
  const l = delivery(k, p, o, a, w, f);
  const c = { ...choices(k, p, a, w, l), ...areaFigures(k, a, w) };
  return {
    ...p,
    ...o,
    ...a,
    ...life,
    ...h,
    ...n,
    ...li,
    ...m,
    ...d,
    ...boundaries(k, o),
    ...i,
    ...w,
    ...aw,
    ...f,
    ...l,
    ...c,
    ...outreach(k, o, w),
    ...readers(k, p, w),
    ...replies(k, p, o, w),
    ...returned(k, p, o),
    ...audit(k),
  };
}

export type Tables = ReturnType<typeof define>;
export const sqliteTables: Tables = define(sqliteKit);
export const postgresTables: Tables = define(postgresKit);
