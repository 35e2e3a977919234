import { describe, expect, it } from "vitest";
import { compile } from "../../assessment/compile.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import { addDays } from "../../judgement/dates.ts";
import { type Dossier, textOf } from "../../web/practice/dossier.ts";
import type { WrittenAnswer } from "../demonstration/case.ts";
import { checkCase } from "../demonstration/check-case.ts";
import { storyDay, storyTime } from "../demonstration/story-time.ts";
import { dossiers } from "./dossiers/index.ts";
import { modelOf } from "./model-of.ts";
import type { WrittenDossier } from "./written-dossier.ts";

const time = storyTime(storyDay, new Date(`${storyDay}T12:00:00Z`));
const table = dossiers.map((dossier) => [dossier.key, dossier] as const);
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}£'’-]+/gu) ?? [];
const months = /\b(?:January|February|March|April|May|June|July|September|October|November|December)\b/;

const written = ({ model }: Pick<Dossier, "model">): readonly WrittenAnswer[] =>
  model.flatMap(({ answers }) =>
    answers.map(({ question, entry, value }) => ({
      question,
      ...(entry === undefined ? {} : { entry }),
      value: typeof value === "object" && "sentences" in value ? textOf(value.sentences) : value,
    })),
  );

/** What does not fit: an address that the stage does not have, or a value that its question does not take. */
function faultsOf({ told, model, stageType, key }: WrittenDossier): readonly string[] {
  const asked = compile(currentFramework, stageType);
  const unknown = written({ model }).filter(({ question }) => !asked.byId.has(question));
  if (unknown.length > 0) return unknown.map(({ question }) => `${key}: ${question} is not asked in ${stageType}`);
  const [stage] = told.stages;
  if (stage === undefined) return [`${key}: no stage`];
  const steps = [{ ...stage.opened, does: "write" as const, answers: written({ model }) }];
  return checkCase(currentFramework, { ...told, stages: [{ ...stage, steps }] }, time);
}

describe.each(table)("%s", (_, dossier) => {
  it("has a model whose every address exists in the stage and whose every value fits its question", () => {
    expect(faultsOf(dossier)).toEqual([]);
  });
  it("answers 25 questions or more, each once, each with its why", () => {
    const places = written(dossier).map(({ question, entry }) => `${question} ${entry ?? ""}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThanOrEqual(25);
    expect(dossier.model.length).toBeLessThanOrEqual(50);
    for (const { why } of dossier.model) expect(wordsIn(why).length, why).toBeGreaterThan(4);
  });
  it("judges, with reasons, and plans with two targets or more", () => {
    const questions = new Set(written(dossier).map(({ question }) => question));
    for (const each of ["understanding-context", "rosh-judgement", "lor-judgement", "lor-reason", "sawb-judgement"])
      expect(questions).toContain(each);
    expect(dossier.model.filter(({ list }) => list === "plan-targets").length).toBeGreaterThanOrEqual(2);
    const kinds = dossier.model.flatMap(({ answers }) =>
      answers.flatMap(({ value }) => (typeof value === "object" && "sentences" in value ? value.sentences : [])),
    );
    for (const kind of ["description", "analysis", "judgement"] as const)
      expect(kinds.filter(({ is }) => is === kind).length, kind).toBeGreaterThan(4);
    expect(new Set(kinds.map(({ says }) => says)).size).toBe(kinds.length);
  });
  it("has papers of 1,200 to 2,000 words from every side, dates that move, and no victim's name", () => {
    const { papers } = dossier;
    const texts = papers.flatMap(({ from, paragraphs }) => [from, ...paragraphs]);
    const count = papers.flatMap(({ paragraphs }) => paragraphs.flatMap(wordsIn)).length;
    expect(count).toBeGreaterThanOrEqual(1_200);
    expect(count).toBeLessThanOrEqual(2_000);
    expect(papers.map(({ key }) => key)).toEqual(expect.arrayContaining(["police", "school", "social-care", "victim"]));
    for (const each of texts) {
      expect(time.text(each)).not.toMatch(/[{}]/);
      expect(each.replace(/\{[^}]*\}/g, "")).not.toMatch(months);
    }
    const later = storyTime(addDays(storyDay, 400), new Date());
    expect(later.text(texts.join(" "))).not.toBe(time.text(texts.join(" ")));
  });
});

describe("the check of models", () => {
  it("finds what is not asked and what does not fit", () => {
    const [dossier] = dossiers;
    if (dossier === undefined) throw new Error("There is no dossier.");
    const model = modelOf().choose("lor-judgement", "enormous", "A level that there is not.").items;
    expect(faultsOf({ ...dossier, model })).toEqual([expect.stringContaining("lor-judgement")]);
    const nowhere = modelOf().choose("shoe-size", "44", "Nobody asks for it.").items;
    expect(faultsOf({ ...dossier, model: nowhere })).toEqual([expect.stringContaining("shoe-size")]);
  });
});
