/** Ctrl K in a text, or its button, opens the facts under it; the one that is chosen stands in the text where the cursor was. */
import type { SendTarget } from "../saving/send-answer.ts";
import { ask } from "./ask.ts";
import { factChoice } from "./fact-choice.ts";
import type { CitedReply, FoundReply } from "./protocol.ts";

/** Watches a form whose texts may cite facts: one that says where facts are found (`data-cite-url`). */
export function watchCiting(form: HTMLElement, target: SendTarget): void {
  const url = form.dataset.citeUrl;
  if (url === undefined) return;
  let close: (() => void) | null = null;

  const open = (text: HTMLTextAreaElement): void => {
    close?.();
    const into = text.dataset.address ?? "";
    const [from, to] = [text.selectionStart, text.selectionEnd];
    const choice = factChoice({
      find: (find) => ask<FoundReply>(url, target, { find, into }),
      take: (fact) => {
        void ask<CitedReply>(url, target, { fact: fact.address, into }).then((cited) => {
          leave();
          if (cited === null) return;
          putIn(text, cited.phrase, from, to);
          noteAt(form, into, cited);
        });
      },
      leave: () => leave(),
    });
    const leave = (): void => {
      if (!choice.box.isConnected) return;
      const hadFocus = choice.box.contains(document.activeElement);
      close = null;
      choice.box.remove();
      if (!hadFocus) return;
      text.focus();
      text.setSelectionRange(from, to);
    };
    close = leave;
    text.after(choice.box);
    choice.focus();
  };

  form.addEventListener("keydown", (event) => {
    const text = event.target;
    const isKey =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    if (!isKey || !(text instanceof HTMLTextAreaElement) || text.dataset.type !== "narrative") return;
    event.preventDefault();
    open(text);
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-cite]")) {
    // The key does the same where one writes: no stop of its own on the way from question to question.
    button.tabIndex = -1;
    button.addEventListener("click", (event) => {
      const text = form.querySelector(`textarea[data-address="${CSS.escape(button.dataset.cite ?? "")}"]`);
      if (!(text instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      open(text);
    });
  }
}

/** Puts the phrase where the cursor was, with the blanks that words need; the form saves it like everything typed. */
function putIn(text: HTMLTextAreaElement, phrase: string, from: number, to: number): void {
  const before = text.value.slice(0, from);
  const after = text.value.slice(to);
  const opening = before === "" || /[\s(]$/u.test(before) ? "" : " ";
  const closing = after === "" || /^[\s.,;:!?)]/u.test(after) ? "" : " ";
  text.focus();
  text.setRangeText(`${opening}${phrase}${closing}`, from, to, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Names the fact among those that the answer cites. */
function noteAt(form: HTMLElement, address: string, { phrase, href }: CitedReply): void {
  const note = form.querySelector<HTMLElement>(`[data-cited="${CSS.escape(address)}"]`);
  const list = note?.querySelector("ul");
  if (!note || !list) return;
  const words = phrase.slice(1, -1);
  note.hidden = false;
  if ([...list.querySelectorAll("a")].some((each) => each.textContent === words)) return;
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words;
  item.append(link);
  list.append(item);
}
