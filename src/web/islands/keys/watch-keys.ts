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
    case "?":
      return follow('[data-key="?"]') ?? focusKeys(page);
    default:
      return /^[a-z.]$/.test(key) ? follow(`[data-key="${CSS.escape(key)}"]`) : null;
  }
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
