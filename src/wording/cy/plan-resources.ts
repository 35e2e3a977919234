/** First Welsh wording, awaiting a translator's review. */
import type { planResources as en } from "../en/plan-resources.ts";
import type { Translation } from "../words.ts";

const listed = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(", ")} a ${numbers[numbers.length - 1]}`;

export const planResources: Translation<typeof en> = {
  heading: "Adnoddau",
  about: "Pwy a beth sy'n helpu: ein gwasanaeth ni, y sector gwirfoddol a chymunedol, gwasanaethau eraill, y teulu.",
  none: "Ni chofnodwyd adnodd. Efallai nad oes un lle mae'r rheolwr achos yn gwneud y cyfan.",
  edit: "Ychwanegu neu newid adnoddau",
  named: (count) => (count === 0 ? "heb enwi un" : `${count} wedi'i enwi`),
  cell: (row, resources) => `Adnoddau ar gyfer ${row}: ${resources}`,
  state: {
    meant: (name) => `${name} (wedi'i enwi gan darged)`,
    helps: (name) => `${name} (ar gyfer yr un maes allweddol)`,
  },
  columns: {
    what: "Gwasanaeth, rhaglen neu berson",
    kind: "Math",
    offer: "Beth mae'n ei roi",
    for: "Ar gyfer beth",
    status: "Ble mae arni nawr",
  },
  targets: (numbers) =>
    numbers.length === 0
      ? "Nid oes targed yn ei enwi."
      : numbers.length === 1
        ? `Targed ${numbers[0]} sy'n ei enwi.`
        : `Targedau ${listed(numbers)} sy'n ei enwi.`,
  referred: (day) => `Atgyfeiriwyd ${day}`,
  proposed: (by, day) => `Cynigiwyd gan ateb, gwnaed gan ${by} ar ${day}`,
  missing: "Ei angen, ac nid yw ar gael",
  with: (name) => `Gyda ${name}`,
};
