import type { JSX } from "preact";
import { voicesWords } from "../../../wording/voices.ts";
import { AnswerKept } from "../../components/answer-kept/answer-kept.tsx";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { askedField, askedMark } from "../../questions/read-form.ts";
import { untouchedInput } from "../../questions/untouched.ts";
import type { AskedView } from "../../questions/view.ts";
import { rowId } from "../paths.ts";

/** The practitioner's word on what was said: a comment, or that it was seen. It saves by itself like every answer. */
export function PromptBox({
  view,
  kind,
  mayWrite,
}: {
  readonly view: AskedView;
  readonly kind: "look-again" | "tell-now";
  readonly mayWrite: boolean;
}): JSX.Element | null {
  const text = typeof view.value === "string" ? view.value : "";
  if (!mayWrite) return text === "" ? null : <AnswerKept>{text}</AnswerKept>;
  return (
    <div class="check prompt" id={rowId(view.address)} data-question={view.address} data-version={view.version}>
      <input
        type="hidden"
        name={askedField}
        value={askedMark(view.address, view.version, view.type, untouchedInput(view))}
      />
      <Textarea
        name={view.address}
        id={view.address}
        rows={2}
        label={{ text: view.label, classes: "govuk-!-font-weight-bold" }}
        hint={view.hint === null ? undefined : { text: view.hint }}
        value={text}
        attributes={{ "data-address": view.address, "data-type": view.type }}
      />
      {text === "" && kind === "look-again" && (
        <PlainButton name="do" value={`seen ${view.address} ${view.version}`} about={view.label}>
          {voicesWords().seenNothingToAdd}
        </PlainButton>
      )}
      {view.foot && <p class="small quiet">{view.foot.written}</p>}
    </div>
  );
}
