import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { Button } from "../button/button.tsx";
import { Icon } from "../icon/icon.tsx";
import { PlainButton } from "../plain-button/plain-button.tsx";
import type { Attributes } from "../shared/attributes.ts";

export type AnswerAction = { name: string; value: string; text?: string; attributes?: Attributes };

export type AnswerCarriedProps = {
  /** `carried` from this child's last stage, or `received` from another organisation. */
  kind: "carried" | "received";
  /** Stage or organisation, date, author: "Pre-Sentence Report, 28 May 2026, Sam Okafor". */
  source: string;
  /** Whether anything has happened since, as a sentence. */
  note?: ComponentChildren;
  /** How old it is, where that speaks against it: "12 months old". */
  age?: string | undefined;
  /** The answer, shown but not to be typed in until somebody decides. */
  children: ComponentChildren;
  /** Which act the evidence advises; it becomes the main button. */
  advice: "confirm" | "change";
  /** Absent for somebody who may only read. */
  confirm?: AnswerAction | undefined;
  change?: AnswerAction | undefined;
  /** The question, for a screen reader that reads buttons without their surroundings. */
  about: string;
  /** Says the keys beside the buttons. */
  showKeys?: boolean;
};

type ActionsProps = Pick<AnswerCarriedProps, "confirm" | "change" | "about" | "advice" | "showKeys">;

function Actions({ advice, confirm, change, about, showKeys }: ActionsProps): JSX.Element {
  const say = componentsWords();
  const confirmText = confirm?.text ?? say.stillRight;
  const hidden = <span class="govuk-visually-hidden">: {about}</span>;
  const changeButton = change && (
    <Button classes="govuk-button--secondary" name={change.name} value={change.value} attributes={change.attributes}>
      {change.text ?? say.changeIt}
      {hidden}
    </Button>
  );
  if (advice === "change") {
    return (
      <div class="do">
        {changeButton}
        {confirm && (
          <PlainButton name={confirm.name} value={confirm.value} attributes={confirm.attributes} about={about}>
            {confirmText}
          </PlainButton>
        )}
      </div>
    );
  }
  return (
    <div class="do">
      {confirm && (
        <Button name={confirm.name} value={confirm.value} attributes={confirm.attributes}>
          {confirmText}
          {hidden}
        </Button>
      )}
      {changeButton}
      {showKeys && (
        <span class="small quiet keys-beside">
          {say.orKeys.before}
          <kbd>c</kbd>
          {say.orKeys.confirm}
          <kbd>e</kbd>
          {say.orKeys.change}
        </span>
      )}
    </div>
  );
}

/** An answer that is not yet ours: dashed and grey until somebody says that it still holds, or changes it. */
export function AnswerCarried(props: AnswerCarriedProps): JSX.Element {
  const { kind, source, note, age, children, confirm, change } = props;
  return (
    <div class="carried">
      <p class="carried__source">
        <Icon name={kind} />
        <span>
          <b>{componentsWords()[kind]}</b> {source}. {note} {age && <span class="amber">{age}.</span>}
        </span>
      </p>
      <div class="carried__text answer-text" dir="auto">
        {children}
      </div>
      {(confirm || change) && <Actions {...props} />}
    </div>
  );
}
