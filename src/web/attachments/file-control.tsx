import type { ComponentChildren, JSX } from "preact";
import { acceptedEndings, sizeInWords } from "../../casework/attachments/file-words.ts";
import type { AttachedFile } from "../../framework/attached-file.ts";
import { attachingWords } from "../../wording/attaching.ts";
import { FileUpload } from "../components/file-upload/file-upload.tsx";
import { FileList } from "./file-list.tsx";

export interface FileControlProps {
  readonly address: string;
  readonly files: readonly AttachedFile[];
  /** The address to which a script sends files, and under which they are opened. */
  readonly path: string;
  /** The most bytes of one file. */
  readonly limit: number;
  readonly hint: string | null;
}

/** What is attached, and the control that attaches more: with the page's form, or by itself where there is a script. */
export function FileControl({ address, files, path, limit, hint }: FileControlProps): JSX.Element {
  const takes: ComponentChildren = attachingWords().takes(sizeInWords(limit));
  return (
    <div data-files={address} data-files-url={path} data-most-bytes={limit}>
      <div data-files-list>
        <FileList files={files} path={path} removeFrom={address} />
      </div>
      {/* A hint that says which kinds are taken gives way to the list that is always right. */}
      <FileUpload
        name={address}
        label={{}}
        multiple
        hint={{ text: hint === null || /\bPDF\b/.test(hint) ? takes : `${hint} ${takes}` }}
        attributes={{ accept: acceptedEndings }}
      />
      {/* What becomes of a file that a script sends is said here. */}
      <div class="small" data-files-state role="status" />
      <div data-files-refused role="alert" />
    </div>
  );
}
