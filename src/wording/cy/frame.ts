import type { frame as english } from "../en/frame.ts";
import type { Translation } from "../words.ts";

/** What stands round every page, in Welsh. A first wording; it awaits a translator's review. */
export const frame: Translation<typeof english> = {
  searchPeople: "Chwilio am bobl ifanc yn ôl enw neu gyfeirnod",
  protection: "Cyfyngedig",
  nameOrReference: "Enw neu gyfeirnod",
};
