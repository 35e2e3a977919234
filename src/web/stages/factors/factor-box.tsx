import type { JSX } from "preact";
import { factorsWords } from "../../../wording/factors.ts";
import { Button } from "../../components/button/button.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import type { FactorLine, FactorsHere } from "./factors-here.ts";
import { addFactorId, factorsPath } from "./paths.ts";

/** At the foot of every page of questions, inside its form, so that what was typed above is saved with it: a factor for or against, added where it is noticed. */
export function FactorBox({
  factors,
  stageId,
}: {
  readonly factors: FactorsHere | null;
  readonly stageId: string;
}): JSX.Element | null {
  if (factors === null) return null;
  const words = factorsWords();
  const say = words.add;
  const { mode, preset, places, here } = factors;
  const adds = mode === "add";
  const choose = { value: "", text: say.notYet };
  const option = ({ code, label }: { readonly code: string; readonly label: string }) => ({ value: code, text: label });
  return (
    <div id={addFactorId} class="factor-box">
      <Told factors={factors} />
      {here.length > 0 && (
        <div class="factor-box__here">
          <p class="small quiet">{say.here}</p>
          <ul class="ap-list">
            {here.map((line) => (
              <li key={line.factor.id}>
                <a href={line.href}>{line.name}</a> <span class="small quiet">{asideOf(line)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <details class="govuk-details" open={preset.open}>
        <summary class="govuk-details__summary" data-key="f">
          <span class="govuk-details__summary-text">{adds ? say.heading : say.suggest}</span>
        </summary>
        <div class="govuk-details__text">
          {!adds && <p class="quiet">{say.suggestAbout}</p>}
          <Radios
            name="factor-direction"
            classes="govuk-radios--small govuk-radios--inline"
            fieldset={{ legend: { text: say.direction, classes: "govuk-fieldset__legend--s" } }}
            items={factors.directions.map(option)}
            value={preset.direction}
          />
          <Textarea
            name="factor-description"
            label={{ text: say.description, classes: "govuk-label--s" }}
            rows={3}
            value=""
          />
          <Radios
            name="factor-strength"
            classes="govuk-radios--small govuk-radios--inline"
            fieldset={{ legend: { text: say.strength, classes: "govuk-fieldset__legend--s" } }}
            items={factors.strengths.map(option)}
          />
          <Select
            name="factor-topic"
            label={{ text: say.topic, classes: "govuk-label--s" }}
            items={[choose, ...factors.topics.map(option)]}
            value={preset.topic}
          />
          {places.length > 0 && (
            <Select
              name="factor-from"
              label={{ text: say.from, classes: "govuk-label--s" }}
              items={[
                ...(adds ? [{ value: "", text: say.wholePage }] : []),
                ...places.map(({ id, label }) => ({ value: id, text: label })),
              ]}
              value={preset.from}
            />
          )}
          <Button classes="govuk-button--secondary" name="do" value={adds ? "factor" : "suggest-factor"}>
            {adds ? say.keep : say.send}
          </Button>
        </div>
      </details>
      {factors.weighs && (
        <p class="small">
          <a href={factorsPath(stageId)}>{say.weigh}</a>
        </p>
      )}
    </div>
  );
}

const asideOf = ({ factor, strength }: FactorLine): string => {
  const { sideIn, notRated } = factorsWords();
  return `${sideIn[factor.side ?? "none"]}, ${strength || notRated.toLowerCase()}`;
};

/** What became of what was just posted. */
function Told({ factors }: { readonly factors: FactorsHere }): JSX.Element | null {
  const { told, here } = factors;
  if (told === null) return null;
  const say = factorsWords().add;
  const added = here.find(({ factor }) => factor.id === told);
  if (told !== "none" && told !== "suggested" && added === undefined) return null;
  const text = told === "none" ? say.nothingSaid : added ? say.added(added.name) : say.suggested;
  return <p class={told === "none" ? "check" : "factor-box__told"}>{text}</p>;
}

/** Beside an answer that no factor uses yet: the way to the box, which then knows where it comes from. */
export function FactorOffer({
  factors,
  address,
}: {
  readonly factors: FactorsHere | null;
  readonly address: string;
}): JSX.Element | null {
  const side = factors?.offers.get(address);
  if (side === undefined) return null;
  const say = factorsWords().add;
  return (
    <a href={`?factor-from=${encodeURIComponent(address)}#${addFactorId}`}>
      {side === "for" ? say.offerFor : say.offerAgainst}
    </a>
  );
}
