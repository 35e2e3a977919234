import type { JSX } from "preact";
import { longestReason } from "../../../casework/review/keep-unclear.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { reviewWords } from "../../../wording/review.ts";
import { Button } from "../../components/button/button.tsx";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import type { QuestionView } from "../../questions/view.ts";
import type { FormPage } from "./page.tsx";

/** Whether there is something to say about an answer that was yet to clarify at the last stage. */
export const keepsOpen = (view: QuestionView, { visible, mayWrite }: FormPage): boolean =>
  visible.keptUnclear.has(view.address) || (mayWrite && holdsUnclear(visible, view.address));

const holdsUnclear = ({ evaluation }: FormPage["visible"], address: string): boolean =>
  evaluation.gaps.some((gap) => gap.address === address && gap.kind === "yet-to-clarify" && gap.holdsCompletion);

/** Beside an answer that was yet to clarify at the last stage: settle it, or say why it stays open. */
export function KeepNote({ view, page }: { readonly view: QuestionView; readonly page: FormPage }): JSX.Element | null {
  if (view.kind !== "asked") return null;
  const say = reviewWords().keep;
  const { visible } = page;
  const reason = visible.keptUnclear.get(view.address);
  if (reason !== undefined) {
    const meta = visible.meta.get(view.address);
    return (
      <CheckNote heading={meta ? say.kept(meta.authorName, whenInWords(meta.at, page.now)) : say.heading}>
        {reason}
      </CheckNote>
    );
  }
  if (!keepsOpen(view, page)) return null;
  const name = `kept ${view.address}`;
  return (
    <CheckNote heading={say.heading}>
      {say.why}
      <Textarea
        name={name}
        id={name.replace(/[^A-Za-z0-9-]/g, "-")}
        label={{ text: say.label }}
        rows={3}
        attributes={{ maxlength: String(longestReason) }}
      />
      <Button classes="govuk-button--secondary" name="do" value={`keep ${view.address} ${view.version}`}>
        {say.button}
      </Button>
    </CheckNote>
  );
}
