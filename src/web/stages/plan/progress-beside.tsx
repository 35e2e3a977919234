import type { JSX } from "preact";
import type { Work } from "../../../casework/actor.ts";
import { progressOf, type TargetProgress } from "../../../casework/plans/progress-store.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { planWords } from "../../../wording/plan.ts";
import { ProgressNotes } from "./progress-notes.tsx";

/** Questions about a target beside which stands what was noted between stages. */
const beside: ReadonlySet<string> = new Set(["plan-targets.progress", "plan-targets.status"]);

/** Notes about the target whose page is open; none for every other page. */
export async function progressOfTarget(
  work: Work,
  { youngPerson }: VisibleStage,
  entry: { readonly list: string; readonly id: string } | null,
): Promise<readonly TargetProgress[]> {
  if (entry?.list !== "plan-targets") return [];
  return (await progressOf(work, youngPerson.id)).filter(({ target }) => target === entry.id);
}

/** What stands beside a question: the notes where it asks how the target went, else nothing. */
export const progressBeside = (
  { progress }: { readonly progress: readonly TargetProgress[] },
  address: Address,
): readonly TargetProgress[] => (beside.has(parseAddress(address)?.question ?? "") ? progress : []);

/** What was noted between stages, where the next stage asks for it. */
export function ProgressBeside(props: {
  readonly visible: VisibleStage;
  readonly notes: readonly TargetProgress[];
}): JSX.Element | null {
  if (props.notes.length === 0) return null;
  return (
    <div class="note">
      <p>
        <b>{planWords().progress.since}</b>
      </p>
      <ProgressNotes visible={props.visible} notes={props.notes} />
    </div>
  );
}
