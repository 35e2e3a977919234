import type { JSX } from "preact";
import { stageWords } from "../../wording/stage.ts";
import { languageNames, otherLanguage } from "../account/language-cookie.ts";
import { stagePath } from "./paths.ts";

/** The full assessment as a file: in the language of the page, and in the other one. */
export function DocumentLinks({ stageId }: { readonly stageId: string }): JSX.Element {
  const file = `${stagePath(stageId)}/document`;
  const other = otherLanguage();
  const { pdf, word } = stageWords().files;
  return (
    <>
      <a href={`${file}.pdf`}>{pdf}</a>
      <a href={`${file}.docx`}>{word}</a>
      <a href={`${file}.pdf?language=${other}`} hreflang={other}>
        {pdf} (<span lang={other}>{languageNames[other]}</span>)
      </a>
      <a href={`${file}.docx?language=${other}`} hreflang={other}>
        {word} (<span lang={other}>{languageNames[other]}</span>)
      </a>
    </>
  );
}
