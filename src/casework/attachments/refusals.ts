/** Why a file was not attached. What was typed in the same form is kept. */
import type { Refusal } from "../refusal.ts";
import { sizeInWords } from "./file-words.ts";
import type { Sniffed } from "./sniff-kind.ts";

const kept = "This file was not attached. Everything else is as you left it.";
const takenKinds = "PDF, Word (.docx), Excel (.xlsx), Outlook message (.msg), JPEG or PNG";

export const emptyFile: Refusal = {
  status: 422,
  code: "file-empty",
  happened: "There is nothing in this file: it has no bytes.",
  kept,
  toDo: "Open it on your computer to see whether it is the right one, save it again, and attach it again.",
};

export const fileTooLarge = (limit: number): Refusal => ({
  status: 413,
  code: "file-too-large",
  happened: `This file is larger than ${sizeInWords(limit)}, which is the most that can be attached.`,
  kept,
  toDo: "Save it smaller (a scan with fewer dots, a picture in a smaller size) or in parts, and attach that.",
});

export const tooManyFiles = (most: number): Refusal => ({
  status: 422,
  code: "too-many-files",
  happened: `There are ${most} files here already, which is the most that one answer holds.`,
  kept,
  toDo: "Remove those that are not needed any more, or put several papers into one PDF.",
});

export const tooManyAtOnce: Refusal = {
  status: 413,
  code: "too-many-at-once",
  happened: "Together, the files that came with this form are more than it holds at once.",
  kept,
  toDo: "Attach this one now, with the next save.",
};

type Why = Extract<Sniffed, { ok: false }>["why"];
const words: Readonly<Record<Why, { readonly happened: string; readonly toDo: string }>> = {
  program: {
    happened: "By what is in it this is a program, whatever its name says. Programs are never attached.",
    toDo: "If you expected a document, do not open it, and tell the people who look after your computers.",
  },
  macros: {
    happened: "This file holds macros, which are small programs. Files with macros are never attached.",
    toDo: "Save it without macros as .docx or .xlsx, or as PDF, and attach that.",
  },
  "old-office": {
    happened: "This is a file of an older Office program, which may hold macros.",
    toDo: "Open it, save it as .docx, .xlsx or PDF, and attach that.",
  },
  "phone-photo": {
    happened: "This is a photo in the form that some phones use (HEIC), which many computers cannot open.",
    toDo: "Share it from the phone as JPEG, or open it and save it as JPEG, and attach that.",
  },
  picture: {
    happened: "This is a picture of a kind that is not taken here.",
    toDo: "Open it, save it as JPEG or PNG, and attach that.",
  },
  archive: {
    happened: "This is a folder packed into one file.",
    toDo: "Unpack it, and attach the files in it one by one.",
  },
  other: {
    happened: `By what is in it this is none of the kinds that can be attached: ${takenKinds}.`,
    toDo: "Save it as one of them, PDF if in doubt, and attach that.",
  },
};

export const notTaken = (why: Why): Refusal => ({ status: 422, code: "file-kind", kept, ...words[why] });
