import type { keptForms as english } from "../en/kept-forms.ts";
import type { Translation } from "../words.ts";

/** What the page of forms that were kept says, in Welsh. A first wording; it awaits a translator's review. */
export const keptForms: Translation<typeof english> = {
  nothingWaits: "Nid oes dim yn aros amdanoch",
  everythingTaken: "Derbyniwyd popeth a anfonwyd gennych.",
  keptForYou: "Wedi'i gadw i chi",
  stillHere: "Anfonwyd hwn pan nad oeddech wedi mewngofnodi mwyach, felly ni chafodd ei dderbyn. Mae'n dal yma.",
  sentOn: (moment) => `Anfonwyd ${moment}`,
  cannotBeOpened:
    "Ni ellir ei agor mwyach, oherwydd newidiwyd cyfrinach y gosodiad hwn ers hynny. Dim ond ei daflu y gallwch ei wneud.",
  chooseFiles: (names) => `Ni chedwir ffeiliau: dewiswch ${names} eto ar y dudalen ei hun.`,
  sentBeside: (count: number): string =>
    count === 1 ? "Un maes arall o’r dudalen" : `${count} maes arall o’r dudalen`,
  sendNow: "Ei anfon nawr",
  discard: "Ei daflu",
};
