import type { JSX } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
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
  return (
    <NotificationBanner
      titleText={files.length === 1 ? "A file was not attached" : `${files.length} files were not attached`}
      role="alert"
    >
      <p>Everything else that you wrote and attached is saved.</p>
      {files.map(({ name, question, href, refusal }) => (
        <div key={`${href} ${name}`}>
          <h3>
            <bdi>{name === "" ? "File without a name" : name}</bdi>
          </h3>
          <p>
            {refusal.happened} {refusal.toDo}
          </p>
          <p>
            <a href={href}>Choose a file again: {question}</a>
          </p>
        </div>
      ))}
    </NotificationBanner>
  );
}
