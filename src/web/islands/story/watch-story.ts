/** A story whose passages are changed where they stand: the link brings the fields in place of the text, Done the text in place of them. */
import { islandsWords } from "../../../wording/islands.ts";
import { type StartedForm, startForm } from "../saving/start-form.ts";

interface Open {
  readonly form: HTMLElement;
  readonly part: string;
  readonly address: string;
  readonly started: StartedForm;
}

/** How often it is looked whether the last words are saved, and how long at the most (milliseconds, own). */
const [look, longest] = [50, 10_000];

/** The links that change a passage. */
const changes = "a[href^='?change=']";
const addressOf = (link: HTMLAnchorElement): string =>
  new URLSearchParams(link.getAttribute("href") ?? "").get("change") ?? "";

export function watchStory(story: HTMLElement): void {
  const path = story.dataset.storyPage ?? "";
  const partAt = (name: string): HTMLElement | null =>
    story.querySelector<HTMLElement>(`[data-story="${CSS.escape(name)}"]`);
  const linkTo = (part: string, address: string): HTMLAnchorElement | undefined =>
    [...(partAt(part)?.querySelectorAll<HTMLAnchorElement>(changes) ?? [])].find((link) => addressOf(link) === address);
  let open: Open | null = null;
  let busy = false;

  /** Reads one part anew, with a passage open or none. False where it could not be read, "no line" where the server was not reached. */
  const read = async (part: string, change: string | null): Promise<boolean | "no line"> => {
    const query = new URLSearchParams({ part, ...(change === null ? {} : { change }) });
    try {
      const response = await fetch(`${path}?${query}`, {
        headers: { accept: "text/html" },
        credentials: "same-origin",
      });
      if (!response.ok || response.redirected) return false;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector(`[data-story="${CSS.escape(part)}"]`);
      const old = partAt(part);
      if (!fresh || !old) return false;
      old.replaceWith(document.adoptNode(fresh));
      return true;
    } catch {
      return "no line";
    }
  };

  /** Says beside a link or a button that it led nowhere: the page stays, for whoever left it would find no other. */
  const sayNoLine = (beside: Element): void => {
    for (const said of story.querySelectorAll("[data-story-said]")) said.remove();
    const words = document.createElement("span");
    words.dataset.storySaid = "";
    words.className = "small amber";
    words.setAttribute("role", "alert");
    words.textContent = ` ${islandsWords().noLine}`;
    beside.after(words);
  };

  /** Ends writing once everything is saved. False where something is not: the form stays, and the page says why. "no line" as `read`. */
  const finish = async (): Promise<boolean | "no line"> => {
    if (open === null) return true;
    const { started, part } = open;
    started.flush();
    for (let waited = 0; started.unsaved() && waited < longest; waited += look)
      await new Promise((next) => window.setTimeout(next, look));
    if (started.unsaved()) return false;
    const closed = await read(part, null);
    if (closed === true) open = null;
    return closed;
  };

  const change = async (link: HTMLAnchorElement, part: string, address: string): Promise<void> => {
    const finished = await finish();
    if (finished === "no line") return sayNoLine(link);
    if (!finished) return;
    const opened = await read(part, address);
    if (opened === "no line") return sayNoLine(linkTo(part, address) ?? link);
    if (!opened) return location.assign(link.href);
    const form = partAt(part)?.querySelector<HTMLElement>("form[data-saving]");
    if (!form) return;
    open = { form, part, address, started: startForm(form) };
    const control = form.querySelector<HTMLElement>("textarea, select, input:not([type='hidden'])");
    control?.focus();
    if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length);
  };

  /** One thing after the other: a second click while the first is under way is none. */
  const alone = (act: () => Promise<void>): void => {
    if (busy) return;
    busy = true;
    void act().finally(() => {
      busy = false;
    });
  };

  story.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(changes) : null;
    const part = link?.closest<HTMLElement>("[data-story]")?.dataset.story;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || part === undefined || !plain) return;
    event.preventDefault();
    alone(() => change(link, part, addressOf(link)));
  });
  // Before the form hears of it: nothing is posted, what was typed is saved already.
  story.addEventListener(
    "submit",
    (event) => {
      if (open === null || event.target !== open.form) return;
      event.preventDefault();
      event.stopPropagation();
      const { form, part, address } = open;
      alone(async () => {
        const finished = await finish();
        if (finished === "no line") sayNoLine(event.submitter ?? form);
        else if (finished) linkTo(part, address)?.focus();
      });
    },
    true,
  );
  // A page that came with a passage open, from a link that another window followed.
  for (const form of story.querySelectorAll<HTMLElement>("form[data-saving]")) {
    const part = form.closest<HTMLElement>("[data-story]")?.dataset.story ?? "";
    open = { form, part, address: "", started: startForm(form) };
  }
}
