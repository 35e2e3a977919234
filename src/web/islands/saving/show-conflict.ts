import { islandsWords } from "../../../wording/islands.ts";
import type { ConflictReply } from "./protocol.ts";

/** Shows the other person's answer under the question, with both texts kept; the person chooses. */
export function showConflict(
  question: HTMLElement,
  theirs: ConflictReply["theirs"],
  choose: { readonly mine: () => void; readonly theirs: () => void },
): void {
  const say = islandsWords();
  question.querySelector(".ap-conflict")?.remove();
  const box = document.createElement("div");
  box.className = "ap-conflict note";
  box.setAttribute("role", "alert");
  const paragraph = (className: string, text: string): HTMLElement => {
    const element = document.createElement("p");
    element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (label: string, secondary: boolean, act: () => void): HTMLButtonElement => {
    const element = document.createElement("button");
    element.type = "button";
    element.className = secondary ? "govuk-button govuk-button--secondary" : "govuk-button";
    element.textContent = label;
    element.addEventListener("click", () => {
      box.remove();
      act();
    });
    return element;
  };
  const buttons = document.createElement("div");
  buttons.className = "do";
  buttons.append(button(say.keepMine, false, choose.mine), button(say.takeTheirs, true, choose.theirs));
  const text = paragraph("ap-conflict__theirs", theirs.text || say.cleared);
  box.append(
    paragraph("who", say.changedMeanwhile(theirs.author)),
    paragraph("small", say.nothingIsLost),
    text,
    buttons,
  );
  question.append(box);
}
