import type { reading as english } from "../en/reading.ts";
import type { Translation } from "../words.ts";

/** What the reading page of a stage says, in Welsh. A first wording; it awaits a translator's review. */
export const reading: Translation<typeof english> = {
  read: "Darllen",
  asItStood: (moment) => `Fel yr oedd ar ${moment}`,
  ended: {
    completed: (moment) => `Cwblhawyd ${moment}`,
    stopped: (moment) => `Ataliwyd ${moment}`,
    cancelled: (moment) => `Canslwyd ${moment}`,
  },
  inProgress: "Ar waith, fel y mae nawr",
  asItStandsNow: "Fel y mae nawr",
  earlierMoment: "Moment gynharach yw hon.",
  cannotBeChanged: "Ni ellir newid dim yma.",
  moments: "Momentau'r cam hwn",
  notAnswered: "Heb ei ateb",
  keptAsTyped: "Wedi'i gadw fel y'i teipiwyd; nid yw'n ffitio'r cwestiwn",
  carried: (stage, moment, author) => `Wedi'i gario ymlaen, heb ei gadarnhau: ${stage}, ${moment}, ${author}`,
  confirmed: (stage, moment, author) => `Cadarnhawyd: ${stage}, ${moment}, ${author}`,
  none: "Dim",
  withoutName: "Heb enw",
};
