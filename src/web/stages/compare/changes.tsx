import type { JSX } from "preact";
import type { Difference } from "../../../casework/compare/compare-contents.ts";
import type { ComparedMoments, Written } from "../../../casework/compare/compare-moments.ts";
import { compareWords } from "../../../wording/compare.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { wordChanges } from "../../components/words-diff/word-changes.ts";
import { MarkedWords } from "../../components/words-diff/words-diff.tsx";
import { questionPath } from "../paths.ts";

/** One answer that people wrote otherwise: both texts side by side, each with who wrote it and when. */
export function Change(props: { readonly change: Difference; readonly compared: ComparedMoments }): JSX.Element {
  const { change, compared } = props;
  const say = compareWords();
  const { entry, kind } = change;
  const href = linkTo(change, compared);
  const words = wordChanges(change.before ?? "", change.after ?? "");
  const about = [
    entry ? say.entry(entry.name, entry.title) : "",
    wholeEntry(change) && kind === "added" ? say.added : "",
    wholeEntry(change) && kind === "removed" ? say.removed : "",
    kind === "order" ? say.order : "",
    change.record ? say.inRecord : "",
  ].filter((text) => text !== "");
  return (
    <div class="cmp">
      <h4>
        {href === null ? (
          change.label
        ) : (
          <a class="cmp-link" href={href}>
            {change.label}
          </a>
        )}
      </h4>
      {about.length > 0 && <p class="small quiet">{about.join(". ")}</p>}
      <div class="cmp__pair">
        <Side name={say.earlier} written={writtenWords(compared.writtenBefore(change), false)}>
          {change.before === null ? (
            <span class="quiet">{absent(change, compared.earlier)}</span>
          ) : (
            <MarkedWords of={words} side="before" />
          )}
        </Side>
        <Side name={say.later} written={writtenWords(compared.writtenAfter(change), kind === "removed")}>
          {change.after === null ? (
            <span class="quiet">{absent(change, compared.later)}</span>
          ) : (
            <MarkedWords of={words} side="after" />
          )}
        </Side>
      </div>
    </div>
  );
}

function Side(props: { readonly name: string; readonly written: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <div>
      <p class="small quiet">
        <b>{props.name}</b>
        {props.written !== "" && `. ${props.written}`}
      </p>
      {props.children}
    </div>
  );
}

function writtenWords(written: Written | null, takenOut: boolean): string {
  if (written === null) return "";
  const say = compareWords();
  return (takenOut ? say.takenOut : say.written)(written.name, momentInWords(written.at));
}

/** Whether a difference is about an entry as a whole. */
const wholeEntry = ({ entry, question }: Difference): boolean => entry !== null && entry.list === question;

/** Why there is nothing to read on one side. */
function absent(change: Difference, there: ComparedMoments["later"]): string {
  const say = compareWords();
  if (wholeEntry(change)) return say.notInList;
  return change.entry !== null || there.shows(change.question) ? say.notAnswered : say.notAsked;
}

/** Where the question is asked now; where it was, when it is gone. */
function linkTo(change: Difference, compared: ComparedMoments): string | null {
  const after = change.kind === "removed" ? null : compared.writtenAfter(change);
  if (after !== null) return questionPath(compared.later.visible, after.address);
  const before = compared.writtenBefore(change);
  return before === null ? null : questionPath(compared.earlier.visible, before.address);
}
