import type { JSX } from "preact";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import type { Moved } from "../../../casework/countersignature/what-moved.ts";
import { signingWords } from "../../../wording/signing.ts";
import { Details } from "../../components/details/details.tsx";
import { WordsDiff } from "../../components/words-diff/words-diff.tsx";
import { CommentBox } from "../comment-box.tsx";
import { questionPath, stagePath } from "../paths.ts";
import { writtenMoves } from "../stage-nav.ts";
import type { SigningPage } from "./signing-page.ts";

/** What moved since the last signature, nothing else: what was written first, then what follows from it. */
export function MovedSection({
  state,
  page,
}: {
  readonly state: SignatureState;
  readonly page: SigningPage;
}): JSX.Element {
  const say = signingWords().moved;
  const moved = state.lastSigned?.moved ?? [];
  const written = writtenMoves(moved);
  const worked = moved.filter((item) => item.computed);
  return (
    <section id="moved" aria-labelledby="moved-heading" class="ap-block">
      <h2 id="moved-heading">{say.heading}</h2>
      {moved.length === 0 && <p class="quiet">{say.nothing}</p>}
      {written.map((item, at) => (
        <MovedItem key={`${item.question} ${item.entry?.place ?? ""} ${at}`} item={item} page={page} />
      ))}
      {worked.length > 0 && (
        <Details summaryText={say.workedOut(worked.length)}>
          {worked.map((item, at) => (
            <MovedItem key={`${item.question} ${at}`} item={item} page={page} />
          ))}
        </Details>
      )}
    </section>
  );
}

function MovedItem({ item, page }: { readonly item: Moved; readonly page: SigningPage }): JSX.Element {
  return (
    <div class="ch">
      <h3>
        <a href={movedLink(page, item)}>{item.label}</a>
      </h3>
      <p class="small quiet">
        {item.subSectionTitle}
        {item.entry && `, ${item.entry.title}`}
        {item.record && `. ${item.sentence}`}
      </p>
      <div class="answer-text" dir="auto">
        <WordsDiff before={item.before ?? ""} after={item.after ?? ""} />
      </div>
      {page.may("comment") && item.question !== "" && !item.computed && (
        <CommentBox address={item.entry?.list ?? item.question} label={item.label} mayWord={false} />
      )}
    </div>
  );
}

const movedLink = ({ signing }: SigningPage, item: Moved): string =>
  item.question === ""
    ? stagePath(signing.visible.head.id)
    : questionPath(signing.visible, item.entry?.list ?? item.question);
