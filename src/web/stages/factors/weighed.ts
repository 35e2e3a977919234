/** Everything that the page of factors says of one factor, ready to draw. */
import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import type { ComparedFactor, FactorChange } from "../../../assessment/factors/compare-factors.ts";
import { type Factor, factorList } from "../../../assessment/factors/factors.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { labelFor, titleFor } from "../../../assessment/label-for.ts";
import { placeNoticed, targetsFor } from "../../../casework/factors/weigh-factors.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { fieldAddress } from "../../../framework/address.ts";
import type { Address, AnswerValue } from "../../../framework/answers.ts";
import { entryPath, questionPath, subSectionPath } from "../paths.ts";

export interface Linked {
  readonly text: string;
  readonly href: string | null;
}

export interface WeighedFactor {
  readonly id: string;
  readonly factor: Factor;
  readonly name: string;
  /** Null for an entry that was taken out of the list. */
  readonly href: string | null;
  readonly description: string;
  readonly topic: string;
  /** In words; "" while nobody has rated it. */
  readonly strength: string;
  /** In words, as it was in the last stage; "" where that is not known. */
  readonly strengthBefore: string;
  readonly change: FactorChange | null;
  readonly sideBefore: Factor["side"];
  /** What the entry says of the change, where the ratings say another thing; else null. */
  readonly saidOtherwise: string | null;
  /** Null where it was noticed nowhere that is recorded. */
  readonly noticed: Linked | null;
  /** Null where this person does not see the plan. */
  readonly targets: readonly Linked[] | null;
  /** Further answers of the entry, each with its question. */
  readonly more: readonly { readonly label: string; readonly text: string }[];
  readonly carried: boolean;
  readonly strengthAddress: Address;
  readonly strengthVersion: number;
}

const further = ["child-agrees", "changeable"] as const;

export function weighed(visible: VisibleStage, compared: ComparedFactor): WeighedFactor {
  const { factor, before, change } = compared;
  const { compiled, answers } = visible;
  const entry = answers.entries[factorList]?.find(({ id }) => id === factor.id);
  const say = (field: string, value: AnswerValue | null | undefined): string => {
    const question = compiled.byId.get(`${factorList}.${field}`)?.question;
    return question ? describeAnswer(compiled, question, value, answers) : "";
  };
  const strengthAddress = fieldAddress(`${factorList}.strength`, factor.id);
  const targets = targetsFor(visible, factor.id);
  return {
    id: factor.id,
    factor,
    name: entry ? nameOfEntry(compiled, factorList, factor.id, answers) : factor.description,
    href: entry ? entryPath(visible, factorList, factor.id) : null,
    description: factor.description,
    topic: say("category", factor.topic),
    strength: say("strength", factor.strength).toLowerCase(),
    strengthBefore: say("strength", before?.strength).toLowerCase(),
    change,
    sideBefore: before?.side ?? null,
    saidOtherwise: compared.saidOtherwise ? say("change", factor.change) : null,
    noticed: noticedOf(visible, factor),
    targets:
      targets?.map((id) => ({
        text: nameOfEntry(compiled, "plan-targets", id, answers),
        href: entryPath(visible, "plan-targets", id),
      })) ?? null,
    more: further.flatMap((field) => {
      const question = compiled.byId.get(`${factorList}.${field}`)?.question;
      const text = say(field, entry?.values[`${factorList}.${field}`]);
      return question && text !== "" ? [{ label: labelFor(question, vocabularyOf(visible)), text }] : [];
    }),
    carried: visible.states.get(strengthAddress) === "carried",
    strengthAddress,
    strengthVersion: visible.meta.get(strengthAddress)?.version ?? 0,
  };
}

/** In the words of the request where it leads to a place; else as it was typed. */
function noticedOf(visible: VisibleStage, factor: Factor): Linked | null {
  if (factor.source === "") return null;
  const at = placeNoticed(visible, factor);
  if (at === null) return { text: factor.source, href: null };
  const index = frameworkIndex(visible.compiled.framework);
  const vocabulary = vocabularyOf(visible);
  const place = index.subSections.get(at.subSection)?.subSection;
  const question = at.question === null ? undefined : index.questions.get(at.question)?.question;
  const title = place ? titleFor(place, vocabulary) : at.subSection;
  return question
    ? { text: `${title}: ${labelFor(question, vocabulary)}`, href: questionPath(visible, question.id) }
    : { text: title, href: subSectionPath(visible.head.id, at.subSection) };
}
