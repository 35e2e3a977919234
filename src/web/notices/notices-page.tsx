import type { JSX, VNode } from "preact";
import type { Page } from "../../casework/history/cursor.ts";
import type { MyNotice } from "../../casework/notices/my-notices.ts";
import { whenInWords } from "../../wording/dates.ts";
import { noticesWords } from "../../wording/notices.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { capital } from "../words/capital.ts";
import { followPath, noticesPath } from "./notice-paths.ts";
import { noticeWords } from "./notice-words.ts";

/** Notices as links, each to its place. */
export const NoticeList = ({
  notices,
  now,
}: {
  readonly notices: readonly MyNotice[];
  readonly now: Date;
}): JSX.Element => (
  <ul class="notices">
    {notices.map((notice) => (
      <li key={notice.id} class={notice.isNew ? "notices__new" : undefined}>
        {notice.isNew && (
          <>
            <span class="notices__mark">{noticesWords().isNew}</span>{" "}
          </>
        )}
        <a href={followPath(notice.id)}>{noticeWords(notice)}</a>
        <span class="small quiet">
          <br />
          {notice.stage !== null && `${noticesWords().stage(notice.stage.title)}. `}
          {capital(whenInWords(notice.at, now))}
        </span>
      </li>
    ))}
  </ul>
);

/** What others did in the signed-in person's work, and what falls due: what is new first, each a link to its place. */
export function noticesPage(context: RequestContext, { items, next }: Page<MyNotice>): VNode {
  const say = noticesWords();
  const { now, query, newNotices } = context;
  const fresh = items.filter(({ isNew }) => isNew);
  const earlier = items.filter(({ isNew }) => !isNew);
  const [latest] = items;
  return frame(
    context,
    { title: say.title, place: "notices", keys: keys() },
    <div class="notices-page">
      <h1>{say.title}</h1>
      {query.get("done") === "read" && <Said text={say.allRead} />}
      {query.get("gone") === "1" && <Said text={say.nowHere} />}
      {items.length === 0 && <p class="home__none">{say.none}</p>}
      {items.length > 0 && fresh.length === 0 && <p class="home__none">{say.noneNew}</p>}
      {fresh.length > 0 && latest !== undefined && (
        <>
          <div class="notices__head">
            <h2 id="new">{say.newOnes(newNotices)}</h2>
            <form method="post" action={`${noticesPath}/read`}>
              <CsrfField context={context} />
              <input type="hidden" name="up-to" value={latest.at.toISOString()} />
              <Button classes="govuk-button--secondary">{say.markAllRead}</Button>
            </form>
          </div>
          <NoticeList notices={fresh} now={now} />
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h2 class="ruled">{say.earlier}</h2>
          <NoticeList notices={earlier} now={now} />
        </>
      )}
      <p class="do">
        {query.has("cursor") && <a href={noticesPath}>{say.newest}</a>}
        {next !== null && <a href={`${noticesPath}?cursor=${encodeURIComponent(next)}`}>{say.older}</a>}
      </p>
      <p class="small quiet">
        {say.choice}
        <a href="/account#mail">{say.choiceLink}</a>
      </p>
    </div>,
  );
}

const Said = ({ text }: { readonly text: string }): JSX.Element => (
  <p class="event" role="status">
    {text}
  </p>
);

function keys(): readonly KeyHelp[] {
  const { search, helpHere } = sharedWords().keys;
  return [
    { keys: ["/"], does: search },
    { keys: ["?"], does: helpHere },
  ];
}
