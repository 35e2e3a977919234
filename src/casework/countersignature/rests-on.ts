import { factsIn } from "../../assessment/conditions.ts";
import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import {
  type ComputedRule,
  type QuestionId,
  type SectionGroup,
  type SignedPart,
  type SubSectionId,
  signedParts,
} from "../../framework/language.ts";

/**
 * The sections that each signature covers. Explanations and Conclusions is signed with the Core Record and Information
 * Gathering (design §9; reference facts §1.4).
 */
export const groupsOfPart: Readonly<Record<SignedPart, readonly SectionGroup[]>> = {
  explanations: ["core-record", "personal-family-social", "offending", "foundations", "explanations"],
  pathways: ["pathways"],
  modules: ["module"],
};

/** Speaks about the signatures themselves, so no signature can cover it. */
export const aboutSignatures: SubSectionId = "oversight";

/**
 * What goes on after the signature and takes nothing back of what was signed: the log of what was sent and who was phoned, and who else signed
 * the plan, when, on which paper, and who was given a copy.
 */
const goesOnAfterSigning: ReadonlySet<QuestionId> = new Set([
  "stage-sent",
  "urgent-calls",
  "plan-signed-date",
  "plan-signed-file",
  "plan-signed-carer-date",
  "contract-signed-date",
  "plan-copy-given",
  "plan-copy-date",
  "plan-copy-by",
]);

/** The part that signs a question or sub-section where it lives; null for the case record and what no signature covers. */
function homePart(index: FrameworkIndex, id: QuestionId | SubSectionId): SignedPart | null {
  const group = (index.questions.get(id) ?? index.subSections.get(id))?.section.group;
  return signedParts.find((part) => group !== undefined && groupsOfPart[part].includes(group)) ?? null;
}

/**
 * Whether a part may sign this question. Parts are signed one after the other, each resting on those before: the plan shows
 * the judgements it answers, a report shows both, and they fall when what they show moves. The other way round nothing would
 * ever rest: the Core Record repeats the plan's targets, and writing the plan would void the explanations that were signed
 * before it. So what lives in a later part, or is worked out from one, is signed there and only there.
 */
export function mayRestOn(index: FrameworkIndex, part: SignedPart, id: QuestionId): boolean {
  const question = index.questions.get(id)?.question;
  if (isLater(index, part, id) || goesOnAfterSigning.has(id)) return false;
  if (question?.type !== "computed") return true;
  const read = readBy(question.rule);
  return read !== "everything" && !read.some((fact) => isLater(index, part, fact));
}

function isLater(index: FrameworkIndex, part: SignedPart, id: QuestionId): boolean {
  const home = homePart(index, id);
  return home !== null && signedParts.indexOf(home) > signedParts.indexOf(part);
}

function readBy(rule: ComputedRule): readonly QuestionId[] | "everything" {
  if (rule.kind === "copy") return [rule.of];
  return rule.kind === "named" ? rule.reads : rule.cases.flatMap((one) => [...factsIn(one.when)]);
}
