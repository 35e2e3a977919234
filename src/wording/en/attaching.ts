/** What is said about attached files. */
export const attaching = {
  kept: "This file was not attached. Everything else is as you left it.",
  /** What the kinds of files are called. */
  kinds: {
    pdf: "PDF",
    docx: "Word",
    xlsx: "Excel",
    msg: "Outlook message",
    jpg: "JPEG picture",
    png: "PNG picture",
  },
  bytes: (count: number): string => (count === 1 ? "1 byte" : `${count} bytes`),
  empty: {
    happened: "There is nothing in this file: it has no bytes.",
    toDo: "Open it on your computer to see whether it is the right one, save it again, and attach it again.",
  },
  tooLarge: {
    happened: (most: string): string => `This file is larger than ${most}, which is the most that can be attached.`,
    toDo: "Save it smaller (a scan with fewer dots, a picture in a smaller size) or in parts, and attach that.",
  },
  tooMany: {
    happened: (most: number): string =>
      `There are ${most} files here already, which is the most that one answer holds.`,
    toDo: "Remove those that are not needed any more, or put several papers into one PDF.",
  },
  tooManyAtOnce: {
    happened: "Together, the files that came with this form are more than it holds at once.",
    toDo: "Attach this one now, with the next save.",
  },
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
    happened:
      "By what is in it this is none of the kinds that can be attached: PDF, Word (.docx), Excel (.xlsx), Outlook message (.msg), JPEG or PNG.",
    toDo: "Save it as one of them, PDF if in doubt, and attach that.",
  },
  takes: (most: string): string => `PDF, Word, Excel, Outlook message, JPEG or PNG, up to ${most} each.`,
  remove: "Remove",
  notAttached: (count: number): string =>
    count === 1 ? "A file was not attached" : `${count} files were not attached`,
  restIsSaved: "Everything else that you wrote and attached is saved.",
  withoutName: "File without a name",
  chooseAgain: (question: string): string => `Choose a file again: ${question}`,
};
