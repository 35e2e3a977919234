import type { ComponentChildren, JSX } from "preact";
import type { ChildPlan, ChildTarget } from "../../../casework/my-plan/child-plan.ts";
import type { ChildLine } from "../../../casework/my-plan/sift.ts";
import { helplines } from "../../../framework/self-assessment-guidance.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { myPlanWords } from "../../../wording/my-plan.ts";
import { AreaPicture, Stars } from "./pictures.tsx";

export interface MyPlanProps {
  readonly plan: ChildPlan;
  /** What the young person is called, and their worker's first name. */
  readonly called: string;
  readonly worker: string;
  /** Nobody has completed the stage yet. */
  readonly stillWriting: boolean;
}

/**
 * The young person's own plan. It needs nothing of the workplace round it (no frame, no sign-in, no stage), so that other pages can show
 * the same.
 */
export function MyPlan({ plan, called, worker, stillWriting }: MyPlanProps): JSX.Element {
  const say = myPlanWords();
  return (
    <article class="my-plan" aria-labelledby="my-plan">
      <header class="my-plan__head">
        <h1 id="my-plan">{say.title}</h1>
        <p>
          <b dir="auto">{called}</b>
          {plan.madeOn === null ? say.madeWith(worker) : say.madeOn(worker, dateInWords(plan.madeOn))}
          {plan.nextReview !== null && (
            <span class="my-plan__line">
              {say.lookAgain} <b>{dateInWords(plan.nextReview)}</b>
            </span>
          )}
          {stillWriting && <span class="my-plan__line">{say.stillWriting}</span>}
        </p>
      </header>
      <div class="my-plan__two">
        <Own heading={say.goodAt} lines={plan.goodAt} />
        <Own heading={say.wants} lines={plan.wants} />
      </div>
      <h2>{say.targets}</h2>
      {plan.targets.length === 0 && <p>{say.noTargets}</p>}
      {plan.targets.map((target) => (
        <Target key={target.id} target={target} />
      ))}
      {plan.next.length > 0 && <Own heading={say.next} lines={plan.next} />}
      <div class="my-plan__two">
        {plan.rules.length > 0 && <Rules plan={plan} />}
        <Hard lines={plan.whenHard} />
        <Helpers plan={plan} worker={worker} />
      </div>
      <Foot plan={plan} called={called} worker={worker} />
    </article>
  );
}

/** A text, or room to write it by hand. */
function Line({ line }: { readonly line: ChildLine | null }): JSX.Element {
  if (line?.text == null)
    return (
      <span class="my-plan__room">
        <span class="govuk-visually-hidden">{myPlanWords().writeHere}</span>
      </span>
    );
  return (
    <span class="answer-text" dir="auto">
      {line.text}
    </span>
  );
}

function Own({ heading, lines }: { readonly heading: string; readonly lines: readonly ChildLine[] }): JSX.Element {
  const shown = lines.length === 0 ? [null] : lines;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {shown.map((line, at) => (
          <li key={at}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Stars for each state of a target; what was partly reached or is stuck has its own. Own. */
const stars: Readonly<Record<string, number>> = {
  "not-started": 0,
  "under-way": 1,
  stuck: 1,
  "part-reached": 2,
  "going-well": 2,
  reached: 3,
};

function Target({ target }: { readonly target: ChildTarget }): JSX.Element {
  const say = myPlanWords();
  const { area, status } = target;
  const isKnown = (code: string | null): code is keyof typeof say.going => code !== null && code in say.going;
  const hasArea = (code: string | null): code is keyof typeof say.area => code !== null && code in say.area;
  const going = isKnown(status) ? say.going[status] : say.going["not-started"];
  const count = stars[status ?? ""] ?? 0;
  return (
    <section class="my-plan__target">
      <AreaPicture area={area} />
      <div>
        {hasArea(area) && <p class="my-plan__area">{say.area[area]}</p>}
        <h3>
          <Line line={target.want} />
        </h3>
        <dl>
          <Row name={say.will}>
            <Line line={target.will} />
          </Row>
          <Row name={say.helps}>
            <Line line={target.helpers} />
          </Row>
          <Row name={say.by}>{target.by === null ? <Line line={null} /> : dateInWords(target.by)}</Row>
          {target.know !== null && (
            <Row name={say.know}>
              <Line line={target.know} />
            </Row>
          )}
        </dl>
      </div>
      <div class="my-plan__going">
        <Stars count={count} />
        <span class="govuk-visually-hidden">{say.stars(count, going)}</span>
        <span class="my-plan__line" aria-hidden="true">
          {going}
        </span>
        {target.said?.text != null && (
          <q class="my-plan__line" dir="auto">
            {target.said.text}
          </q>
        )}
      </div>
    </section>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Rules({ plan }: { readonly plan: ChildPlan }): JSX.Element {
  const say = myPlanWords();
  return (
    <section>
      <h2>{say.rules}</h2>
      <ul>
        {plan.rules.map(({ kind, until }, at) => (
          <li key={at}>
            {say.rule[kind]}
            {until !== null && <span class="my-plan__line">{say.until(dateInWords(until))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hard({ lines }: { readonly lines: readonly ChildLine[] }): JSX.Element {
  const say = myPlanWords();
  return (
    <section>
      <h2>{say.hard}</h2>
      {lines.length === 0 ? (
        <p>
          {say.hardLine} <Line line={null} />
          {say.hardThen} <Line line={null} />
        </p>
      ) : (
        <ul>
          {lines.map((line, at) => (
            <li key={at}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Numbers of people are written by hand: the record's are not for a paper that others may find. */
function Helpers({ plan, worker }: { readonly plan: ChildPlan; readonly worker: string }): JSX.Element {
  const say = myPlanWords();
  const isNamed = (name: string): name is keyof typeof say.helpline => name in say.helpline;
  return (
    <section>
      <h2>{say.helpers}</h2>
      <ul>
        {plan.trusted !== null && (
          <li>
            <Line line={plan.trusted} /> <Line line={null} />
          </li>
        )}
        <li>
          <span dir="auto">{say.myWorker(worker)}</span> <Line line={null} />
        </li>
        {helplines.map(({ name, number }) => (
          <li key={name}>
            {isNamed(name) ? say.helpline[name] : name}: <b class="my-plan__number">{number}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Foot({ plan, called, worker }: Omit<MyPlanProps, "stillWriting">): JSX.Element {
  const say = myPlanWords();
  const choices = ["yes", "partly", "no"] as const;
  return (
    <footer class="my-plan__foot">
      <p class="my-plan__agree">
        <b>{say.agree}:</b>
        {choices.map((code) => (
          <span key={code} class={plan.agreement === code ? "my-plan__tick my-plan__tick--on" : "my-plan__tick"}>
            {say.agreed[code]}
            {plan.agreement === code && <span class="govuk-visually-hidden"> ({say.ticked})</span>}
          </span>
        ))}
      </p>
      <p class="my-plan__change">
        <b>{say.change}:</b> <Line line={plan.comment} />
      </p>
      <div class="my-plan__names">
        <p dir="auto">{say.signMe(called)}</p>
        <p dir="auto">{say.signWorker(worker)}</p>
        <p>{say.copyGiven}</p>
      </div>
      <p class="my-plan__small">
        {say.whoSees} <b>{say.mine}</b>
      </p>
    </footer>
  );
}
