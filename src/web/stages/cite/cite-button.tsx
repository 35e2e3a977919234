import type { JSX } from "preact";
import { citingWords } from "../../../wording/citing.ts";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import type { QuestionView } from "../../questions/view.ts";

/** Whether facts are cited in an answer: where somebody writes about them. */
export const mayCiteIn = (view: QuestionView): boolean => view.kind === "asked" && view.type === "narrative";

/** Saves what was typed and leads to the facts; with a script it opens the choice in place, as Ctrl K does. */
export const CiteButton = ({ view }: { readonly view: QuestionView }): JSX.Element => (
  <PlainButton
    name="do"
    value={`cite ${view.address}`}
    about={view.label}
    attributes={{ "data-cite": view.address, title: citingWords().keyHint }}
  >
    {citingWords().citeFact}
  </PlainButton>
);
