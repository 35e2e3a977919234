import { dateInWords } from "../../wording/dates.ts";
import { noticesWords } from "../../wording/notices.ts";
import { partNames } from "../countersignature/part-names.ts";
import type { MyNotice } from "./my-notices.ts";

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** "K.M." for Kian Marlow: the first character of each word of a name. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0]?.toLocaleUpperCase("en-GB") ?? "")
    .filter((letter) => letter !== "")
    .map((letter) => `${letter}.`)
    .join("");

/**
 * An e-mail about notices, in the language of the request: young people by initials and reference, no word of what was written, and for each
 * a link that asks for a sign-in first.
 */
export function mailText(to: { readonly name: string }, notices: readonly MyNotice[], baseUrl: string): MailText {
  const say = noticesWords();
  const { mail } = say;
  const lines = notices.map((notice) => {
    const { youngPerson, part, actorName, dueOn } = notice;
    const sentence = say.kinds[notice.kind]({
      by: actorName ?? "",
      of: youngPerson === null ? say.somebody : `${initials(youngPerson.name)} (${youngPerson.reference})`,
      part: part === null ? "" : partNames[part],
      day: dueOn === null ? "" : dateInWords(dueOn),
    });
    return `- ${sentence}\n  ${mail.open(`${baseUrl}/notices/${notice.id}`)}`;
  });
  const text = [
    mail.hello(to.name),
    mail.happened,
    ...lines,
    mail.all(`${baseUrl}/notices`),
    mail.choose(`${baseUrl}/account#mail`),
    mail.why,
  ].join("\n\n");
  return { subject: mail.subject(notices.length), text: `${text}\n` };
}
