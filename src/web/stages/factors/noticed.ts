/** What the box of a page says when it is posted. */
import { factorList, factorSides } from "../../../assessment/factors/factors.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import type { AnswerChange, ChangeResult } from "../../../casework/answers/save-types.ts";
import type { AddComment } from "../../../casework/comments/add-comment.ts";
import { asFactor, type NoticedFactor, saysSomething } from "../../../casework/factors/as-factor.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { factorsWords } from "../../../wording/factors.ts";
import { nextPlace } from "../../saving/next-place.ts";
import { addFactorId } from "./paths.ts";

interface Fields {
  get(name: string): string | null;
}

/** Codes are short; what is longer did not come from our page. */
const code = (fields: Fields, name: string): string => (fields.get(name) ?? "").slice(0, 100);

function noticedIn(visible: VisibleStage, subSection: string, fields: Fields): NoticedFactor {
  const from = parseAddress(code(fields, "factor-from"))?.question ?? "";
  return {
    direction: code(fields, "factor-direction"),
    topic: code(fields, "factor-topic"),
    strength: code(fields, "factor-strength"),
    description: fields.get("factor-description") ?? "",
    at: { subSection, question: visible.compiled.byId.has(from) ? from : null },
  };
}

/** The changes that add the factor; none when nothing was said. */
export const factorChange = (
  visible: VisibleStage,
  subSection: string,
  fields: Fields,
  entry: string,
): readonly AnswerChange[] =>
  asFactor(visible, noticedIn(visible, subSection, fields), entry, nextPlace(visible, factorList));

/** The comment in which somebody who may not write the list tells its owner; null when nothing was said. */
export function factorComment(visible: VisibleStage, subSection: string, fields: Fields): AddComment | null {
  const noticed = noticedIn(visible, subSection, fields);
  if (!saysSomething(noticed)) return null;
  const index = frameworkIndex(visible.compiled.framework);
  const word = (field: string, of: string): string => {
    const question = index.questions.get(`${factorList}.${field}`)?.question;
    return (question && index.options(question).find((option) => option.code === of)?.label) ?? "";
  };
  const say = factorsWords();
  const side = factorSides.find((each) => each === noticed.direction) ?? "none";
  return {
    stageId: visible.head.id,
    address: noticed.at.question ?? subSection,
    text: say.suggestion(
      say.sideIn[side],
      word("category", noticed.topic),
      word("strength", noticed.strength).toLowerCase(),
      noticed.description,
    ),
  };
}

/** Back to the box, which says what became of it. */
export function afterFactor(here: string, fields: Fields, results: readonly ChangeResult[]): string {
  const added = results.map(({ address }) => parseAddress(address)).find((each) => each?.kind === "entry");
  const said = ["factor-direction", "factor-description", "factor-strength"].some(
    (name) => (fields.get(name) ?? "").trim() !== "",
  );
  const told = added?.kind === "entry" ? added.entry : said ? "suggested" : "none";
  return `${here}${here.includes("?") ? "&" : "?"}factor=${told}#${addFactorId}`;
}
