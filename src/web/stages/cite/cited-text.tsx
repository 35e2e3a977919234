import type { JSX } from "preact";
import type { ReadPiece, Standing } from "../../../casework/citations/read-citations.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { citingWords } from "../../../wording/citing.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { dayOf } from "../../words/when.ts";
import { factPath } from "./cite-paths.ts";

/** A text with its citations as links to their facts, each with a mark where the fact is not any more what was cited. */
export function CitedText({
  pieces,
  visible,
}: {
  readonly pieces: readonly ReadPiece[];
  readonly visible: VisibleStage;
}): JSX.Element {
  return (
    <>
      {pieces.map(({ text, cites }) =>
        cites === null ? (
          text
        ) : (
          <>
            <a href={factPath(visible, cites.address)} class="cited">
              {text}
            </a>
            <CitedMark standing={cites.standing} />
          </>
        ),
      )}
    </>
  );
}

/** "changed since, on 14 November 2026"; nothing where the fact stands as it was cited. */
export function CitedMark({ standing }: { readonly standing: Standing }): JSX.Element | null {
  const say = citingWords();
  if (standing.kind === "same") return null;
  const words =
    standing.kind === "gone"
      ? say.gone
      : standing.on === null
        ? say.changed
        : say.changedSince(dateInWords(dayOf(standing.on)));
  return <span class="cited__mark"> ({words})</span>;
}
