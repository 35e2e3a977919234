import type { JSX } from "preact";
import type { PassedPoint } from "../../../casework/check-reasons/passed-points.ts";
import type { CitationReader } from "../../../casework/citations/read-citations.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { checkReasonsWords } from "../../../wording/check-reasons.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { storyWords } from "../../../wording/story.ts";
import type { RequestContext } from "../../routing/route.ts";
import { CitedText } from "../cite/cited-text.tsx";
import { entryPath, questionPath, subSectionPath } from "../paths.ts";
import type { Viewing } from "../question-walk.ts";
import { PassageForm, rowsOf } from "./passage-form.tsx";
import type { Fact, Passage, StoryPart } from "./passages.ts";
import { addressAt, changeHref, partId } from "./story-places.ts";

/** What the parts of a story are drawn with. */
export interface StoryContext {
  readonly context: RequestContext;
  readonly visible: VisibleStage;
  readonly viewing: Viewing;
  readonly citations: CitationReader;
  readonly mayWriteIn: (subSection: string) => boolean;
  /** An address of the passage that stands open to be changed. */
  readonly changing: Address | null;
  /** What is said of sub-sections that nobody reviewed this time. */
  readonly notReviewed: ReadonlyMap<string, string>;
  /** Warnings that stand with a reason; none in a story of an earlier moment. */
  readonly passed: readonly PassedPoint[];
}

/** One sub-section told: what was answered as text, and how much was not. */
export function Part({ part, story }: { readonly part: StoryPart; readonly story: StoryContext }): JSX.Element {
  const say = storyWords();
  const line = story.notReviewed.get(part.id);
  const home = subSectionPath(story.visible.head.id, part.id);
  return (
    <section data-story={part.id} id={partId(part.id)} aria-labelledby={`title-${part.id}`} class="story__part">
      <h3 id={`title-${part.id}`}>
        <a href={home}>{part.title}</a>
      </h3>
      {line !== undefined && <p class="quiet">{line}</p>}
      <Passages passages={part.passages} part={part} story={story} />
      <Passed part={part} story={story} />
      {part.unanswered > 0 && (
        <p class="small">
          <a href={home} class="quiet">
            {say.unanswered(part.unanswered)}
          </a>
        </p>
      )}
    </section>
  );
}

/** What does not fit here and stands as it is, with the reason. */
function Passed({ part, story }: { readonly part: StoryPart; readonly story: StoryContext }): JSX.Element {
  const { visible, passed } = story;
  const isHere = (address: Address): boolean =>
    visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.subSection === part.id;
  return (
    <>
      {passed
        .filter(({ address }) => isHere(address))
        .map(({ check, address, message, reason, authorName, at }) => (
          <p key={`${check} ${address}`} class="story__passage" dir="auto">
            <b>{checkReasonsWords().passedPoint}</b> <a href={questionPath(visible, address)}>{message}</a> {reason}{" "}
            <span class="small quiet">
              {authorName}, {momentInWords(at)}
            </span>
          </p>
        ))}
    </>
  );
}

interface PassageProps {
  readonly part: StoryPart;
  readonly story: StoryContext;
}

const Passages = ({ passages, ...props }: PassageProps & { readonly passages: readonly Passage[] }): JSX.Element => (
  <>
    {passages.map((passage) =>
      passage.kind === "list" ? (
        <div key={passage.place} class="story__list">
          <p class="story__asked">{passage.label}</p>
          {passage.entries.map((entry) => (
            <div key={entry.number} class="story__entry">
              <h4 dir="auto">
                {entry.number}. <a href={entryAt(props.story.visible, passage.place, entry.number)}>{entry.label}</a>
              </h4>
              <Passages passages={entry.passages} {...props} />
            </div>
          ))}
        </div>
      ) : (
        <Told key={passage.place} passage={passage} {...props} />
      ),
    )}
  </>
);

/** The page of an entry, where all of it is asked. */
function entryAt(visible: VisibleStage, list: string, number: number): string {
  const entry = visible.answers.entries[list]?.[number - 1];
  return entry === undefined ? questionPath(visible, list) : entryPath(visible, list, entry.id);
}

/** One passage: read, or open to be changed. */
function Told({
  passage,
  part,
  story,
}: PassageProps & { readonly passage: Exclude<Passage, { kind: "list" }> }): JSX.Element {
  const { visible, changing } = story;
  const places = passage.kind === "text" ? [passage.place] : passage.facts.map(({ place }) => place);
  const addresses = places.flatMap((place) => addressAt(visible, place) ?? []);
  const [first = passage.place] = addresses;
  const mayWrite = story.mayWriteIn(part.id);
  if (mayWrite && changing !== null && addresses.includes(changing)) {
    const rows = rowsOf(story.viewing, part.id, addresses);
    if (rows.length > 0)
      return (
        <div class="story__passage">
          <PassageForm context={story.context} visible={visible} subSection={part.id} rows={rows} />
        </div>
      );
  }
  const carried = addresses.some((address) => visible.meta.get(address)?.state === "carried");
  const foot =
    carried || mayWrite ? (
      <>
        {carried && <span class="story__carried">{storyWords().carried} </span>}
        {mayWrite && (
          <a href={changeHref(first)}>
            {storyWords().change}
            <span class="govuk-visually-hidden">: {labelOf(passage)}</span>
          </a>
        )}
      </>
    ) : null;
  return (
    <div class="story__passage">
      {passage.kind === "text" ? (
        <>
          <p class="story__asked">{passage.label}</p>
          <p class="answer-text" dir="auto">
            <CitedText pieces={story.citations(passage.text)} visible={visible} />
          </p>
        </>
      ) : (
        <p class="story__facts">
          {passage.facts.map(factLine)}
          {foot}
        </p>
      )}
      {passage.kind === "text" && foot && <p class="story__foot">{foot}</p>}
    </div>
  );
}

const labelOf = (passage: Exclude<Passage, { kind: "list" }>): string =>
  passage.kind === "text" ? passage.label : (passage.facts[0]?.label ?? "");

/** Called, not mounted: a full story has 3,500 of them. */
const factLine = (fact: Fact): JSX.Element => (
  <span key={fact.place}>
    {/[?:.!]$/.test(fact.label) ? fact.label : `${fact.label}:`} <bdi>{fact.says}</bdi>
    {fact.unfitting && <span class="amber"> ({storyWords().keptAsTyped})</span>}
  </span>
);
