import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { type FrameworkIndex, frameworkIndex } from "../../assessment/framework-index.ts";
import { inWords } from "../../assessment/framework-migration/convert-value.ts";
import type { ReadyMigration } from "../../assessment/framework-migration/ready-migration.ts";
import type { Gap } from "../../assessment/types.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { SignedPart } from "../../framework/language.ts";
import type { Change } from "../../framework/migration.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { digestOf } from "../countersignature/digest.ts";
import { contentOf, loadSigning } from "../countersignature/load-signing.ts";
import { worded, wordedFramework } from "../local-configuration/worded.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { valueAt } from "../review/waiting.ts";
import { refuseAction } from "../stages/actions.ts";
import { loadStage } from "../stages/load-stage.ts";
import { dayOf, makeVisible } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { movingOf } from "./move-stage.ts";
import { placedNow, planMove, type StageMove } from "./plan-move.ts";
import { reasonInWords } from "./reason-in-words.ts";
import { isEarlier, stepsFrom } from "./steps.ts";

/** An answer at one place, in words. */
export interface AnswerAtPlace {
  readonly label: string;
  /** The sub-section, and the entry of a list. */
  readonly where: string;
  readonly text: string;
}

/** One change of the new version, with what it does to the answers of this stage. */
export interface PreviewedChange {
  readonly kind: Change["kind"];
  readonly why: string;
  readonly moves: readonly {
    readonly from: readonly AnswerAtPlace[];
    readonly to: AnswerAtPlace;
    readonly toLookAt: boolean;
  }[];
  readonly kept: readonly AnswerAtPlace[];
}

export interface MovePreview {
  readonly visible: VisibleStage;
  readonly from: string;
  readonly to: string;
  readonly sequence: string;
  readonly changes: readonly PreviewedChange[];
  /** What is to be answered, looked at or put right then and is not now. */
  readonly opens: readonly { readonly label: string; readonly where: string; readonly kind: Gap["kind"] }[];
  /** How much holds completion now, and then. */
  readonly left: { readonly before: number; readonly after: number };
  /** Parts whose signature stands now and will not. */
  readonly signaturesThatFall: readonly SignedPart[];
}

/** Says what moving an open stage to the living version would do. Changes nothing. */
export async function previewMove(work: Work, input: { readonly stageId: string }): Promise<Outcome<MovePreview>> {
  const loaded = await loadStage(work, input.stageId);
  if (loaded === null || loaded.scope !== "all") return refused(notFound);
  const refusal = refuseAction("move-to-version", situationOf(work.actor, loaded));
  if (refusal !== null) return refused(refusal);
  const { stage } = loaded;
  const today = dayOf(work.now);
  const signing = await loadSigning(work, input.stageId);
  const before = makeVisible(loaded, today);
  if (signing === null || before === null) return refused(notFound);
  if (!isEarlier(stage.framework, stage.framework_version)) return refused(nothingNewer);
  const steps = stepsFrom({ id: stage.framework, version: stage.framework_version });
  const plan = planMove(steps, loaded.answers, movingOf(loaded, work.now));
  const to = steps.at(-1)?.migration.to ?? stage.framework_version;
  const after = makeVisible({ ...loaded, stage: { ...stage, framework_version: to }, answers: plan.rows }, today);
  if (after === null) return refused(notFound);
  const holding = (gaps: readonly Gap[]) => gaps.filter((gap) => gap.holdsCompletion);
  const known = new Set(before.evaluation.gaps.map((gap) => `${gap.kind} ${gap.address}`));
  return done({
    visible: signing.visible,
    from: stage.framework_version,
    to,
    sequence: stage.last_sequence,
    changes: changesOf(steps, plan, before, after),
    opens: holding(after.evaluation.gaps)
      .filter((gap) => !known.has(`${gap.kind} ${gap.address}`))
      .map((gap) => ({ ...placeInWords(worded(after), steps, gap.address), kind: gap.kind })),
    left: { before: holding(before.evaluation.gaps).length, after: holding(after.evaluation.gaps).length },
    signaturesThatFall: signing.states.flatMap((state) =>
      state.state === "signed" && state.signature.digest !== digestOf(contentOf(after, state.part)) ? [state.part] : [],
    ),
  });
}

