/** What a page of questions says of factors: those that were noticed there, what offers itself, and whether one can be added or suggested. */
import { topicSigns } from "../../../assessment/computed/desistance.ts";
import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import { type Factor, factorList, factorsIn } from "../../../assessment/factors/factors.ts";
import { topicsOf, topicsOfPage } from "../../../assessment/factors/topics.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { factorsHome, placeNoticed } from "../../../casework/factors/weigh-factors.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Option } from "../../../framework/language.ts";
import type { QuestionView } from "../../questions/view.ts";
import type { StagePage } from "../load-page.ts";
import { entryPath } from "../paths.ts";

/** A factor as a line: what it is called, its side and strength, and the way to its entry. */
export interface FactorLine {
  readonly factor: Factor;
  readonly name: string;
  readonly strength: string;
  readonly href: string;
}

/** What the box begins with. */
export interface FactorPreset {
  readonly direction: string;
  readonly topic: string;
  readonly from: string;
  readonly open: boolean;
}

export interface FactorsHere {
  /** `suggest`: the list is not theirs to write; what they say goes to the owner as a comment. */
  readonly mode: "add" | "suggest";
  readonly here: readonly FactorLine[];
  /** Flagged answers and ticked strengths for which no factor stands, by address. */
  readonly offers: ReadonlyMap<string, "for" | "against">;
  readonly places: readonly { readonly id: string; readonly label: string }[];
  readonly topics: readonly Option[];
  readonly strengths: readonly Option[];
  readonly directions: readonly Option[];
  readonly preset: FactorPreset;
  /** Id of the factor that was just added, "suggested", "none", or null. */
  readonly told: string | null;
  readonly weighs: boolean;
}

/** Null where nothing can be added: the stage has no such list, it is its own page, or the person only reads. */
export function factorsHere(
  page: StagePage,
  subSection: string,
  entryList: string | null,
  views: readonly QuestionView[],
  query: URLSearchParams,
): FactorsHere | null {
  const { visible } = page;
  const list = visible.compiled.byId.get(factorList);
  const index = frameworkIndex(visible.compiled.framework);
  const place = index.subSections.get(subSection)?.subSection;
  if (list === undefined || place === undefined || list.subSection === subSection) return null;
  if (!list.atThisStage || visible.head.status !== "in-progress") return null;
  const mayAdd = page.mayWriteIn(list.subSection);
  if (!mayAdd && !page.may("comment")) return null;
  const home = factorsHome(visible);
  const topics = topicsOfPage(place);
  const lines = home === null ? [] : standingLines(visible);
  const options = (field: string): readonly Option[] => {
    const question = index.questions.get(`${factorList}.${field}`)?.question;
    return question ? index.options(question) : [];
  };
  const offers = mayAdd && entryList === null ? offersOn(visible, subSection) : new Map<string, "for" | "against">();
  const places = placesOn(visible, views, entryList, mayAdd);
  const from = query.get("factor-from") ?? "";
  const asked = index.questions.get(from)?.question;
  const chosen = places.some(({ id }) => id === from) ? from : "";
  return {
    mode: mayAdd ? "add" : "suggest",
    here: lines.filter(
      ({ factor }) =>
        (factor.topic !== null && topics.includes(factor.topic)) ||
        placeNoticed(visible, factor)?.subSection === subSection,
    ),
    offers,
    places,
    topics: options("category"),
    strengths: options("strength"),
    directions: options("direction"),
    preset: {
      direction: offers.get(chosen) ?? "",
      topic: (asked && topicsOf(asked)[0]) ?? topics[0] ?? "",
      from: chosen || (entryList ?? ""),
      open: chosen !== "" || query.get("factor") === "none",
    },
    told: query.get("factor"),
    weighs: home !== null,
  };
}

/** The factors that count, with their names. */
function standingLines(visible: VisibleStage): readonly FactorLine[] {
  const { compiled, answers } = visible;
  const rating = compiled.byId.get(`${factorList}.strength`)?.question;
  return factorsIn(answers)
    .filter(({ ended }) => !ended)
    .map((factor) => ({
      factor,
      name: nameOfEntry(compiled, factorList, factor.id, answers),
      strength: rating ? describeAnswer(compiled, rating, factor.strength, answers).toLowerCase() : "",
      href: entryPath(visible, factorList, factor.id),
    }));
}

/** What is worked out as used by no factor (`desistance-unused-topics`), where it stands on this page. */
function offersOn(visible: VisibleStage, subSection: string): ReadonlyMap<string, "for" | "against"> {
  const unused = visible.evaluation.computed.get("desistance-unused-topics");
  if (typeof unused !== "object") return new Map();
  const sides = new Map(topicSigns(visible.compiled).map(({ id, side }) => [id, side]));
  return new Map(
    unused.lines.flatMap(({ address }): (readonly [string, "for" | "against"])[] => {
      const side = address === undefined ? undefined : sides.get(address);
      if (address === undefined || side === undefined) return [];
      return visible.compiled.byId.get(address)?.subSection === subSection ? [[address, side]] : [];
    }),
  );
}

/** Own: a line of a choice. */
const longest = 100;

/** The questions that a factor can come from: those that are answered; for a comment every one that is shown. */
function placesOn(
  visible: VisibleStage,
  views: readonly QuestionView[],
  entryList: string | null,
  onlyAnswered: boolean,
): FactorsHere["places"] {
  if (entryList !== null) {
    const list = visible.compiled.byId.get(entryList)?.question;
    return list ? [{ id: list.id, label: shortened(list.label) }] : [];
  }
  const flat = (all: readonly QuestionView[]): readonly QuestionView[] =>
    all.flatMap((view) => [view, ...flat(view.further)]);
  return flat(views)
    .filter((view) => view.shown && (view.kind === "asked" || view.kind === "list"))
    .filter((view) => !onlyAnswered || (view.kind === "asked" ? view.value !== null : hasEntries(view)))
    .map((view) => ({ id: view.address, label: shortened(view.label) }));
}

const hasEntries = (view: QuestionView): boolean => view.kind === "list" && view.entries.length > 0;

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "")} …`;
