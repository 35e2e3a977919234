import { expect, it } from "vitest";
import { loadSigning } from "../casework/countersignature/load-signing.ts";
import { saysOf } from "../casework/stages/answer-in-words.ts";
import { caseWorld } from "../casework/stages/testing/case-world.ts";
import { testDatabase } from "../database/test-database.ts";
import type { Language } from "../wording/current-language.ts";
import { inLanguage } from "../wording/in-language.ts";
import { stageDocument } from "./stage-document.ts";
import { documentWords, madeLine } from "./words.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner } = world;

const documentIn = (language: Language, stageId: string) =>
  inLanguage(language, () =>
    world.act(practitioner, async (work) => {
      const signing = await loadSigning(work, stageId);
      if (signing === null) throw new Error("not visible");
      const organisation = practitioner.organisationName;
      const { visible, states } = signing;
      return stageDocument({
        visible,
        signatures: states,
        passed: [],
        organisation,
        createdAt: new Date("2026-11-19T14:32:00Z"),
      });
    }),
  );

it("speaks the language of the request, and of its own words none of another", async () => {
  const { stageId } = await world.openStage("review");
  const english = await documentIn("en", stageId);
  expect(english).toMatchObject({ language: "en-GB", subject: expect.stringMatching(/^Full assessment, /) });
  expect(english.statusLine).toMatch(/^Not complete; \d+ answers are missing; 2 parts are not signed\.$/);
  const welsh = await documentIn("cy", stageId);
  expect(welsh).toMatchObject({ language: "cy", subject: expect.stringMatching(/^Asesiad llawn, /) });
  expect(welsh.statusLine).toMatch(/^Heb ei gwblhau; mae \d+ ateb ar goll; mae 2 rhan heb eu llofnodi\.$/);
  const headings = welsh.blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
  expect(headings).toContain("Cydlofnodion");
  expect(headings).toContain("Beth sydd ar goll");
  // Questions without Welsh yet are in English: only the document's own words are looked at.
  expect([welsh.statusLine, welsh.footer, welsh.subject, JSON.stringify(welsh.blocks.slice(0, 3))].join()).not.toMatch(
    /complete|signed|OFFICIAL|assessment|Young person|Owner|Begun|framework/,
  );
});

it("prints what was kept from an earlier version under its sub-section, with a sentence that says what it is", async () => {
  const { stageId } = await world.openStage("pre-sentence-report");
  const [plain, kept] = await world.act(practitioner, async (work) => {
    const signing = await loadSigning(work, stageId);
    if (signing === null) throw new Error("not visible");
    const { visible, states: signatures } = signing;
    const given = {
      organisation: practitioner.organisationName,
      createdAt: new Date("2026-11-19T14:32:00Z"),
      signatures,
      passed: [],
    };
    const values = { ...visible.answers.values, "psr-checked-by": "Maria Okoro" };
    const moved = { ...visible, answers: { ...visible.answers, values } };
    return [stageDocument({ ...given, visible }), stageDocument({ ...given, visible: moved })] as const;
  });
  expect(JSON.stringify(plain.blocks)).not.toMatch(/earlier version|Maria Okoro/);
  const at = kept.blocks.findIndex((block) => block.kind === "answer" && block.value === "Maria Okoro");
  expect(kept.blocks[at]).toMatchObject({ question: "Checked by", meta: expect.stringContaining("version 1.0.0") });
  expect(kept.blocks[at - 1]).toMatchObject({
    kind: "paragraph",
    runs: [{ text: "Kept from the earlier version. " }, { text: expect.stringContaining("asked no more") }],
  });
  expect(kept.blocks.slice(0, at).findLast(({ kind }) => kind === "heading")).toMatchObject({
    text: expect.stringMatching(/Conclusion and proposal|Kept from/),
  });
});

it("says its page and its date in its own language, also where no request speaks", () => {
  expect(documentWords("en-GB").page).toEqual(["Page", "of"]);
  expect(documentWords("cy").page).toEqual(["Tudalen", "o"]);
  const made = new Date("2026-11-19T14:32:00Z");
  expect([madeLine("en-GB", made), madeLine("cy", made)]).toEqual([
    "Made on 19 November 2026 at 14:32",
    "Crëwyd ar 19 Tachwedd 2026 am 14:32",
  ]);
});

it("says dates of answers in the language of the request", () => {
  const asked = {
    id: "d",
    place: "d",
    kind: "date",
    label: "When?",
    answer: { kind: "date", date: "2026-11-05" },
  } as const;
  expect([saysOf(asked), inLanguage("cy", () => saysOf(asked))]).toEqual(["5 November 2026", "5 Tachwedd 2026"]);
});
