import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat } from "docx";
import type { DocumentLanguage } from "../model.ts";

const FONT = "Arial";

/** Styles of the document: the built-in headings, so that Word's navigation and screen readers find them, and a few of our own. */
export function stylesFor(language: DocumentLanguage): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: "000000" },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const own = (id: string, name: string, size: number, spacing: { before: number; after: number }) => ({
    id,
    name,
    basedOn: "Normal",
    run: { size },
    paragraph: { spacing },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: language === "cy" ? "cy-GB" : "en-GB" } },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      title: heading(48, 60, 80),
      heading1: {
        ...heading(36, 440, 140),
        paragraph: {
          spacing: { before: 440, after: 140 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 10, space: 3, color: "000000" } },
        },
      },
      heading2: heading(29, 340, 100),
      heading3: heading(24, 240, 60),
    },
    paragraphStyles: [
      own("Small", "Small print", 18, { before: 0, after: 60 }),
      own("TableText", "Table text", 20, { before: 50, after: 50 }),
      { ...own("Caption", "caption", 22, { before: 160, after: 80 }), run: { size: 22, bold: true, color: "000000" } },
      { ...own("Question", "Question", 22, { before: 160, after: 30 }), run: { size: 22, bold: true } },
      {
        ...own("Answer", "Answer", 22, { before: 20, after: 60 }),
        paragraph: { indent: { left: 280 }, spacing: { after: 60 } },
      },
      {
        ...own("Note", "Note", 22, { before: 120, after: 120 }),
        run: { size: 22, bold: true },
        paragraph: {
          indent: { left: 200 },
          spacing: { before: 120, after: 120 },
          border: { left: { style: BorderStyle.SINGLE, size: 32, space: 8, color: "000000" } },
        },
      },
      {
        ...own("Status", "Status", 25, { before: 0, after: 240 }),
        run: { size: 25, bold: true },
        paragraph: { spacing: { after: 240 }, border: boxed() },
      },
    ],
  };
}

function boxed() {
  const side = { style: BorderStyle.SINGLE, size: 12, space: 6, color: "000000" };
  return { top: side, bottom: side, left: side, right: side };
}

/** The names of the two kinds of list. */
export const BULLETS = "bullets";
export const NUMBERS = "numbers";

/** Real lists: Word numbers the items and says how many there are. */
export function numbering() {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 560, hanging: 300 }, spacing: { after: 50 } } },
    },
  ];
  return {
    config: [
      { reference: BULLETS, levels: level(LevelFormat.BULLET, "•") },
      { reference: NUMBERS, levels: level(LevelFormat.DECIMAL, "%1.") },
    ],
  };
}
