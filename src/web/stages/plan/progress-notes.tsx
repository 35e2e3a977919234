import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import type { TargetProgress } from "../../../casework/plans/progress-store.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { planWords } from "../../../wording/plan.ts";
import { Details } from "../../components/details/details.tsx";
import { calledName } from "../beside/called-name.ts";

/** What was noted about one target between stages, the latest in sight and the earlier ones folded. */
export function ProgressNotes(props: {
  readonly visible: VisibleStage;
  /** Of one target, the latest first. */
  readonly notes: readonly TargetProgress[];
}): JSX.Element | null {
  const { visible, notes } = props;
  const [latest, ...earlier] = notes;
  if (latest === undefined) return null;
  return (
    <div class="plan-notes">
      <Note visible={visible} note={latest} />
      {earlier.length > 0 && (
        <Details summaryText={planWords().progress.earlier(earlier.length)}>
          {earlier.map((note) => (
            <Note key={note.id} visible={visible} note={note} />
          ))}
        </Details>
      )}
    </div>
  );
}

function Note({ visible, note }: { readonly visible: VisibleStage; readonly note: TargetProgress }): JSX.Element {
  const say = planWords().progress;
  return (
    <div class="plan-note">
      <p class="answer-text" dir="auto">
        {note.status !== null && <b>{statusInWords(visible, note.status)}. </b>}
        {note.note}
      </p>
      {note.childWords !== "" && (
        <p class="plan-voice">
          <span class="govuk-visually-hidden">{say.says(calledName(visible.youngPerson))} </span>
          <q class="answer-text" dir="auto">
            {note.childWords}
          </q>
        </p>
      )}
      <p class="small quiet">{say.by(note.authorName, dateInWords(note.happenedOn))}</p>
    </div>
  );
}

/** How a target is going, in the words of this stage's version. */
export function statusInWords({ compiled, answers }: VisibleStage, status: string): string {
  const question = compiled.byId.get("plan-targets.status")?.question;
  return question ? describeAnswer(compiled, question, status, answers) : "";
}
