import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { SignatureNeed } from "../../assessment/types.ts";
import type { SignedPart, SubSectionId } from "../../framework/language.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Work } from "../actor.ts";
import { configurationAt } from "../local-configuration/load-configuration.ts";
import {
  currentService,
  inService,
  keyOf,
  type ServiceConfiguration,
} from "../local-configuration/service-configuration.ts";
import { ownWords, worded } from "../local-configuration/worded.ts";
import { ownEvaluation } from "../local-configuration/worded-evaluation.ts";
import { once } from "../once.ts";
import type { StageSituation } from "../stages/actions.ts";
import type { StageContent } from "../stages/content-types.ts";
import { answersAt, factsAt, type LoadedStage, loadStage, loadStageWith } from "../stages/load-stage.ts";
import { dayOf, makeVisible } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import { stageContent } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { cutSignedContent } from "./cut-signed-content.ts";
import { aboutSignatures, groupsOfPart } from "./rests-on.ts";
import { type GivenSignature, type SignatureRequest, type SignatureState, signatureState } from "./signature-state.ts";
import { requestsOf, signaturesOf } from "./signature-store.ts";
import type { SignedContent } from "./signed-content.ts";

/** What the parts of a stage say now; `get` is undefined for a part that the stage does not sign. */
interface PartContents {
  get(part: SignedPart): SignedContent | undefined;
  of(part: SignedPart): SignedContent;
}

/** A stage with the state of each of its signatures. */
export interface StageSigning {
  readonly visible: VisibleStage;
  readonly situation: StageSituation;
  readonly openedBy: string;
  readonly contents: PartContents;
  /** In the order of the stage's table; parts that the stage does not sign are absent. */
  readonly states: readonly SignatureState[];
}

/**
 * Reads a stage and how its signatures stand: an open one as it is, an ended one as it was when it ended. Null for those
 * who do not see the whole stage: a signature says something about all of it.
 */
export async function loadSigning(work: Work, stageId: string): Promise<StageSigning | null> {
  const now = await loadStage(work, stageId);
  if (now === null || now.scope !== "all") return null;
  const ended = now.stage.ended_at;
  const loaded = ended === null ? now : await loadStageWith(work, stageId, answersAt(ended), factsAt(ended));
  const today = loaded?.stage.evaluated_on ?? dayOf(ended ?? work.now);
  // What has ended is evaluated and shown as its service asked then.
  const service = ended === null ? currentService() : await configurationAt(work, ended);
  const visible = loaded && inService(service, () => makeVisible(loaded, today));
  if (!loaded || !visible) return null;
  const signatures = await signaturesOf(work.tx, stageId);
  const requests = await requestsOf(work.tx, stageId);
  const { contents, states } = statesOf(loaded, visible, service, today, signatures, requests);
  const shown = inService(service, () => worded(visible));
  return { visible: shown, situation: situationOf(work.actor, now), openedBy: now.stage.opened_by, contents, states };
}

/** How the signatures of a stage stood when these very rows were read (`known-rows.ts` gives unchanged rows as the same array). */
interface Remembered {
  readonly facts: LoadedStage["facts"];
  /** Everything else that it depends on. */
  readonly key: string;
  readonly standing: Pick<StageSigning, "contents" | "states">;
}
const remembered = new WeakMap<LoadedStage["answers"], Remembered>();

/** Compares what stands with what was signed; the work of the last time is used again while nothing that it rests on has changed. */
function statesOf(
  loaded: LoadedStage,
  visible: VisibleStage,
  service: ServiceConfiguration,
  today: string,
  signatures: readonly GivenSignature[],
  requests: readonly SignatureRequest[],
): Remembered["standing"] {
  const { stage } = loaded;
  const key = JSON.stringify([
    today,
    keyOf(service),
    stage.framework_version,
    stage.status,
    stage.due_date,
    loaded.organisationSettings,
    loaded.previousJudgements,
    signatures.map((signature) => [signature.id, signature.signedByName]),
    requests,
  ]);
  const known = remembered.get(loaded.answers);
  if (known?.facts === loaded.facts && known.key === key) return known.standing;
  const contents = partContents(visible);
  const states = visible.compiled.stage.signed.map((part) =>
    signatureState({
      part,
      ...needOf(visible.evaluation.signatures, part),
      get content() {
        return contents.of(part);
      },
      contentOn: (moment) => contentOn(loaded, part, moment),
      signatures: signatures.filter((signature) => signature.part === part),
      requests: requests.filter((request) => request.part === part),
    }),
  );
  const standing = { contents, states };
  remembered.set(loaded.answers, { facts: loaded.facts, key, standing });
  return standing;
}

/** What each part of a stage says now; worked out when it is asked for, from one content of the whole stage. */
function partContents(visible: VisibleStage): PartContents {
  const whole = once(() => signedWords(visible));
  const index = frameworkIndex(visible.compiled.framework);
  const parts = new Map(
    visible.compiled.stage.signed.map((part) => [part, once(() => cutSignedContent(whole(), part, index))] as const),
  );
  return {
    get: (part) => parts.get(part)?.(),
    of: (part) => parts.get(part)?.() ?? cutSignedContent(whole(), part, index),
  };
}

/** What a signature of this part covers, as the stage stands. */
export const contentOf = (visible: VisibleStage, part: SignedPart): SignedContent =>
  cutSignedContent(signedWords(visible), part, frameworkIndex(visible.compiled.framework));

/** A stage in the framework's own words and language: the same signature whatever the language or wording pack in which it was read. */
const signedWords = (visible: VisibleStage): StageContent =>
  inLanguage("en", () =>
    stageContent({
      ...visible,
      compiled: ownWords(visible.compiled),
      evaluation: ownEvaluation(visible.evaluation),
    }),
  );

function contentOn(loaded: LoadedStage, part: SignedPart, moment: Date): SignedContent | null {
  const visible = makeVisible(loaded, dayOf(moment));
  return visible && contentOf(visible, part);
}

function needOf(needs: readonly SignatureNeed[], part: SignedPart): Pick<SignatureNeed, "needed" | "because"> {
  const need = needs.find((each) => each.part === part);
  return { needed: need?.needed ?? false, because: need?.because ?? [] };
}

/** The sub-sections that a signature of this part covers, in the order of the page. */
export function subSectionsOfPart(visible: VisibleStage, part: SignedPart): readonly SubSectionId[] {
  const groups = groupsOfPart[part];
  return visible.compiled.subSections
    .filter(({ section, subSection }) => groups.includes(section.group) && subSection.id !== aboutSignatures)
    .map(({ subSection }) => subSection.id);
}
