import type { JSX } from "preact";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { fieldAddress } from "../../../framework/address.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { sendingWords } from "../../../wording/sending.ts";
import type { RequestContext } from "../../routing/route.ts";
import { factText } from "../../young-people/fact-text.ts";
import { openRecord } from "../../young-people/open-record.ts";
import { sentPath } from "./paths.ts";

/** One line of what was shared, the latest first. */
export interface SharedWith {
  readonly key: string;
  readonly text: string;
}

/** The most lines beside a plan. [own] */
const mostLines = 8;

/**
 * What was sent to or shared with others, as the record says it today: a completed stage's own copy ends with the stage, and most is sent
 * after that. Nothing for those who see only parts.
 */
export async function sharedWith({ work }: RequestContext, visible: VisibleStage): Promise<readonly SharedWith[]> {
  const open = visible.all ? await openRecord(work, visible.youngPerson.id) : null;
  if (open === null) return [];
  const entries = open.record.answers.entries["stage-sent"] ?? [];
  const day = (values: (typeof entries)[number]["values"]): string => {
    const when = values["stage-sent.when"];
    return typeof when === "string" ? when : "";
  };
  return entries
    .toSorted((a, b) => (day(a.values) < day(b.values) ? 1 : -1))
    .map(({ id, values }) => {
      const said = (field: string): string => {
        const value = values[`stage-sent.${field}`];
        return value === undefined ? "" : factText(open, fieldAddress(`stage-sent.${field}`, id), value);
      };
      const when = day(values) === "" ? "–" : dateInWords(day(values));
      return { key: id, text: sendingWords().shared.line(said("to") || "–", said("what") || "–", when) };
    });
}

/** Beside the plan: with whom it, or anything else, was shared. */
export function SharedWithOthers(props: {
  readonly visible: VisibleStage;
  readonly shared: readonly SharedWith[];
}): JSX.Element | null {
  const { visible, shared } = props;
  if (shared.length === 0) return null;
  const say = sendingWords().shared;
  const rest = shared.length - mostLines;
  return (
    <section aria-labelledby="shared-with-others">
      <h2 id="shared-with-others">{say.title}</h2>
      <ul>
        {shared.slice(0, mostLines).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {rest > 0 && <li>{say.more(rest)}</li>}
      </ul>
      {visible.head.status === "completed" && (
        <p>
          <a href={sentPath(visible.head.id)}>{say.all}</a>
        </p>
      )}
    </section>
  );
}
