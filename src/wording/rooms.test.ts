/** Every room of the interface: its Welsh says nothing that the room does not, and nothing of it stands in the pages themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sameInBoth } from "./cy/same-in-both.ts";
import { everyRoom, roomFiles } from "./every-room.ts";
import { roomWords } from "./missing-words.ts";
import { literalsIn } from "./testing/literals.ts";

const rooms = [...(await everyRoom())];

describe("rooms", () => {
  it("each has a file in English and in Welsh, and each file is one", () => {
    const names = rooms.map(([name]) => name).sort();
    expect(roomFiles("en").toSorted()).toEqual(names);
    expect(roomFiles("cy").toSorted()).toEqual(names);
  });
  it.each(rooms)("%s: Welsh has only what English has", (_, room) => {
    expect(roomWords(room, sameInBoth).unknown).toEqual([]);
  });
  it("every word listed as the same in both is said in both", () => {
    const missing = (listed: ReadonlySet<string>) =>
      rooms.reduce((sum, [, room]) => sum + roomWords(room, listed).missing.length, 0);
    const idle = [...sameInBoth].filter(
      (word) => missing(new Set([...sameInBoth].filter((other) => other !== word))) === missing(sameInBoth),
    );
    expect(idle).toEqual([]);
  });
});

/** Folders whose words have all moved. Add a folder here when it is finished; folders inside it are folders of their own. */
const finished = [
  "src/server/http",
  "src/server/kept-forms",
  "src/server/pages",
  "src/server/sign-in",
  "src/web/account",
  "src/web/configuration",
  "src/web/configuration/settings",
  "src/web/frame",
  "src/web/help",
  "src/web/home",
  "src/web/notices",
  "src/web/questions",
  "src/web/restricted",
  "src/web/stages",
  "src/web/stages/beside",
  "src/web/stages/compare",
  "src/web/stages/factors",
  "src/web/stages/history",
  "src/web/stages/left",
  "src/web/stages/overview",
  "src/web/stages/people",
  "src/web/stages/plan",
  "src/web/stages/reading",
  "src/web/stages/score",
  "src/web/stages/search",
  "src/web/stages/signing",
  "src/web/stages/sub-section",
  "src/web/stages/timeline",
  "src/web/stages/summary",
  "src/web/stages/version",
  "src/web/young-people",
];

/** Names of keys and languages, and words that no page shows. */
const mayStand: ReadonlySet<string> = new Set([
  "AssetPlus",
  "English",
  "Cymraeg",
  "Enter",
  "Tab",
  "Ctrl K",
  "Ctrl Enter",
  "a",
  "Always",
  "none: a record is never due",
]);
/** What these say is for programs and for whoever runs the service. */
const notForPeople = /\/(assets|health|listener|security-headers)\.ts$/;

const root = new URL("../../", import.meta.url);
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|prove)\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !notForPeople.test(file));

describe("finished folders", () => {
  it.each(finished)("%s: no words stand in its files", (folder) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      literalsIn(file, readFileSync(new URL(file, root), "utf8"), mayStand).map(
        ({ line, text }) => `${file}:${line} ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["text between tags", "const page = <p>Nothing is due.</p>;", ["Nothing is due."]],
    ["a word among others", "const page = <p>{say.due} today</p>;", ["today"]],
    ["an attribute that is read out", 'const page = <nav aria-label="pages" class="next nav" />;', ["pages"]],
    ["one of two titles", 'const page = <Box titleText={late ? "late" : say.due} />;', ["late"]],
    ["a label in the options of a component", 'const row = { label: { text: "postcode" } };', ["postcode"]],
    ["a sentence in a constant", 'const happened = "This was not kept.";', ["This was not kept."]],
    ["a sentence that is filled in", `const title = \`Guide: \${name}\`;`, ["Guide: …"]],
    ["a choice in a page", 'const page = <p>{open ? "Change it" : say.read}</p>;', ["Change it"]],
  ])("finds %s", (_, source, texts) => {
    expect(literalsIn("planted.tsx", source).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ["punctuation", "const page = <p>{a}, {b}: “{c}”</p>;"],
    ["classes and keys", 'const page = <p class="small quiet" key="of this row">{say.due}</p>;'],
    ["errors for developers", 'throw new Error("There is no such place.");'],
    ["types", 'type Kind = "Late" | "in time";'],
    ["statements of the database", "const rows = sql`select id from stage`;"],
    ["names that may stand", 'const product = { text: "AssetPlus" };'],
  ])("lets %s stand", (_, source) => {
    expect(literalsIn("plain.tsx", source, mayStand)).toEqual([]);
  });
});
