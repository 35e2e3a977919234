import type { JSX } from "preact";
import type { MyNotice } from "../../casework/notices/my-notices.ts";
import { noticesWords } from "../../wording/notices.ts";
import { NoticeList } from "../notices/notices-page.tsx";

/** Work that is newly this person's, until it is followed: given, covered, returned. */
export const NewlyReceived = (props: {
  readonly notices: readonly MyNotice[];
  readonly now: Date;
}): JSX.Element | null =>
  props.notices.length === 0 ? null : (
    <section aria-labelledby="received">
      <h2 class="ruled" id="received">
        {noticesWords().newlyReceived(props.notices.length)}
      </h2>
      <NoticeList notices={props.notices} now={props.now} />
    </section>
  );
