/** How long a link waits for the last words to be saved before the browser asks whether to leave (milliseconds, own). */
export const longestWait = 4_000;

export interface Leaving {
  /** To be told whenever the state of saving changes. */
  readonly look: () => void;
}

/**
 * A link that is followed straight after typing first lets the last words be saved, so that nobody is asked about leaving while everything
 * is in order. What cannot be saved soon leaves the question to the browser.
 */
export function leaveWhenSaved(page: Document, unsaved: () => boolean, flush: () => void): Leaving {
  let goOn: (() => void) | null = null;
  const go = (): void => {
    const act = goOn;
    goOn = null;
    act?.();
  };
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target === "_blank") return;
    if (link.origin !== location.origin || samePage(link)) return;
    flush();
    if (!unsaved()) return;
    event.preventDefault();
    goOn = () => location.assign(link.href);
    window.setTimeout(go, longestWait);
  });
  return {
    look: () => {
      if (goOn !== null && !unsaved()) go();
    },
  };
}

/** A link to a place of this very page leaves nothing. */
const samePage = (link: HTMLAnchorElement): boolean =>
  link.hash !== "" && link.pathname === location.pathname && link.search === location.search;
