import type { Wording } from "../pack.ts";

/** The marks of the person's banner in Welsh. A first wording; it awaits a translator's review. */
export const flagLabels: NonNullable<Wording["flags"]> = {
  rosh: { label: "Risg o niwed difrifol" },
  score: { label: "Sgôr ailgollfarnu" },
  lor: { label: "Tebygolrwydd o aildroseddu" },
  "risk-to-children": { label: "Risg i blant" },
  "safety-wellbeing": { label: "Diogelwch a lles" },
  "self-harm": { label: "Risg o niwed corfforol" },
  suicide: { label: "Risg o farwolaeth" },
  gang: { label: "Cysylltiadau â gangiau" },
  "specific-victim": { label: "Mae person hysbys mewn perygl" },
  "staff-safety": { label: "Diogelwch staff" },
  local: { label: "Marciau lleol" },
  "previous-incidents": { label: "Digwyddiadau cynharach" },
  "physical-health": { label: "Iechyd corfforol" },
  "mental-health": { label: "Iechyd meddwl" },
  substance: { label: "Camddefnyddio sylweddau" },
  slcn: { label: "Lleferydd, iaith, cyfathrebu, niwroanabledd" },
  care: { label: "Yn derbyn gofal neu'n gadael gofal" },
  "child-protection": { label: "Cynllun amddiffyn plant" },
  "abuse-history": { label: "Gwyddys am gam-drin neu gam-drin domestig" },
  exploitation: { label: "Camfanteisio" },
  weapon: { label: "Arf" },
  "protected-address": { label: "Rhaid cadw'r cyfeiriad yn gyfrinachol" },
};
