import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { Icon } from "../icon/icon.tsx";
import { Level, type LevelNumber } from "../level/level.tsx";
import { classNames } from "../shared/class-names.ts";

export type PersonLevel = { name: string; level: LevelNumber; word?: string | undefined };

/** `safety`: something that can hurt somebody. `need`: what every talk with the young person depends on. */
export type PersonAlert = { kind: "safety" | "need"; text: string; href: string };

export type PersonBannerProps = {
  name: string;
  /** The young person's own page. */
  href?: string | undefined;
  /** Short facts in their order: age and birth, reference, order. */
  facts: readonly string[];
  levels?: readonly PersonLevel[];
  /** The ways to all of it on one page: Core Record, one-page summary. */
  ways?: readonly { readonly text: string; readonly href: string }[] | undefined;
  /** Each leads to where it comes from. */
  alerts?: readonly PersonAlert[];
};

function Alert({ kind, text, href }: PersonAlert): JSX.Element {
  return (
    <li>
      <a class={classNames("alert", `alert--${kind}`)} href={href}>
        {kind === "safety" && (
          <>
            <Icon name="alert" />
            <span class="govuk-visually-hidden">{componentsWords().alert} </span>
          </>
        )}
        {text}
      </a>
    </li>
  );
}

/** Who this is about: the same on every page of a young person, with what must not be missed. */
export function PersonBanner({
  name,
  href,
  facts,
  levels = [],
  ways = [],
  alerts = [],
}: PersonBannerProps): JSX.Element {
  return (
    <section class="person" aria-label={sharedWords().youngPerson}>
      <div class="person__row">
        <p class="person__name">{href ? <a href={href}>{name}</a> : name}</p>
        <ul class="person__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {ways.map(({ text, href: to }) => (
            <li key={to}>
              <a href={to}>{text}</a>
            </li>
          ))}
        </ul>
        {levels.length > 0 && (
          <ul class="levels">
            {levels.map((judged) => (
              <li key={judged.name}>
                {judged.name} <Level level={judged.level} word={judged.word} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {alerts.length > 0 && (
        <ul class="alerts" aria-label={componentsWords().alertsAndNeeds}>
          {alerts.map((alert) => (
            <Alert key={`${alert.href} ${alert.text}`} {...alert} />
          ))}
        </ul>
      )}
    </section>
  );
}
