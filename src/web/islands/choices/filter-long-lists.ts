/**
 * A box over a long list of boxes to tick, in which somebody types a few letters and sees what has them. Without this script the same list
 * stands there whole. Nothing that is ticked ever goes out of sight.
 */
import { islandsWords } from "../../../wording/islands.ts";

/** From this many choices on it is faster to type than to look. own */
export const longList = 20;

/** Whether a choice has every word that is looked for, wherever in it. */
export function hasWords(label: string, sought: string): boolean {
  const text = label.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Puts the box over every long list of the form. */
export function filterLongLists(form: HTMLElement): void {
  for (const group of form.querySelectorAll<HTMLElement>(".govuk-checkboxes")) {
    const items = [...group.querySelectorAll<HTMLElement>(".govuk-checkboxes__item")];
    if (items.length >= longList) addFilter(group, items);
  }
}

function addFilter(group: HTMLElement, items: readonly HTMLElement[]): void {
  const box = document.createElement("input");
  box.type = "search";
  box.id = `filter-${group.dataset.address ?? ""}`;
  box.className = "govuk-input ap-filter__box";
  box.autocomplete = "off";
  const label = document.createElement("label");
  label.htmlFor = box.id;
  label.textContent = islandsWords().choices.findIn(items.length);
  const found = document.createElement("span");
  found.className = "small quiet";
  found.setAttribute("role", "status");
  const line = document.createElement("div");
  line.className = "ap-filter";
  line.append(label, box, found);
  group.before(line);

  const look = (): void => {
    let shown = 0;
    for (const item of items) {
      const ticked = item.querySelector("input")?.checked === true;
      item.hidden = !ticked && !hasWords(item.textContent ?? "", box.value.trim());
      if (!item.hidden) shown += 1;
    }
    found.textContent = box.value.trim() === "" ? "" : islandsWords().choices.shown(shown, items.length);
  };
  box.addEventListener("input", look);
  box.addEventListener("keydown", (event) => {
    // Enter would send the form.
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Escape" && box.value !== "") {
      event.preventDefault();
      box.value = "";
      look();
    }
  });
}
