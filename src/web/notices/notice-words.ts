import { partNames } from "../../casework/countersignature/part-names.ts";
import type { MyNotice } from "../../casework/notices/my-notices.ts";
import { dateInWords } from "../../wording/dates.ts";
import { noticesWords } from "../../wording/notices.ts";
import { capital } from "../words/capital.ts";

/** A notice as one sentence, with the young person's name and reference as its reader may know them. */
export function noticeWords(notice: MyNotice): string {
  const say = noticesWords();
  const { youngPerson, part, actorName, dueOn } = notice;
  return capital(
    say.kinds[notice.kind]({
      by: actorName ?? "",
      of: youngPerson === null ? say.somebody : `${youngPerson.name}, ${youngPerson.reference}`,
      part: part === null ? "" : partNames[part],
      day: dueOn === null ? "" : dateInWords(dueOn),
    }),
  );
}
