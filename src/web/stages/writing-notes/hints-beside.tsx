import type { JSX } from "preact";
import type { Hint } from "../../../casework/quality-checks/beside/hint.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { questionPath } from "../paths.ts";
import { timelinePath } from "../timeline/timeline-path.ts";

/** What the stage shows about a quality check: short lines, each the way to its place. */
export function HintsBeside({
  hints,
  visible,
}: {
  readonly hints: readonly Hint[];
  readonly visible: VisibleStage;
}): JSX.Element | null {
  if (hints.length === 0) return null;
  return (
    <ul class="small ap-check__shown">
      {hints.map((hint) => {
        const href = placeOf(visible, hint);
        return (
          <li key={`${hint.address} ${hint.text}`}>{href === null ? hint.text : <a href={href}>{hint.text}</a>}</li>
        );
      })}
    </ul>
  );
}

function placeOf(visible: VisibleStage, { address, page }: Hint): string | null {
  if (page === "timeline") return timelinePath(visible.head.id);
  return address === null ? null : questionPath(visible, address);
}
