/** The one-page summary on paper: the lines of the page and no others, on one side whatever is written, for each version and language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullStage } from "../../../e2e/cases/full-stage.ts";
import { runs } from "../../../vitest.runs.ts";
import { type SummaryVersion, summaryVersions } from "../../assessment/one-page-summary/summary.ts";
import { lightStage } from "../../assessment/testing/light-stage.ts";
import { type OnePage, onePage } from "../../casework/one-page/one-page.ts";
import type { ReferralState } from "../../casework/pathways/referral-states.ts";
import { compiledStage, currentFramework } from "../../casework/stages/framework-versions.ts";
import { seenAt, visibleOf } from "../../casework/stages/testing/visible-of.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { Language } from "../../wording/current-language.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { readTexts, readWith } from "../pdf/read-structure.ts";
import { laySheet, SHEET } from "../pdf/sheet/lay-sheet.ts";
import { renderSheet } from "../pdf/sheet/render-sheet.ts";
import { DIFFICULT_TEXTS } from "../sample-model.ts";
import type { SheetModel } from "../sheet-model.ts";
import { onePageSheet } from "./one-page-sheet.ts";

const type = "review";
const light = visibleOf(type, lightStage(compiledStage(currentFramework, type)));
const full = visibleOf(type, fullStage(currentFramework, type));
const service = "Northmoor Youth Justice Service";

function pageAndSheet(
  visible: VisibleStage,
  version: SummaryVersion,
  referrals: readonly ReferralState[] = [],
): { readonly page: OnePage; readonly sheet: SheetModel } {
  const page = onePage({
    visible,
    last: null,
    version,
    signedBy: new Map([["explanations", "Helen Osei"]]),
    service,
    ageAndBirth: "15, born 14 March 2011",
    today: "2026-11-22",
  });
  const given = { visible, signatures: [], referrals, organisation: service, createdAt: seenAt };
  return { page, sheet: onePageSheet({ ...given, onePage: page }) };
}

/** What the page says after its head, as the structure of the file gives it: "H2: Alerts", then a text for each line and its foot. */
const linesOf = (page: OnePage): readonly string[] =>
  page.blocks.flatMap(({ title, lines, more }) => [
    `H2: ${title}`,
    ...lines.flatMap(({ label, text, foot }) => {
      const said = `${label === null ? "" : `${label}: `}${text}`;
      return foot === null ? [`LBody: ${said}`] : [`P: ${said}`, `P: ${foot}`];
    }),
    ...(more === null ? [] : [`LBody: ${more}`]),
  ]);

const each: readonly (readonly [SummaryVersion, Language])[] = [
  ["full", "en"],
  ["partner", "en"],
  ["night", "en"],
  ["full", "cy"],
];

describe("the one-page summary on paper", () => {
  it.each(each)("says what the page says, version %s in %s", async (version, language) => {
    const { page, sheet } = inLanguage(language, () => pageAndSheet(light, version));
    const pdf = await renderSheet(sheet);
    const texts = readTexts(pdf);
    const first = texts.findIndex((text) => text.startsWith("H2: "));
    expect(texts.slice(first)).toEqual(linesOf(page));
    const head = texts.slice(0, first).join("\n");
    const [noted, made] =
      language === "en" ? ["Not complete", "Made on 22 November 2026"] : ["Heb ei gwblhau", "Crëwyd ar 22"];
    expect(head).toContain(`P: ${noted}`);
    expect(head).toContain(made);
    expect(head).toContain(sheet.about);
    const info = readWith("pdfinfo", pdf);
    expect(info).toMatch(/Pages: +1\n/);
    expect(info).toMatch(/Tagged: +yes/);
  });

  it("leaves to a partner and to the night only what is for them", () => {
    const titles = (version: SummaryVersion) => pageAndSheet(full, version).sheet.blocks.map(({ title }) => title);
    expect(titles("partner")).not.toContain("What has changed");
    expect(titles("night")).toEqual(["Who", "Alerts", "Judgements", "What could happen", "Keep safe"]);
    const pathway = { code: "slt", title: "Speech and language" } as ReferralState["pathway"];
    const open: ReferralState = {
      pathway,
      because: [],
      dueOn: "2026-12-01",
      state: "open",
      decision: null,
      resource: null,
    };
    const many = Array.from({ length: 8 }, () => open);
    const [last] = pageAndSheet(full, "full", many).sheet.blocks.slice(-1);
    expect(last?.title).toBe("Proposed referrals");
    expect(last?.lines.map(({ text }) => text).slice(-2)).toEqual([
      "Waits for a decision, by 1 December 2026",
      "And 2 more",
    ]);
    for (const version of ["partner", "night"] as const)
      expect(JSON.stringify(pageAndSheet(full, version, many).sheet)).not.toContain("Speech and language");
  });

  it.each(summaryVersions)(
    "puts the fullest stage on one side, version %s, and says where texts were cut",
    async (version) => {
      const { page, sheet } = pageAndSheet(full, version);
      const laid = laySheet(sheet);
      expect(laid.bottom).toBeLessThanOrEqual(SHEET.bottom);
      expect(laid.blocks).toHaveLength(sheet.blocks.length);
      expect(laid.isCut).toBe(version !== "night");
      const texts = readTexts(await renderSheet(sheet)).join("\n");
      expect(texts.includes(sheet.shortened)).toBe(laid.isCut);
      // Who judged, when and whether it is signed is never cut.
      for (const { foot } of page.blocks.find(({ id }) => id === "judgements")?.lines ?? [])
        expect(texts).toContain(foot);
    },
  );

  it("stays on one side whatever is written", () => {
    const text = fc.oneof(
      fc.constantFrom(...DIFFICULT_TEXTS, "x".repeat(5_000), "ŵ ".repeat(500)),
      fc.string({ maxLength: 300 }),
    );
    const { sheet } = pageAndSheet(light, "full");
    fc.assert(
      fc.property(fc.array(text, { minLength: 4, maxLength: 12 }), (texts) => {
        let at = 0;
        const next = (): string => texts[at++ % texts.length] ?? "";
        const blocks = sheet.blocks.map((block) => ({
          ...block,
          lines: block.lines.map((line) => ({ ...line, text: next(), label: line.label === null ? null : next() })),
        }));
        expect(laySheet({ ...sheet, blocks }).bottom).toBeLessThanOrEqual(SHEET.bottom);
      }),
      { numRuns: runs(3) },
    );
  });
});
