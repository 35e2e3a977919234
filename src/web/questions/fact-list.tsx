import type { ComponentChildren, JSX } from "preact";
import { questionsWords } from "../../wording/questions.ts";
import type { ShownView } from "./view.ts";

export interface FactsContext {
  readonly rowId: (address: string) => string;
  readonly side: (view: ShownView) => ComponentChildren;
}

/**
 * Facts that stand side by side in a page and are kept elsewhere, or worked out: one line each, and one line for all that are not recorded yet,
 * each the way to where it is recorded.
 */
export function FactList({
  facts,
  context,
}: {
  readonly facts: readonly ShownView[];
  readonly context: FactsContext;
}): JSX.Element {
  const say = questionsWords().shown;
  const missing = facts.filter(isMissing);
  const rows = facts.filter((fact) => !missing.includes(fact));
  const allWorkedOut = rows.length > 0 && rows.every((fact) => fact.home === null);
  return (
    <div class={allWorkedOut ? "facts facts--worked-out" : "facts"}>
      {allWorkedOut && <p class="facts__about">{say.fromOthers}</p>}
      {rows.length > 0 && (
        <dl>
          {rows.map((fact) => (
            <div
              key={fact.address}
              id={context.rowId(fact.address)}
              class={fact.lines.length > longList ? "facts__row facts__row--long" : "facts__row"}
              {...marks(fact)}
            >
              <dt>{fact.label}</dt>
              <dd>
                <div class="facts__value" data-computed={fact.kind === "computed" ? fact.address : undefined}>
                  {fact.lines.length === 0 && <p class="quiet">{say.notYet}</p>}
                  {fact.lines.map((line) => (
                    <p key={`${line.href} ${line.text}`}>
                      {line.href ? <a href={line.href}>{line.text}</a> : line.text}
                    </p>
                  ))}
                </div>
                {context.side(fact)}
              </dd>
              {!allWorkedOut && (
                <dd class="facts__home">
                  {fact.home ? (
                    <>
                      {say.in} <a href={fact.home.href}>{fact.home.title}</a>
                    </>
                  ) : (
                    say.workedOut
                  )}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p class="facts__missing">
          {say.notRecordedYet}{" "}
          {missing.map((fact, at) => (
            <span key={fact.address} id={context.rowId(fact.address)} {...marks(fact)}>
              {fact.home ? <a href={fact.home.href}>{fact.label}</a> : fact.label}
              {at < missing.length - 1 && ", "}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** More lines than this take the whole width. own */
const longList = 12;

const isMissing = (fact: ShownView): boolean => fact.kind === "ref" && fact.lines.length === 0;

/** For the page's script: a fact opens and closes like a question, and is not counted as one. */
const marks = ({ address, shown }: ShownView) => ({
  "data-question": address,
  "data-fact": "",
  hidden: !shown,
});
