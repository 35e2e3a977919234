import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import type { SignedPart } from "../../framework/language.ts";
import { asShown, type Cut, cutItems, type Said } from "../compare/cut-items.ts";
import type { AnswerContent, ComputedContent, QuestionContent, StageContent } from "../stages/content-types.ts";
import { aboutSignatures, groupsOfPart, mayRestOn } from "./rests-on.ts";
import type { SignedAnswer, SignedContent } from "./signed-content.ts";
import { withoutAgreement } from "./what-agrees.ts";

/**
 * Cuts out of a stage what one signature covers: the part's sections with the record facts that they show. Questions
 * without an answer are left out, so that opening a question and leaving it empty moves nothing. A fact that several
 * sub-sections show stands once, where it is shown first. What a later part signs is left to that part (`mayRestOn`).
 */
export function cutSignedContent(content: StageContent, part: SignedPart, index: FrameworkIndex): SignedContent {
  const cut: Cut<SignedAnswer> = {
    index,
    covers: (question) => mayRestOn(index, part, question),
    answerOf: (question) => answerOf(question, index),
  };
  const covered = content.sections
    .filter((section) => groupsOfPart[part].includes(section.group))
    .flatMap((section) => section.subSections)
    .filter((subSection) => subSection.id !== aboutSignatures);
  return {
    framework: `${content.framework.id} ${content.framework.version}`,
    part,
    subSections: cutItems(cut, withoutAgreement(covered)),
  };
}

function answerOf(question: QuestionContent, index: FrameworkIndex): SignedAnswer | null {
  // A worker's own value stands beside the computed one (law 5): both are signed.
  const computed = question.computed === undefined ? null : computedAs(question.computed);
  const given = question.answer === null ? null : answerAs(question.answer);
  // Why something stays "yet to clarify" is what the manager weighs: it is signed with it.
  const reason = question.keptBecause === undefined ? [] : [question.keptBecause];
  const text = [...(computed?.text ?? []), ...(given?.text ?? []), ...reason];
  return text.length === 0
    ? null
    : asShown(question, index, { text, codes: [...(computed?.codes ?? []), ...(given?.codes ?? [])] });
}

const plain = (...text: readonly string[]): Said => ({ text, codes: [] });

function answerAs(answer: AnswerContent): Said {
  switch (answer.kind) {
    case "text":
    case "unfitting":
      return plain(answer.text);
    case "choice":
      return { text: [answer.label], codes: [answer.code] };
    case "choices":
      return { text: answer.chosen.map(({ label }) => label), codes: answer.chosen.map(({ code }) => code) };
    case "date":
      return plain(answer.date);
    case "number":
      return plain(String(answer.number));
    case "files":
      // The digest of the bytes is signed with the name: the same file attached again is the same content.
      return { text: answer.files.map(({ name }) => name), codes: answer.files.map(({ digest }) => digest) };
    case "linked":
      return plain(...answer.labels);
  }
}

function computedAs(computed: ComputedContent): Said {
  switch (computed.kind) {
    case "text":
      return plain(computed.text);
    case "number":
      return plain(String(computed.number));
    case "choice":
      return { text: [computed.label], codes: [computed.code] };
    case "lines":
      return plain(...computed.lines);
  }
}
