import type { JSX } from "preact";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import { stagePath, youngPersonPath } from "../stages/paths.ts";
import { ageAndReference, dateWords, nextInStage } from "./home-words.ts";

/** Name as a link, age and reference under it. */
export const PersonCell = (props: {
  readonly youngPersonId: string;
  readonly name: string;
  readonly dateOfBirth: string | null;
  readonly reference: string;
  readonly today: string;
}): JSX.Element => (
  <>
    <a href={youngPersonPath(props.youngPersonId)}>
      <b>{props.name}</b>
    </a>
    <br />
    <span class="small quiet">{ageAndReference(props.dateOfBirth, props.reference, props.today)}</span>
  </>
);

export const StageCell = ({ stage }: { readonly stage: OpenStage }): JSX.Element => (
  <a href={stagePath(stage.stageId)}>{stage.stageTitle}</a>
);

/** The next act as a link, its reasons under it. */
export function NextCell({ stage, now }: { readonly stage: OpenStage; readonly now: Date }): JSX.Element {
  const { act, because } = nextInStage(stage, now);
  return (
    <>
      {act.href === null ? act.text : <a href={act.href}>{act.text}</a>}
      {act.after}
      {because.map((line) => (
        <span key={line} class="small quiet">
          <br />
          {line}
        </span>
      ))}
    </>
  );
}

/** Late is red and said in words. */
export function DateCell({ stage }: { readonly stage: OpenStage }): JSX.Element {
  const { late, first, second } = dateWords(stage.due);
  return (
    <>
      <span class={late ? "red nowrap" : "nowrap"}>{first}</span>
      {second && (
        <span class={late ? "small red" : "small quiet"}>
          <br />
          {second}
        </span>
      )}
    </>
  );
}
