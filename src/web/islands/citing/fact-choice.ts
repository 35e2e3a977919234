/** A box to type in and the facts under it, as the combobox of WAI-ARIA: the arrows choose, Enter takes, Escape closes. */
import { citingWords } from "../../../wording/citing.ts";
import type { FoundFact, FoundReply } from "./protocol.ts";

/** So long nothing is typed before it is looked for, in milliseconds. own */
const pause = 200;

interface Choice {
  /** What was typed; null where the server gave no answer. */
  readonly find: (typed: string) => Promise<FoundReply | null>;
  readonly take: (fact: FoundFact) => void;
  /** Closed without a fact. */
  readonly leave: () => void;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @returns the box, to be put into the page, and how it takes the focus */
export function factChoice({ find, take, leave }: Choice): { readonly box: HTMLElement; readonly focus: () => void } {
  const say = citingWords();
  const input = element("input", {
    id: "cite-choice",
    type: "text",
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "cite-choice-list",
    "aria-describedby": "cite-choice-hint",
    maxlength: "200",
  });
  const list = element("ul", { id: "cite-choice-list", role: "listbox", "aria-label": say.citeFact, hidden: "" });
  const status = element("p", { role: "status", class: "small quiet" });
  const box = element(
    "div",
    { class: "cite-box", role: "group", "aria-label": say.citeFact },
    element("label", { for: "cite-choice", class: "small" }, say.find),
    input,
    element("p", { id: "cite-choice-hint", class: "small quiet" }, say.chooseHint),
    status,
    list,
  );
  let facts: readonly FoundFact[] = [];
  let at = -1;
  let asked = 0;
  let timer = 0;

  const mark = (next: number): void => {
    at = next;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(index === at));
      if (index === at) option.scrollIntoView({ block: "nearest" });
    }
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `cite-choice-${at}`);
  };
  const show = (reply: FoundReply | null): void => {
    facts = reply?.facts ?? [];
    list.replaceChildren(
      ...facts.map(({ phrase, page }, index) =>
        element(
          "li",
          { id: `cite-choice-${index}`, role: "option", "aria-selected": "false" },
          element("span", { dir: "auto" }, phrase.slice(1, -1)),
          element("span", { class: "small" }, page),
        ),
      ),
    );
    list.hidden = facts.length === 0;
    input.setAttribute("aria-expanded", String(facts.length > 0));
    const found = reply?.found ?? 0;
    const more = found > facts.length ? ` ${say.bestShown(facts.length)}` : "";
    status.textContent = reply === null ? say.notNow : found === 0 ? say.nothingFound : `${say.found(found)}${more}`;
    mark(facts.length === 0 ? -1 : 0);
  };
  const look = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const found = await find(input.value);
    if (mine === asked && box.isConnected) show(found);
  };
  const takeAt = (index: number): void => {
    const fact = facts[index];
    if (fact) take(fact);
  };

  input.addEventListener("input", (event) => {
    // The form saves what is typed in its questions; this is none.
    event.stopPropagation();
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), pause);
  });
  input.addEventListener("change", (event) => event.stopPropagation());
  input.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && facts.length > 0) mark((at + step + facts.length) % facts.length);
    else if (event.key === "Enter") takeAt(at);
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[role='option']") : null;
    if (option) takeAt([...list.children].indexOf(option));
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) leave();
  });
  void look();
  return { box, focus: () => input.focus() };
}
