import type { JSX } from "preact";
import { labelFor } from "../../../assessment/label-for.ts";
import { seenDifferently } from "../../../casework/self-assessments/seen-differently.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { voicesWords } from "../../../wording/voices.ts";
import { questionPath } from "../paths.ts";
import { type VoicesContext, VoicesNote } from "./voices-note.tsx";

/** Before the understanding is written: both answers where they differ, and why. The same words stand beside the question itself. */
export function SeenDifferentlyBlock({
  visible,
  context,
}: {
  readonly visible: VisibleStage;
  readonly context: VoicesContext;
}): JSX.Element | null {
  const all = seenDifferently(visible);
  if (all.length === 0) return null;
  const say = voicesWords();
  return (
    <section class="ap-block" aria-labelledby="seen-differently">
      <h2 id="seen-differently">{say.seenDifferently}</h2>
      {all.map(({ address, question, answer, said }) => (
        <div key={address} class="ap-block">
          <h3>{labelFor(question, vocabularyOf(visible))}</h3>
          <p>
            {say.youAnswered} <a href={questionPath(visible, address)}>{answer}</a>
          </p>
          <VoicesNote voices={{ page: null, said, open: null }} context={context} />
        </div>
      ))}
    </section>
  );
}
