import type { JSX } from "preact";
import type { PassedPoint } from "../../../casework/check-reasons/passed-points.ts";
import type { WeighedChecks } from "../../../casework/check-reasons/weighed-checks.ts";
import type { CitationReader } from "../../../casework/citations/read-citations.ts";
import type { CommentThread } from "../../../casework/comments/comment-thread.ts";
import type { StageSigning } from "../../../casework/countersignature/load-signing.ts";
import type { Reading } from "../../../casework/countersignature/reading.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import type { PanelTask } from "../../../casework/panels/panel-task.ts";
import type { Hint } from "../../../casework/quality-checks/beside/hint.ts";
import type { StageAction } from "../../../casework/stages/actions.ts";
import type { RequestContext } from "../../routing/route.ts";

/** What a button of the page, which could not be done, has to say on the page that answers it. */
export interface Told {
  readonly status: number;
  readonly notice: JSX.Element | null;
  /** Texts of the form that was sent, by their names: nothing that was typed is lost. */
  readonly typed: ReadonlyMap<string, string>;
}

export const nothingTold: Told = { status: 200, notice: null, typed: new Map() };

/** Everything that the countersignature page of one part shows. */
export interface SigningPage {
  readonly context: RequestContext;
  readonly signing: StageSigning;
  readonly state: SignatureState;
  readonly reading: Reading;
  /** Reads what the texts of the stage cite. */
  readonly citations: CitationReader;
  /** Why warnings stand as they are. */
  readonly weighed: WeighedChecks;
  readonly passed: readonly PassedPoint[];
  /** The risk panel that the judgements call. */
  readonly panel: PanelTask;
  /** What the stage shows beside each quality check. */
  readonly hints: (check: string) => readonly Hint[];
  readonly comments: readonly CommentThread[];
  readonly countersigners: readonly { readonly id: string; readonly name: string }[];
  readonly may: (action: StageAction) => boolean;
  /** Whoever looks may return or sign it now. */
  readonly deciding: boolean;
  readonly told: Told;
}
