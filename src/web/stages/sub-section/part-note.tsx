import type { JSX } from "preact";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { dateInWords, whenInWords } from "../../../wording/dates.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { peoplePath, stagePath } from "../paths.ts";

interface PartNoteProps {
  readonly visible: VisibleStage;
  readonly subSection: string;
  readonly viewerId: string;
  readonly now: Date;
}

/** Who is asked to write this page: to them until when and why it came back, to the others with whom it is. */
export function PartNote(props: PartNoteProps): JSX.Element | null {
  const { visible, subSection, viewerId } = props;
  if (visible.head.status !== "in-progress") return null;
  const given = visible.people.contributions.filter((each) => each.subSections.includes(subSection));
  if (given.length === 0) return null;
  return (
    <>
      {given.some(({ userId }) => userId === viewerId) && <Yours {...props} />}
      {given.some(({ userId }) => userId !== viewerId) && <WithOthers {...props} />}
    </>
  );
}

function Yours({ visible, subSection, viewerId, now }: PartNoteProps): JSX.Element | null {
  const say = contributorsWords().yours;
  const mine = visible.people.contributions.find(({ userId }) => userId === viewerId);
  if (mine === undefined) return null;
  const at = whenInWords(mine.stateAt ?? mine.givenAt, now);
  if (mine.state === "handed-in") return <EventNote heading={say.handedIn(at)}>{null}</EventNote>;
  return (
    <>
      {mine.state === "returned" && <EventNote heading={say.returned(at)}>{mine.reason}</EventNote>}
      <EventNote heading={say.asked(mine.givenBy, whenInWords(mine.givenAt, now))}>
        {mine.dueOn && say.due(dateInWords(mine.dueOn))} {mine.note}{" "}
        <a href={`${stagePath(visible.head.id)}#your-parts`}>{say.handInTitle}</a>
      </EventNote>
      {[...changedByOthers(visible, subSection, viewerId, mine.givenAt)].map(([name, count]) => (
        <EventNote key={name} heading={say.changedSince(name, count)}>
          {null}
        </EventNote>
      ))}
    </>
  );
}

/** How many answers of the page others have written since a moment, by their names. */
function changedByOthers(
  visible: VisibleStage,
  subSection: string,
  viewerId: string,
  since: Date,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [address, { authorId, authorName, at }] of visible.meta) {
    const question = address.replace(/\[[^\]]*\]/, "");
    if (authorId === viewerId || at <= since || visible.compiled.byId.get(question)?.subSection !== subSection)
      continue;
    counts.set(authorName, (counts.get(authorName) ?? 0) + 1);
  }
  return counts;
}

function WithOthers({ visible, subSection, viewerId, now }: PartNoteProps): JSX.Element {
  const say = contributorsWords();
  const others = visible.people.contributions.filter(
    (each) => each.userId !== viewerId && each.subSections.includes(subSection),
  );
  return (
    <>
      {others.map(({ userId, userName, state, dueOn, stateAt, givenAt }) => (
        <EventNote
          key={userId}
          heading={
            state === "handed-in"
              ? say.withOtherHandedIn(userName, whenInWords(stateAt ?? givenAt, now))
              : say.withOther(userName, dueOn === null ? null : dateInWords(dueOn))
          }
        >
          <a href={peoplePath(visible.head.id)}>{say.toPeople}</a>
        </EventNote>
      ))}
    </>
  );
}
