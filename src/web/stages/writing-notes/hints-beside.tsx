import type { JSX } from "preact";
import type { Hint } from "../../../casework/quality-checks/beside/hint.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { questionPath } from "../paths.ts";

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
      {hints.map(({ text, address }) => (
        <li key={`${address} ${text}`}>
          {address === null ? text : <a href={questionPath(visible, address)}>{text}</a>}
        </li>
      ))}
    </ul>
  );
}
