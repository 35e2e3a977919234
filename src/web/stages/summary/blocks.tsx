import type { ComponentChildren, JSX } from "preact";
import type { OnePageLine } from "../../../casework/one-page/one-page-line.ts";
import { classNames } from "../../components/shared/class-names.ts";

/** A block of lines as the page shows it. */
export interface ShownBlock<Line extends OnePageLine> {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Under the heading: from where all of it comes. */
  readonly about?: ComponentChildren;
  /** Under the lines: how many more there are. */
  readonly more?: string | null;
}

interface Blocks<Line extends OnePageLine> {
  readonly blocks: readonly ShownBlock<Line>[];
  /** Where a line comes from; null for what no page holds. */
  readonly hrefOf: (line: Line) => string | null;
  /** What must not be overlooked. */
  readonly warns?: (line: Line) => boolean;
}

/** The blocks of a summary on one page, in their order; each line leads to where it comes from. */
export function OnePageBlocks<Line extends OnePageLine>({ blocks, hrefOf, warns }: Blocks<Line>): JSX.Element {
  return (
    <div class="one-page__blocks">
      {blocks.map(({ id, title, lines, about, more }) => (
        <section key={id} aria-labelledby={`block-${id}`} class={`one-page__block one-page__block--${id}`}>
          <h2 id={`block-${id}`}>{title}</h2>
          {about && <p class="one-page__from small quiet">{about}</p>}
          <ul class="one-page__lines">
            {lines.map((line, index) => (
              <li key={index} class={classNames(warns?.(line) && "one-page__warns") || undefined}>
                <Line line={line} href={hrefOf(line)} />
              </li>
            ))}
            {more && <li class="quiet">{more}</li>}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ line, href }: { readonly line: OnePageLine; readonly href: string | null }): JSX.Element {
  const { label, text, recorded, foot } = line;
  const words = (
    <>
      {label !== null && <b>{text === "" ? label : `${label}: `}</b>}
      <span class={recorded ? undefined : "quiet"} dir="auto">
        {text}
      </span>
    </>
  );
  return (
    <>
      {href === null ? words : <a href={href}>{words}</a>}
      {foot !== null && <span class="one-page__foot quiet"> {foot}</span>}
    </>
  );
}
