import type { JSX } from "preact";
import type { CitationReader, ReadPiece } from "../../../casework/citations/read-citations.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import { citingWords } from "../../../wording/citing.ts";
import type { QuestionView } from "../../questions/view.ts";
import { comingFrom } from "../paths.ts";
import { factPath } from "./cite-paths.ts";
import { CitedMark } from "./cited-text.tsx";

/** What an answer cites; nothing where it cites nothing. */
export function citedIn(view: QuestionView, read: CitationReader): readonly ReadPiece[] {
  if (view.kind !== "asked" || view.type !== "narrative" || typeof view.value !== "string") return [];
  return citedBy(read, view.value);
}

/** What a text cites, each once. */
export function citedBy(read: CitationReader, text: string): readonly ReadPiece[] {
  const cited = read(text).filter(({ cites }) => cites !== null);
  return cited.filter((piece, at) => cited.findIndex((each) => each.text === piece.text) === at);
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
      <CitedList cited={cited} hrefOf={(address) => comingFrom(factPath(visible, address), view.address)} />
    </div>
  );
}

/** Under a text that cannot hold links itself, as one whose changed words are marked: the facts that it cites. */
export function CitedFacts(props: {
  readonly cited: readonly ReadPiece[];
  readonly visible: VisibleStage;
}): JSX.Element | null {
  const { cited, visible } = props;
  if (cited.length === 0) return null;
  return (
    <div class="cited-note">
      <CitedList cited={cited} hrefOf={(address) => factPath(visible, address)} />
    </div>
  );
}

function CitedList(props: {
  readonly cited: readonly ReadPiece[];
  readonly hrefOf: (address: Address) => string;
}): JSX.Element {
  return (
    <>
      <p class="small">
        <b>{citingWords().citedHere}</b>
      </p>
      <ul>
        {props.cited.map(
          ({ text, cites }) =>
            cites && (
              <li key={text}>
                <a href={props.hrefOf(cites.address)}>{text.slice(1, -1)}</a>
                <CitedMark standing={cites.standing} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
