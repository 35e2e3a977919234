import type { JSX } from "preact";
import { labelFor } from "../../../assessment/label-for.ts";
import type { ChildPlan } from "../../../casework/my-plan/child-plan.ts";
import type { Held } from "../../../casework/my-plan/sift.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { type Language, languages } from "../../../wording/current-language.ts";
import { myPlanWords } from "../../../wording/my-plan.ts";
import { languageNames } from "../../account/language-cookie.ts";
import { planPath, questionFromPlan } from "../plan/plan-paths.ts";
import { type Copy, copyPath } from "./copy.ts";

interface Props {
  readonly visible: VisibleStage;
  readonly plan: ChildPlan;
  readonly copy: Copy;
  /** The language in which the copy stands. */
  readonly language: Language;
}

/** Above the copy, on the screen alone: the way back, the ways to have it otherwise, and what to look at before it is given. */
export function CopyBar({ visible, plan, copy, language }: Props): JSX.Element {
  const { bar } = myPlanWords();
  const stageId = visible.head.id;
  return (
    <section class="my-plan-bar" aria-label={bar.title}>
      <p class="my-plan-bar__ways">
        <a href={planPath(stageId)}>{bar.back}</a>
        <a href={copyPath(stageId, { ...copy, large: !copy.large })}>{copy.large ? bar.usual : bar.larger}</a>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <a key={other} href={copyPath(stageId, { ...copy, language: other })} lang={other} hreflang={other}>
              {languageNames[other]}
            </a>
          ))}
      </p>
      <p>{bar.print}</p>
      {plan.held.length > 0 && (
        <>
          <h2>{bar.look}</h2>
          <p>{bar.lookAbout}</p>
          <ul>
            {plan.held.map((held) => (
              <li key={held.address}>
                <HeldBack held={held} visible={visible} plan={plan} copy={copy} />
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.unexplained > 0 && (
        <p>
          {bar.unexplained(plan.unexplained)}{" "}
          <a href={questionFromPlan(visible, "external-controls")}>{bar.toControls}</a>
        </p>
      )}
    </section>
  );
}

function HeldBack({ held, visible, plan, copy }: Omit<Props, "language"> & { readonly held: Held }): JSX.Element {
  const say = myPlanWords();
  const { address, letThrough } = held;
  const others = copy.letThrough.filter((each) => each !== address);
  const because = held.why === "words" ? say.bar.words(held.words.join(", ")) : say.because[held.why];
  return (
    <>
      <a href={questionFromPlan(visible, address)}>{placeOf(visible, plan, address)}</a>: {because}.{" "}
      {letThrough && say.bar.stands}{" "}
      <a href={copyPath(visible.head.id, { ...copy, letThrough: letThrough ? others : [...others, address] })}>
        {letThrough ? say.bar.letOut : say.bar.letStand}
        <span class="govuk-visually-hidden">: {placeOf(visible, plan, address)}</span>
      </a>
    </>
  );
}

/** "Target 2, who helps"; of what is no target the question's own words. */
function placeOf(visible: VisibleStage, plan: ChildPlan, address: string): string {
  const { place } = myPlanWords();
  const parsed = parseAddress(address);
  const field = parsed?.kind === "field" ? (parsed.question.split(".")[1] ?? "") : "";
  const isKnown = (name: string): name is keyof typeof place => name in place;
  const number = parsed?.kind === "field" ? plan.targets.findIndex(({ id }) => id === parsed.entry) + 1 : 0;
  if (isKnown(field) && number > 0) return place[field](String(number));
  const question = visible.compiled.byId.get(parsed?.question ?? "")?.question;
  return question ? labelFor(question, vocabularyOf(visible)) : address;
}
