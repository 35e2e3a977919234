import type { Helper } from "../../../casework/contributors/colleagues.ts";
import type { LateAnswer } from "../../../casework/contributors/settle-late-answer.ts";
import type { Moment } from "../../../casework/history/moments.ts";
import type { RequestContext } from "../../routing/route.ts";
import type { StagePage } from "../load-page.ts";

/** Everything that the page of a stage's people shows. */
export interface PeoplePage {
  readonly context: RequestContext;
  readonly stage: StagePage;
  /** Who can be given parts, stand in, or own the stage. */
  readonly helpers: readonly Helper[];
  /** Those to whom the record is not open: they are not offered, and see nothing of what they were given before. */
  readonly shutOut: readonly Helper[];
  /** What waits for a decision; empty for those who may not decide. */
  readonly late: readonly LateAnswer[];
  /** What happened between the people of the stage, the newest first. */
  readonly moments: readonly Moment[];
}
