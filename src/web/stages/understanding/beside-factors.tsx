import type { JSX } from "preact";
import { byStrength, factorSides, rankOf, strengths } from "../../../assessment/factors/factors.ts";
import { factorsHome, weighFactors } from "../../../casework/factors/weigh-factors.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { factorsWords } from "../../../wording/factors.ts";
import { understandingWords } from "../../../wording/understanding.ts";
import { factorsPath } from "../factors/paths.ts";
import { type WeighedFactor, weighed } from "../factors/weighed.ts";

/** What helps and what pulls towards it, the strongest first, in a line each; nothing for who does not see the factors. */
export function BesideFactors({ visible }: { readonly visible: VisibleStage }): JSX.Element | null {
  if (factorsHome(visible) === null) return null;
  const say = factorsWords();
  const { standing } = weighFactors(visible, null);
  const all = byStrength(standing.map(({ factor }) => factor)).flatMap(({ id }) =>
    standing.filter(({ factor }) => factor.id === id).map((each) => weighed(visible, each)),
  );
  return (
    <section aria-labelledby="flow-factors">
      <h2 id="flow-factors" class="flow__heading">
        {say.title}
      </h2>
      {factorSides.map((side) => (
        <Side key={side} side={side} factors={all.filter(({ factor }) => factor.side === side)} />
      ))}
      {all.some(({ factor }) => factor.side === null) && (
        <Side side="none" factors={all.filter(({ factor }) => factor.side === null)} />
      )}
      <p class="small">
        <a href={factorsPath(visible.head.id)}>{understandingWords().weighFactors}</a>
      </p>
    </section>
  );
}

function Side({
  side,
  factors,
}: {
  readonly side: "for" | "against" | "none";
  readonly factors: readonly WeighedFactor[];
}): JSX.Element {
  const say = factorsWords();
  return (
    <>
      <h3 class="flow__side">{say.side[side]}</h3>
      {factors.length === 0 && side !== "none" && <p class="small quiet">{say.empty[side]}</p>}
      <ul class="flow__factors">
        {factors.map(({ id, name, topic, href, factor, strength }) => (
          <li key={id}>
            <span class="factor__pull" aria-hidden="true">
              {strengths.map((each, at) => (
                <i key={each} class={at < rankOf(factor.strength) ? "factor__bar factor__bar--on" : "factor__bar"} />
              ))}
            </span>{" "}
            {href === null ? name : <a href={href}>{name || topic}</a>}{" "}
            <span class="quiet">({strength || say.notRated.toLowerCase()})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
