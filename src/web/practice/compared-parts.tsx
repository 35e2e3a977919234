import type { JSX } from "preact";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { practiceWords } from "../../wording/practice.ts";
import { questionPath } from "../stages/paths.ts";
import type { Compared, ComparedPart, ModelLine, OwnSide } from "./compare.ts";
import { MarkedText } from "./marked-text.tsx";

/** The comparison, part by part and question by question. */
export function ComparedParts(props: {
  readonly visible: VisibleStage;
  readonly parts: readonly ComparedPart[];
}): JSX.Element {
  const say = practiceWords().comparison;
  return (
    <>
      <nav aria-label={say.onThisPage}>
        <ul class="practice__contents">
          {props.parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#part-${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {props.parts.map(({ id, title, questions }) => (
        <section key={id} aria-labelledby={`part-${id}`}>
          <h2 id={`part-${id}`}>{title}</h2>
          {questions.map((compared) => (
            <ComparedQuestion key={compared.question} visible={props.visible} compared={compared} />
          ))}
        </section>
      ))}
    </>
  );
}

function ComparedQuestion(props: { readonly visible: VisibleStage; readonly compared: Compared }): JSX.Element {
  const { question, label, own, models } = props.compared;
  const say = practiceWords().comparison;
  return (
    <section class="compared" aria-labelledby={`compared-${question}`}>
      <h3 id={`compared-${question}`}>{label}</h3>
      <div class="compared__sides">
        <div class="compared__own">
          <h4>{say.yourAnswer}</h4>
          <Own own={own} isList={models.some(({ lines }) => lines.length > 1)} />
          {own.kind !== "not-asked" && (
            <p>
              <a href={questionPath(props.visible, question)}>
                {say.openQuestion}
                <span class="govuk-visually-hidden">: {label}</span>
              </a>
            </p>
          )}
        </div>
        <div class="compared__model">
          <h4>{say.model}</h4>
          {models.map(({ lines, why }) => (
            <div key={why} class="compared__item">
              {lines.map((line) => (
                <Line key={line.label} line={line} alone={lines.length === 1} />
              ))}
              <p class="compared__why" lang="en-GB">
                {say.why(why)}
              </p>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function Own({ own, isList }: { readonly own: OwnSide; readonly isList: boolean }): JSX.Element {
  const say = practiceWords().comparison;
  switch (own.kind) {
    case "not-asked":
      return <p class="quiet">{say.notAsked}</p>;
    case "nothing":
      return <p class="quiet">{isList ? say.noEntries : say.noAnswer}</p>;
    case "text":
      return <p class="answer-text">{own.text}</p>;
    case "entries":
      return (
        <>
          {own.entries.map(({ label, lines }) => (
            <div key={label} class="compared__item">
              {lines.map((line) => (
                <div key={line.label}>
                  <p class="quiet">{line.label}</p>
                  <p class="answer-text">{line.text}</p>
                </div>
              ))}
            </div>
          ))}
        </>
      );
  }
}

function Line({ line, alone }: { readonly line: ModelLine; readonly alone: boolean }): JSX.Element {
  return (
    <div>
      {!alone && <p class="quiet">{line.label}</p>}
      {line.sentences === null ? <p class="answer-text">{line.text}</p> : <MarkedText sentences={line.sentences} />}
    </div>
  );
}
