import type { JSX } from "preact";
import type { CitationReader, ReadPiece } from "../../../casework/citations/read-citations.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { citingWords } from "../../../wording/citing.ts";
import type { QuestionView } from "../../questions/view.ts";
import { comingFrom } from "../paths.ts";
import { factPath } from "./cite-paths.ts";
import { CitedMark } from "./cited-text.tsx";

/** What an answer cites; nothing where it cites nothing. */
export function citedIn(view: QuestionView, read: CitationReader): readonly ReadPiece[] {
  if (view.kind !== "asked" || view.type !== "narrative" || typeof view.value !== "string") return [];
  const cited = read(view.value).filter(({ cites }) => cites !== null);
  return cited.filter((piece, at) => cited.findIndex(({ text }) => text === piece.text) === at);
}

/** Beside a text that is written: the facts that it cites, since a box for text holds no links. */
export function CitedNote({
  view,
  cited,
  visible,
}: {
  readonly view: QuestionView;
  readonly cited: readonly ReadPiece[];
  readonly visible: VisibleStage;
}): JSX.Element {
  return (
    <div class="cited-note" data-cited={view.address} hidden={cited.length === 0}>
      <p class="small">
        <b>{citingWords().citedHere}</b>
      </p>
      <ul>
        {cited.map(
          ({ text, cites }) =>
            cites && (
              <li key={text}>
                <a href={comingFrom(factPath(visible, cites.address), view.address)}>{text.slice(1, -1)}</a>
                <CitedMark standing={cites.standing} />
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
