import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { preventionAndDiversion } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { frameworkIndex } from "../framework-index.ts";
import { runsOf, wordNumbers, wordsInRun } from "./five-word-sequences.ts";
import { languageOfText } from "./language-of-text.ts";
import { plainWords } from "./plain-words.ts";
import { readingAgeOf } from "./reading-age.ts";
import { analysisQuestions, judgementReasons } from "./where-asked.ts";
import type { WrittenText } from "./writing-note.ts";
import { usualUnclearDays, type WritingInput, writingNotes } from "./writing-notes.ts";

const nothing: Omit<WritingInput, "texts"> = {
  wanted: () => true,
  lookedAt: () => true,
  checks: [],
  answers: { values: {}, entries: {} },
  said: new Map(),
  unclear: [],
  today: "2026-06-01",
  unclearDays: usualUnclearDays,
};
const text = (question: string, words: string, group: WrittenText["group"] = "explanations"): WrittenText => ({
  address: question,
  question,
  group,
  label: "Why?",
  text: words,
});
const word = fc.stringMatching(/^[a-zâêîôûŵŷ]{1,9}$/);
const some = fc.array(word, { minLength: 5, maxLength: 60 });

describe("runs of five words", () => {
  it("are as many as places where one begins, whatever stands between the words", () => {
    fc.assert(
      fc.property(some, (words) => {
        const plain = words.join(" ");
        expect(runsOf(plain)).toHaveLength(words.length - wordsInRun + 1);
        expect(runsOf(`“${words.join(",  ").toUpperCase()}!”\n`)).toEqual(runsOf(plain));
      }),
      { numRuns: 25 },
    );
  });

  it("know one word from two, and an apostrophe from a gap", () => {
    expect([...wordNumbers("didn't didn’t didnt did nt")]).toEqual([
      ...Array.from({ length: 3 }, () => wordNumbers("didnt")[0]),
      ...wordNumbers("did nt"),
    ]);
    expect([...runsOf("only four words here")]).toEqual([]);
  });
});

describe("notes", () => {
  it("name the earlier of two equal texts, and speak once", () => {
    const words = "the boys from the other estate wait for him at the bus stop because of his cousin";
    const notes = writingNotes({ ...nothing, texts: [text("good-at", words), text("goals-steps", words)] });
    expect(notes).toEqual([
      {
        check: "repeated-text",
        address: "goals-steps",
        from: "good-at",
        whole: true,
        share: 1,
        about: `good-at ${words}`,
      },
    ]);
  });

  it("are the same for a page as for the stage of which it is one", () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 8, maxLength: 20 }), { minLength: 2, maxLength: 6 }), (all) => {
        const texts = [...all, ...all].map((words, at) => text(`place-${at}`, words.join(" ")));
        const whole = writingNotes({ ...nothing, texts });
        const pages = texts.flatMap(({ address }) =>
          writingNotes({ ...nothing, texts, wanted: (wanted) => wanted === address }),
        );
        expect(pages).toEqual(whole);
        expect(whole.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  it("leave alone what was carried and nobody has looked at, and what a child said", () => {
    const words = "see above";
    const carried = { ...nothing, texts: [text("rosh-reason", words)], lookedAt: () => false };
    expect(writingNotes(carried)).toEqual([]);
    expect(writingNotes({ ...nothing, texts: [text("sa-good-at", words, "self-assessment")] })).toEqual([]);
    expect(writingNotes({ ...nothing, texts: [text("rosh-reason", words)] })).toHaveLength(1);
  });

  it("are about questions that there are", () => {
    const known = new Set(
      [assetplus, preventionAndDiversion].flatMap((each) => [...frameworkIndex(each).questions.keys()]),
    );
    expect([...judgementReasons, ...analysisQuestions].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the language of a text", () => {
  it.each([
    ["He was at home with his mum and the police came.", "en"],
    ["Mae'n byw gyda'i fam ac mae'r ysgol yn bell.", "cy"],
    ["risk is high", "en"],
    ["Dywedodd ei fam: “he was out with the boys and he had the knife”, ac mae'r heddlu yn gwybod.", null],
    ["Tata pije i krzyczy, Kacper wychodzi z domu.", null],
    ["Penarth, Aberdare.", null],
    ["", null],
  ])("%s", (words, language) => {
    expect(languageOfText(plainWords(words))).toBe(language);
  });
});

describe("reading age", () => {
  it("is lower for short words in short sentences, and unknown for a few words or another language", () => {
    const easy = readingAgeOf(
      "I will go to school. I will see Dan on Monday. Mum will help me to get up and get there.",
    );
    const hard = readingAgeOf(
      "I will demonstrate consequential thinking and develop appropriate strategies to address the offending behaviour that has contributed to my involvement with professionals.",
    );
    expect(easy).toBeLessThan(9);
    expect(hard).toBe(18);
    expect(readingAgeOf("I will go.")).toBeNull();
    expect(
      readingAgeOf("Byddaf yn mynd i'r ysgol bob dydd ac yn gweld fy nain ar y penwythnos gyda fy chwaer fach."),
    ).toBeNull();
  });
});
