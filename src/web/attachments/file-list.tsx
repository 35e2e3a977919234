import type { JSX } from "preact";
import { kindInWords } from "../../casework/attachments/file-words.ts";
import type { AttachedFile } from "../../framework/attached-file.ts";
import { attachingWords } from "../../wording/attaching.ts";
import { PlainButton } from "../components/plain-button/plain-button.tsx";

export interface FileListProps {
  readonly files: readonly AttachedFile[];
  /** The address under which files of this stage are opened. */
  readonly path: string;
  /** The answer from which files can be removed; null where they can only be opened. */
  readonly removeFrom: string | null;
}

/** The button's deed: what the form posts, and what the script does without posting. */
const removeDeed = (address: string, attachmentId: string): string => `remove-file ${address} 0 ${attachmentId}`;

/** Attached files, each a link that saves it; a name is set apart, so that its direction turns nothing beside it. */
export function FileList({ files, path, removeFrom }: FileListProps): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <ul class="ap-files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`${path}/${file.id}`}>
            <bdi>{file.name}</bdi>
          </a>{" "}
          <span class="small quiet">{kindInWords(file)}</span>{" "}
          {removeFrom !== null && (
            <PlainButton
              name="do"
              value={removeDeed(removeFrom, file.id)}
              about={file.name}
              attributes={{ "data-remove-file": file.id }}
            >
              {attachingWords().remove}
            </PlainButton>
          )}
        </li>
      ))}
    </ul>
  );
}
