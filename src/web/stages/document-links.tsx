import type { JSX } from "preact";
import { languageNames, otherLanguage } from "../account/language-cookie.ts";
import { stagePath } from "./paths.ts";

/** The full assessment as a file: in the language of the page, and in the other one. */
export function DocumentLinks({ stageId }: { readonly stageId: string }): JSX.Element {
  const file = `${stagePath(stageId)}/document`;
  const other = otherLanguage();
  return (
    <>
      <a href={`${file}.pdf`}>PDF</a>
      <a href={`${file}.docx`}>Word</a>
      <a href={`${file}.pdf?language=${other}`} hreflang={other}>
        PDF (<span lang={other}>{languageNames[other]}</span>)
      </a>
      <a href={`${file}.docx?language=${other}`} hreflang={other}>
        Word (<span lang={other}>{languageNames[other]}</span>)
      </a>
    </>
  );
}
