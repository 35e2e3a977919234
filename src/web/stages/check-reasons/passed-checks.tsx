import type { JSX } from "preact";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { checkReasonsWords } from "../../../wording/check-reasons.ts";
import { CsrfField } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { leftPath, questionPath } from "../paths.ts";
import { ReasonBox, type ReasonsHere } from "./reason-box.tsx";

/** In "What is left": warnings that are passed with a reason, each with the reason and the way to its place. */
export function PassedChecks(props: {
  readonly context: RequestContext;
  readonly here: ReasonsHere;
  readonly visible: VisibleStage;
}): JSX.Element | null {
  const { context, here, visible } = props;
  const passed = [...here.weighed.values()].filter(({ reason }) => reason !== null);
  if (passed.length === 0) return null;
  return (
    <section aria-labelledby="passed" class="ap-block">
      <h2 id="passed">{checkReasonsWords().passed(passed.length)}</h2>
      <form method="post" action={leftPath(visible.head.id)}>
        <CsrfField context={context} />
        <ul class="ap-list">
          {passed.map(({ check }) => (
            <li key={check.id}>
              <a href={questionPath(visible, check.addresses[0] ?? "")}>{check.message}</a>
              <ReasonBox check={check.id} at={check.addresses[0] ?? ""} here={here} />
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
