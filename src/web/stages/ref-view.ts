import { refTargets } from "../../casework/stages/ref-targets.ts";
import type { RefQuestion } from "../../framework/language.ts";
import type { ShownView } from "../questions/view.ts";
import { entryPath, questionPath, subSectionPath } from "./paths.ts";
import { nameOf, textOf, type Walk } from "./question-walk.ts";

/** The facts that a ref shows, and the way to where they are kept. */
export function refView(walk: Walk, ref: RefQuestion): Pick<ShownView, "lines" | "home"> {
  const targets = refTargets(walk.visible, walk.index, ref, walk.entry);
  const lines = targets.flatMap((target): ShownView["lines"] => {
    if (target.kind === "names") {
      return target.entries.map((entry) => ({
        text: nameOf(walk, target.list.id, entry),
        href: entryPath(walk.visible, target.list.id, entry),
      }));
    }
    if (target.kind === "question" && target.question.type === "list") {
      const list = target.question;
      return (walk.visible.answers.entries[list.id] ?? []).map((entry) => ({
        text: nameOf(walk, list.id, entry.id),
        href: entryPath(walk.visible, list.id, entry.id),
      }));
    }
    const question = target.kind === "question" ? target.question : target.field;
    const text = textOf(walk, question, target.kind === "field" ? target.entry : null);
    if (text === "") return [];
    return [
      {
        text: targets.length > 1 ? `${question.label}${question.label.endsWith("?") ? "" : ":"} ${text}` : text,
        href: null,
      },
    ];
  });
  const first = ref.to[0];
  const placed = first === undefined ? undefined : walk.index.questions.get(first);
  const subSection =
    placed?.subSection ?? (first === undefined ? undefined : walk.index.subSections.get(first)?.subSection);
  return {
    lines,
    home: subSection
      ? {
          href: placed
            ? questionPath(walk.visible, placed.question.id)
            : subSectionPath(walk.visible.head.id, subSection.id),
          title: subSection.title,
        }
      : null,
  };
}
