/**
 * Single letters that move through the work. They act only outside of boxes and can be switched off in the account (WCAG 2.1.4).
 */

/** What a key does on this page; null when it has nothing to do here. */
function actOf(key: string, page: Document): (() => void) | null {
  const follow = (selector: string): (() => void) | null => {
    const link = page.querySelector<HTMLElement>(selector);
    return link ? () => link.click() : null;
  };
  const focus = (selector: string): (() => void) | null => {
    const element = page.querySelector<HTMLElement>(selector);
    return element ? () => element.focus() : null;
  };
  switch (key) {
    case "/":
      return focus("#find");
    case "[":
      return follow('a[rel="prev"]');
    case "]":
      return follow('a[rel="next"]');
    case "j":
    case "k":
      return moveRow(page, key === "j" ? 1 : -1);
    case "g":
      return nextGap(page);
    case "?":
      return follow('[data-key="?"]') ?? focusKeys(page);
    case "m":
      return openComment(page, "comment");
    case "s":
      return openComment(page, "wording");
    default:
      return /^[a-z.]$/.test(key) ? press(page, `[data-key="${CSS.escape(key)}"]`) : null;
  }
}

/** What a key can be about, when the page has several: a question, a change. */
const piece = "[data-piece], .q, .further__one, tr[id^='change-']";
/** What a key acts on: where the focus is, or what the address names; else null. */
function inHand(page: Document): Element | null {
  const named = page.getElementById(decodeURIComponent(page.location.hash.slice(1)));
  return page.activeElement?.closest(piece) ?? named?.closest(piece) ?? null;
}

/** Presses what a key stands for: in the piece in hand, else the first of the page; of boxes the first that is not ticked. */
function press(page: Document, selector: string): (() => void) | null {
  const hand = inHand(page);
  const found = hand?.querySelector<HTMLElement>(selector);
  const all = [...page.querySelectorAll<HTMLElement>(selector)];
  const isDone = (each: HTMLElement): boolean => each instanceof HTMLInputElement && each.checked;
  // A key ticks and never takes a tick away.
  const target = found && !isDone(found) ? found : all.find((each) => !isDone(each));
  if (!target) return null;
  return () => {
    target.click();
    // What opens a box takes the keyboard there.
    if (target.tagName === "SUMMARY") target.focus();
  };
}

/** Opens the box for a comment, or for other words, of the piece in hand, with the cursor in it. */
function openComment(page: Document, what: "comment" | "wording"): (() => void) | null {
  const hand = inHand(page);
  const boxes = (name: string): HTMLTextAreaElement[] => [
    ...page.querySelectorAll<HTMLTextAreaElement>(`details[data-comment] textarea[name^="${name} "]`),
  ];
  // An open comment is answered; a question that opens others has a box of its own.
  const all = what === "wording" ? boxes("wording") : [...boxes("answer"), ...boxes("comment")];
  const area = hand === null ? all[0] : all.find((each) => each.closest(piece) === hand);
  const box = area?.closest("details");
  if (!area || !box) return null;
  return () => {
    box.open = true;
    area.focus();
  };
}

/** Ctrl Enter in the box of a comment keeps it. */
function keepComment(event: KeyboardEvent): boolean {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
  const box = event.target instanceof HTMLTextAreaElement ? event.target.closest("details[data-comment]") : null;
  const button = box?.querySelector<HTMLElement>('button[name="do"]');
  button?.click();
  return button !== undefined && button !== null;
}

/** The first link of the next or previous row of a list of work. */
function moveRow(page: Document, step: 1 | -1): (() => void) | null {
  const links = [...page.querySelectorAll<HTMLElement>(".work tbody th[scope='row'] a")];
  if (links.length === 0) return null;
  return () => {
    const active = page.activeElement;
    const at = links.findIndex((link) => link === active || link.closest("tr")?.contains(active));
    const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step));
    links[next]?.focus();
  };
}

/** The next gap of a plan behind the one in hand, round again at the end. */
function nextGap(page: Document): (() => void) | null {
  const gaps = [...page.querySelectorAll<HTMLElement>("[data-gap]")].filter((gap) => gap.offsetParent !== null);
  if (gaps.length === 0) return null;
  const active = page.activeElement;
  const after = gaps.findIndex((gap) => {
    const place = active ? gap.compareDocumentPosition(active) : 0;
    return active !== gap && !gap.contains(active) && (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  const next = gaps[Math.max(0, after)];
  return () => {
    next?.focus();
    next?.scrollIntoView({ block: "center", inline: "nearest" });
  };
}

/** The list of keys at the foot of the page. */
function focusKeys(page: Document): (() => void) | null {
  const list = page.querySelector<HTMLElement>(".keys");
  if (!list) return null;
  return () => {
    list.tabIndex = -1;
    list.focus();
    list.scrollIntoView({ block: "center" });
  };
}

/** Ctrl K, or ⌘ K: it has a modifier, so it works in a box for text too and needs no switch. */
const isFindKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";

/** The box that finds questions: of the page itself, else that of the list of sections. */
function focusFind(page: Document): (() => void) | null {
  const box = page.querySelector<HTMLInputElement>("main [data-find-question], [data-find-question]");
  if (!box) return null;
  return () => {
    box.focus();
    box.select();
  };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

const switchedOff = (page: Document): boolean => page.cookie.split("; ").includes("ap-keys=off");

/** Listens for the keys of the page. */
export function watchKeys(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (keepComment(event)) return;
    if (isFindKey(event) && !event.defaultPrevented) {
      const act = focusFind(page);
      if (!act) return;
      event.preventDefault();
      act();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || switchedOff(page)) return;
    // Radios and checkboxes take no letters: keys work there too, but never in a box for text.
    const inChoice = event.target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(event.target.type);
    if (isTyping(event.target) && !inChoice) return;
    const act = actOf(event.key, page);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
