import type { JSX } from "preact";
import { labelFor } from "../../../assessment/label-for.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { SummaryList } from "../../components/summary-list/summary-list.tsx";

/** What somebody who sees only parts of a stage may know of the rest: judgements and flags, and how much is left. Never a text. */
export function PartSummary({ visible }: { readonly visible: VisibleStage }): JSX.Element | null {
  const { summary, compiled } = visible;
  if (visible.all || summary === null) return null;
  const say = contributorsWords().yours;
  const words = vocabularyOf(visible);
  const rows = Object.entries(summary.judgements).flatMap(([id, code]) => {
    const question = compiled.byId.get(id)?.question;
    if (question === undefined) return [];
    const option = compiled.options(question).find((each) => each.code === code);
    return [{ key: { text: labelFor(question, words) }, value: { text: option?.label ?? code } }];
  });
  const flags = summary.flags.map(({ id, label }) => compiled.flags.find((flag) => flag.id === id)?.label ?? label);
  return (
    <section aria-labelledby="part-summary" class="ap-block">
      <h2 id="part-summary">{say.summary}</h2>
      <p class="quiet">{say.summaryWhat}</p>
      <SummaryList
        rows={[
          ...rows,
          { key: { text: say.flags }, value: { text: flags.length === 0 ? say.noFlags : flags.join(", ") } },
          { key: { text: sharedWords().leftToDo }, value: { text: String(summary.left) } },
        ]}
      />
    </section>
  );
}