function changesOf(
  steps: readonly ReadyMigration[],
  plan: StageMove,
  before: VisibleStage,
  after: VisibleStage,
): readonly PreviewedChange[] {
  const seen = { before: worded(before), after: worded(after) };
  const values = new Map<Address, AnswerValue | null>(
    [...before.meta.keys()].map((address) => [address, valueAt(before, address)]),
  );
  return steps.flatMap((step) =>
    step.migration.changes.map((change): PreviewedChange => {
      const at = (
        visible: VisibleStage,
        places: FrameworkIndex,
        address: Address,
        value: AnswerValue | null,
      ): AnswerAtPlace => {
        const said = wordedPlaces(places, visible);
        const question = said.questions.get(parseAddress(address)?.question ?? "")?.question;
        return {
          ...placeInWords(visible, steps, address),
          text: value === null || question === undefined ? "" : inWords(value, { question, places: said }),
        };
      };
      return {
        kind: change.kind,
        why: reasonInWords(step.migration, change),
        moves: plan.moves
          .filter(({ answer }) => answer.change === change && parseAddress(answer.address)?.kind !== "entry")
          .map(({ answer }) => ({
            from: answer.from.map((address) => at(seen.before, step.before, address, values.get(address) ?? null)),
            to: at(seen.after, step.after, answer.address, answer.value),
            toLookAt: answer.toLookAt,
          })),
        kept: plan.kept
          .filter(({ address }) => keptBy(step, address) === change)
          .map(({ address }) => at(seen.before, step.before, address, values.get(address) ?? null)),
      };
    }),
  );
}

const keptBy = ({ rules }: ReadyMigration, address: Address): Change | undefined =>
  rules.get(parseAddress(address)?.question ?? "")?.change;

/** A version as this stage reads it: in the words of the request, and of prevention where the case is one. */
const wordedPlaces = (places: FrameworkIndex, visible: VisibleStage): FrameworkIndex =>
  frameworkIndex(wordedFramework(places.framework, vocabularyOf(visible)));

/** The question that only an earlier version asks, as that version is worded. */
function earlierPlace(visible: VisibleStage, steps: readonly ReadyMigration[], address: Address) {
  const { question, subSection } = placedNow(steps, address);
  const asked = steps
    .map((step) => wordedPlaces(step.before, visible).questions.get(question.id)?.question)
    .findLast((each) => each !== undefined);
  const shown = visible.compiled.subSections.find((each) => each.subSection.id === subSection.id);
  return { question: asked ?? question, subSection: shown?.subSection ?? subSection };
}

/** @param visible as it is worded */
function placeInWords(
  visible: VisibleStage,
  steps: readonly ReadyMigration[],
  address: Address,
): { readonly label: string; readonly where: string } {
  const parsed = parseAddress(address);
  const asked = visible.compiled.byId.get(parsed?.question ?? "");
  const place = asked === undefined ? earlierPlace(visible, steps, address) : null;
  const label = asked?.question.label ?? place?.question.label ?? address;
  const shown = visible.compiled.subSections.find(({ subSection }) => subSection.id === asked?.subSection);
  const title = shown?.subSection.title ?? place?.subSection.title ?? "";
  if (parsed === null || parsed.kind === "question") return { label, where: title };
  const list = parsed.kind === "field" ? parsed.list : parsed.question;
  const name = visible.compiled.byId.has(list)
    ? nameOfEntry(visible.compiled, list, parsed.entry, visible.answers)
    : "";
  return { label, where: name === "" ? title : `${title}: ${name}` };
}

const nothingNewer = spoken(409, "version-is-current", () => nothingChanged(stageLifeWords().versionIsCurrent));
