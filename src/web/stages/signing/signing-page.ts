import type { CommentThread } from "../../../casework/comments/comment-thread.ts";
import type { StageSigning } from "../../../casework/countersignature/load-signing.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import type { StageAction } from "../../../casework/stages/actions.ts";
import type { RequestContext } from "../../routing/route.ts";

/** Everything that the countersignature page of one part shows. */
export interface SigningPage {
  readonly context: RequestContext;
  readonly signing: StageSigning;
  readonly state: SignatureState;
  readonly comments: readonly CommentThread[];
  readonly countersigners: readonly { readonly id: string; readonly name: string }[];
  readonly may: (action: StageAction) => boolean;
}
