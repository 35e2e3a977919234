import type { JSX } from "preact";
import { configurationWords } from "../../wording/configuration.ts";

/** How many lines of one kind a version shows (own). */
const mostLines = 50;

/** What one version has and the one before it had not, and the other way round. */
export function differences(
  before: readonly string[],
  after: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const [had, has] = [new Set(before), new Set(after)];
  return { added: after.filter((line) => !had.has(line)), removed: before.filter((line) => !has.has(line)) };
}

/** The same in two lists; a sentence when nothing is different. */
export function Differences(props: {
  readonly before: readonly string[];
  readonly after: readonly string[];
}): JSX.Element {
  const say = configurationWords().history;
  const { added, removed } = differences(props.before, props.after);
  if (added.length + removed.length === 0) return <p class="quiet">{say.same}</p>;
  return (
    <>
      <Lines title={say.removed} lines={removed} kind="del" />
      <Lines title={say.added} lines={added} kind="ins" />
    </>
  );
}

function Lines(props: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly kind: "ins" | "del";
}): JSX.Element | null {
  const { title, lines, kind: Kind } = props;
  if (lines.length === 0) return null;
  return (
    <>
      <p class="small quiet">{title}</p>
      <ul>
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>
            <Kind>{line}</Kind>
          </li>
        ))}
        {lines.length > mostLines && <li>{configurationWords().history.more(lines.length - mostLines)}</li>}
      </ul>
    </>
  );
}
