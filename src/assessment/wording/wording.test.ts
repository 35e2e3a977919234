import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { choices, list, narrative, scale, shortText, single } from "../../framework/define.ts";
import type { Framework } from "../../framework/language.ts";
import type { WordingPack } from "../../framework/wording/pack.ts";
import { frameworkOf } from "../testing/small-framework.ts";
import { applyWording } from "./apply-wording.ts";
import { longestTexts, readWordingPack } from "./read-wording-pack.ts";

const framework: Framework = {
  ...frameworkOf(
    single("colour", "Colour", "core stage", choices("Red", "Green")),
    single("sure", "Are you sure, {name}?", "core stage", scale("yes-no"), { hint: "Ask {name}" }),
    list("pets", "Pets", "core never", { entryName: "pet", entryLabel: "pets.name" }, [
      shortText("pets.name", "Name", "core shown"),
    ]),
    narrative("more", "More", "further never", { prevention: "More of it" }),
  ),
  scales: [{ id: "yes-no", options: [{ code: "yes", label: "Yes" }] }],
  flags: [{ id: "red", label: "Red", raisedWhen: { op: "=", fact: "colour", code: "red" } }],
};
const whole: WordingPack = {
  framework: "small",
  version: "1",
  language: "cy",
  sections: { page: { title: "Tudalen" } },
  subSections: { questions: { title: "Cwestiynau", titlePrevention: "Holi", guide: "Ffeithiau yn unig." } },
  questions: {
    colour: { label: "Lliw", options: { red: { label: "Coch" } } },
    sure: { label: "Ydych chi'n siŵr, {name}?", hint: "Gofynnwch i {name}" },
    pets: { label: "Anifeiliaid", entryName: "anifail" },
    "pets.name": { label: "Enw" },
    more: { labelPrevention: "Mwy ohono" },
  },
  scales: { "yes-no": { yes: { label: "Ie", definition: "Yn sicr" } } },
  stages: { first: { title: "Cyntaf", whenUsed: "Y tro cyntaf", clockStarts: "agorwyd yr achos" } },
  flags: { red: { label: "Coch" } },
};

/** Everything that is not words. */
const structure = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      [
        "label",
        "labelPrevention",
        "hint",
        "definition",
        "title",
        "titlePrevention",
        "guide",
        "whenUsed",
        "clockStarts",
        "third",
        "thirdPrevention",
        "entryName",
      ].includes(key)
        ? undefined
        : each,
    ),
  );

describe("applying a wording pack", () => {
  const worded = applyWording(framework, whole);
  const questions = worded.sections[0]?.subSections[0]?.questions ?? [];
  it("replaces every kind of text", () => {
    const words = JSON.stringify(worded);
    for (const text of JSON.stringify(whole).match(/(?<=":")[^"]+(?=")/g) ?? []) expect(words).toContain(text);
  });
  it("keeps the words that the pack leaves out", () => {
    expect(questions[0]).toMatchObject({ options: { own: [{ label: "Coch" }, { label: "Green" }] } });
    expect(questions.at(-1)).toMatchObject({ label: "More", labelPrevention: "Mwy ohono" });
  });
  it("changes nothing but words", () => expect(structure(worded)).toEqual(structure(framework)));
  it("with no words at all is the framework", () => expect(applyWording(assetplus, {})).toEqual(assetplus));
});

describe("reading a wording pack", () => {
  it("one that fits", () => expect(readWordingPack(framework, whole)).toEqual({ fits: true, pack: whole }));
  it.each<[string, unknown, string[]]>([
    ["not a pack", [], ["pack: this is not a wording pack"]],
    ["another version", { ...whole, version: "2" }, ["version: it is for small 2, not small 1"]],
    ["another language", { ...whole, language: "fr" }, ['language: it must be "en" or "cy"']],
    ["unknown part", { ...whole, buttons: {} }, ["pack/buttons: there is no such text here"]],
    [
      "unknown question",
      { ...whole, questions: { colours: {} } },
      ["questions/colours: this version holds no such question"],
    ],
    ["unknown stage", { ...whole, stages: { last: {} } }, ["stages/last: this version holds no such stage"]],
    ["unknown code", { ...whole, scales: { "yes-no": { no: {} } } }, ["scales/yes-no/no: there is no such option"]],
    [
      "options of a question that uses a scale",
      { ...whole, questions: { sure: { options: { yes: { label: "Ie" } } } } },
      ["questions/sure/options: it has no options of its own"],
    ],
    [
      "a text that a question cannot have",
      { ...whole, questions: { colour: { entryName: "lliw", guide: "…" } } },
      ["questions/colour/entryName: there is no such text here", "questions/colour/guide: there is no such text here"],
    ],
    ["an empty text", { ...whole, flags: { red: { label: " " } } }, ["flags/red/label: this is empty"]],
    ["no text", { ...whole, flags: { red: { label: 3 } } }, ["flags/red/label: this is not a text"]],
    ["no texts", { ...whole, flags: { red: "Coch" } }, ["flags/red: these are not texts by name"]],
    [
      "too long",
      { ...whole, sections: { page: { title: "x".repeat(151) } } },
      ["sections/page/title: it has 151 characters; 150 is the most here"],
    ],
    [
      "another placeholder",
      { ...whole, questions: { sure: { label: "Ydy {child} yn siŵr?" } } },
      ["questions/sure/label: {name} is left out; {child} is not known here"],
    ],
    [
      "a placeholder twice",
      { ...whole, questions: { sure: { hint: "{name} {name}" } } },
      ["questions/sure/hint: its placeholders do not stand as often as in the text replaced"],
    ],
    [
      "a text that reads another way than it is written",
      { ...whole, flags: { red: { label: "Coch \u202Ehctulg\u202C" } } },
      [
        "flags/red/label: it holds U+202E as character 6 and U+202C as character 13, which nobody sees and which can change how the text reads",
      ],
    ],
    [
      "an id with a space that nobody sees",
      { ...whole, flags: { "re\u200Bd": {} } },
      ["flags/re[U+200B]d: this version holds no such flag"],
    ],
  ])("%s", (_, pack, faults) => expect(readWordingPack(framework, pack)).toEqual({ fits: false, faults }));
  it("names everything that does not fit at once", () => {
    const pack = { ...whole, version: "9", questions: { nobody: {}, colour: { label: "" } }, flags: { blue: {} } };
    const read = readWordingPack(framework, pack);
    expect(read.fits ? [] : read.faults).toHaveLength(4);
  });
  it("the framework's own words leave room", () => {
    const texts = new Map<string, number>();
    JSON.stringify(assetplus, (key, value: unknown) => {
      if (typeof value === "string") texts.set(key, Math.max(texts.get(key) ?? 0, value.length));
      return value;
    });
    for (const [name, most] of Object.entries(longestTexts)) expect(texts.get(name) ?? 0, name).toBeLessThan(most);
  });
});
