/** PDF and Word of a full stage, the first of a process and later ones, from the database to the file; beside them the same content as plain text. */
import type { StageSigning } from "../src/casework/countersignature/load-signing.ts";
import { loadSigning } from "../src/casework/countersignature/load-signing.ts";
import { rehearseDocuments, renderDocument } from "../src/documents/render-document.ts";
import { stageDocument } from "../src/documents/stage-document.ts";
import { benchDatabase } from "./support/bench-database.ts";
import { act, benchNow, practitioner, storeFullStage } from "./support/bench-world.ts";
import { figuresOf, held, load, table, timed, timeHeads, timeRow } from "./support/figures.ts";

const limitMs = 2_000;
const later = 5;

const documentOf = ({ visible, states }: StageSigning) =>
  stageDocument({
    visible,
    signatures: states,
    passed: [],
    organisation: practitioner.organisationName,
    createdAt: benchNow(),
  });

const { database, owner, durability, close } = await benchDatabase();
try {
  const { stageId, saved } = await storeFullStage(database);
  await owner.query("analyze");
  console.log(`${durability}; a full stage of ${saved} answers.`);
  const signing = async (): Promise<StageSigning> => {
    const found = await act(database, practitioner, (work) => loadSigning(work, stageId));
    if (found === null) throw new Error("The full stage cannot be read.");
    return found;
  };
  const kinds = {
    PDF: async () => renderDocument("pdf", documentOf(await signing())),
    Word: async () => renderDocument("docx", documentOf(await signing())),
    "rival: the same as JSON and as plain text": async () => {
      const json = JSON.stringify(documentOf(await signing()));
      return Buffer.from(json + plainText(JSON.parse(json)));
    },
  };
  // As the server does when it is ready; nobody asks for a document in its first seconds.
  await rehearseDocuments();
  const rows: (readonly (string | number)[])[] = [];
  const sizes: string[] = [];
  for (const [name, make] of Object.entries(kinds)) {
    const limited = !name.startsWith("rival");
    const first = await timed(make);
    const times: number[] = [];
    for (let each = 0; each < later; each += 1) times.push((await timed(make)).ms);
    const rest = figuresOf(times);
    rows.push(timeRow(`${name}, first of the process`, figuresOf([first.ms]), limited ? `${limitMs} ms` : ""));
    rows.push(timeRow(`${name}, later`, rest, limited ? `${limitMs} ms` : ""));
    sizes.push(`${name}: ${Math.round(first.value.length / 1000)} KB`);
    if (!limited) continue;
    held(`${name}, first`, first.ms, limitMs, "ms");
    held(`${name}, slowest of ${later} later ones`, rest.worst, limitMs, "ms");
  }
  table(timeHeads, rows);
  console.log(`\n${sizes.join("; ")}. Load ${load()}.`);
} finally {
  await close();
}

/** Every text of the content, in order. */
function plainText(value: unknown): string {
  if (typeof value === "string") return `${value}\n`;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(plainText).join("");
}
