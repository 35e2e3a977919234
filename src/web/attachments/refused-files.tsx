import type { JSX } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
import { attachingWords } from "../../wording/attaching.ts";
import { NotificationBanner } from "../components/notification-banner/notification-banner.tsx";

/** A file of a posted form that was not attached, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly question: string;
  readonly href: string;
  readonly refusal: Refusal;
}

/** What to do about files that were not taken with a form, whose other answers are saved. */
export function RefusedFiles({ files }: { readonly files: readonly RefusedFile[] }): JSX.Element {
  const say = attachingWords();
  return (
    <NotificationBanner titleText={say.notAttached(files.length)} role="alert">
      <p>{say.restIsSaved}</p>
      {files.map(({ name, question, href, refusal }) => (
        <div key={`${href} ${name}`}>
          <h3>
            <bdi>{name === "" ? say.withoutName : name}</bdi>
          </h3>
          <p>
            {refusal.happened} {refusal.toDo}
          </p>
          <p>
            <a href={href}>{say.chooseAgain(question)}</a>
          </p>
        </div>
      ))}
    </NotificationBanner>
  );
}
