import type { JSX } from "preact";
import { rankOf, strengths } from "../../../assessment/factors/factors.ts";
import type { Option } from "../../../framework/language.ts";
import { factorsWords } from "../../../wording/factors.ts";
import { Tag } from "../../components/tag/tag.tsx";
import { askedField, askedMark } from "../../questions/read-form.ts";
import type { Linked, WeighedFactor } from "./weighed.ts";

/** One factor: what it does, how strong it pulls, where it was noticed, what the plan does about it. */
export function FactorCard({
  weighed,
  rating,
  mayWrite,
}: {
  readonly weighed: WeighedFactor;
  readonly rating: readonly Option[];
  readonly mayWrite: boolean;
}): JSX.Element {
  const say = factorsWords();
  const { factor, strength, change } = weighed;
  return (
    <li class={`factor factor--${factor.strength ?? "none"}`} id={`factor-${weighed.id}`} data-piece="">
      <p class="factor__head">
        <b>{weighed.topic || say.noTopic}</b>
        {change !== null && change !== "same" && <Change weighed={weighed} />}
        {weighed.carried && <span class="small quiet">{say.carried}</span>}
      </p>
      <div class="answer-text" dir="auto">
        {weighed.description || <span class="quiet">{say.saidNothing}</span>}
      </div>
      {mayWrite ? <Strength weighed={weighed} rating={rating} /> : null}
      <p class={mayWrite ? "factor__said" : "factor__said factor__said--only"}>
        <Pull weighed={weighed} /> {strength || say.notRated}
      </p>
      <dl class="factor__facts small">
        {weighed.more.map(({ label, text }) => (
          <Fact key={label} label={label}>
            {text}
          </Fact>
        ))}
        <Fact label={say.noticed}>
          {weighed.noticed ? <Link {...weighed.noticed} /> : <span class="quiet">{say.noticedNowhere}</span>}
        </Fact>
        {weighed.targets && (
          <Fact label={say.plan}>
            {weighed.targets.length === 0 ? (
              <span class={factor.strength === "strong" ? "amber" : "quiet"}>
                {factor.side === "for" ? say.planUsesNotFor : say.planUsesNot}
              </span>
            ) : (
              <ul class="factor__targets">
                {weighed.targets.map((target) => (
                  <li key={target.href}>
                    <Link {...target} />
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
      </dl>
      {weighed.saidOtherwise !== null && <p class="check small">{say.saysOtherwise(weighed.saidOtherwise)}</p>}
      {weighed.href !== null && (
        <p class="small factor__way">
          <a href={weighed.href}>
            {mayWrite ? say.changeEntry : say.openEntry}
            <span class="govuk-visually-hidden">{say.changeOf(weighed.name)}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** What has become of it, in words: never by colour alone. */
function Change({ weighed }: { readonly weighed: WeighedFactor }): JSX.Element {
  const say = factorsWords();
  const { change, strengthBefore, sideBefore } = weighed;
  const word = say.change[change ?? "same"];
  const moved = (change === "stronger" || change === "weaker") && strengthBefore !== "";
  return (
    <>
      <Tag classes="factor__change">{moved ? say.strengthWas(word, strengthBefore) : word}</Tag>
      {change === "turned" && (
        <span class="small quiet">
          {sideBefore === "for" ? say.wasFor : sideBefore === "against" ? say.wasAgainst : ""}
        </span>
      )}
    </>
  );
}

/** How strong, as filled bars beside the word. */
function Pull({ weighed }: { readonly weighed: WeighedFactor }): JSX.Element {
  const at = rankOf(weighed.factor.strength) - 1;
  return (
    <span class="factor__pull" aria-hidden="true">
      {strengths.map((each, index) => (
        <i key={each} class={index <= at ? "factor__bar factor__bar--on" : "factor__bar"} />
      ))}
    </span>
  );
}

/** The rating, changed here: saved by itself, or with the button of the page. */
function Strength({
  weighed,
  rating,
}: {
  readonly weighed: WeighedFactor;
  readonly rating: readonly Option[];
}): JSX.Element {
  const say = factorsWords();
  const { strengthAddress: address, strengthVersion: version, factor } = weighed;
  return (
    <div data-question={address} data-version={version}>
      <input type="hidden" name={askedField} value={askedMark(address, version, "single", factor.strength ?? "")} />
      <fieldset class="govuk-fieldset factor__strength" data-address={address} data-type="single">
        <legend class="govuk-fieldset__legend small">
          {say.strength}
          <span class="govuk-visually-hidden">{say.changeOf(weighed.name)}</span>
        </legend>
        <div class="govuk-radios govuk-radios--small govuk-radios--inline">
          {rating.map(({ code, label }) => (
            <div key={code} class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                id={`${address}-${code}`}
                name={address}
                value={code}
                checked={factor.strength === code}
              />
              <label class="govuk-label govuk-radios__label" for={`${address}-${code}`}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: JSX.Element | string }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const Link = ({ text, href }: Linked): JSX.Element => (href === null ? <span>{text}</span> : <a href={href}>{text}</a>);
