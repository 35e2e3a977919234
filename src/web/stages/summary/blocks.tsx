import type { JSX } from "preact";
import type { OnePageBlock, OnePageLine } from "../../../casework/one-page/one-page.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { questionPath } from "../paths.ts";
import { scorePath } from "../score/paths.ts";

/** The blocks of the one-page summary, in their order; each line leads to where it comes from. */
export function OnePageBlocks({
  blocks,
  visible,
}: {
  readonly blocks: readonly OnePageBlock[];
  readonly visible: VisibleStage;
}): JSX.Element {
  return (
    <div class="one-page__blocks">
      {blocks.map((block) => (
        <Block key={block.id} block={block} visible={visible} />
      ))}
    </div>
  );
}

function Block({ block, visible }: { readonly block: OnePageBlock; readonly visible: VisibleStage }): JSX.Element {
  const { id, title, lines, more } = block;
  return (
    <section aria-labelledby={`block-${id}`} class={`one-page__block one-page__block--${id}`}>
      <h2 id={`block-${id}`}>{title}</h2>
      <ul class="one-page__lines">
        {lines.map((line, index) => (
          <li key={index}>
            <Line line={line} visible={visible} />
          </li>
        ))}
        {more !== null && <li class="quiet">{more}</li>}
      </ul>
    </section>
  );
}

function Line({ line, visible }: { readonly line: OnePageLine; readonly visible: VisibleStage }): JSX.Element {
  const { label, text, recorded, address, foot } = line;
  const words = (
    <>
      {label !== null && <b>{label}: </b>}
      <span class={recorded ? undefined : "quiet"} dir="auto">
        {text}
      </span>
    </>
  );
  return (
    <>
      {address === null ? words : <a href={placeOf(visible, address)}>{words}</a>}
      {foot !== null && <span class="one-page__foot quiet"> {foot}</span>}
    </>
  );
}

/** The score is explained on a page of its own. */
const placeOf = (visible: VisibleStage, address: string): string =>
  address === "yogrs-two-year" ? scorePath(visible.head.id) : questionPath(visible, address);
