/** Keys inside the drawing: earlier and later in a lane, to the nearest mark of the next lane, nearer and further. */

type Step = -1 | 1;

const middleOf = (mark: Element): number => {
  const { left, width } = mark.getBoundingClientRect();
  return left + width / 2;
};

export function moveInDrawing(drawing: SVGElement): void {
  const marks = [...drawing.querySelectorAll<SVGAElement>("a.tl-mark")];
  const lanes = new Map<string, SVGAElement[]>();
  for (const mark of marks) {
    const lane = mark.dataset.lane ?? "";
    lanes.set(lane, [...(lanes.get(lane) ?? []), mark]);
  }
  const order = [...lanes.values()];

  const takeUp = (mark: SVGAElement): void => {
    for (const each of marks) each.setAttribute("tabindex", each === mark ? "0" : "-1");
  };
  const along = (from: SVGAElement, step: Step): SVGAElement | undefined => {
    const lane = lanes.get(from.dataset.lane ?? "") ?? [];
    return lane[lane.indexOf(from) + step];
  };
  const across = (from: SVGAElement, step: Step): SVGAElement | undefined => {
    const lane = lanes.get(from.dataset.lane ?? "");
    const next = lane && order[order.indexOf(lane) + step];
    const x = middleOf(from);
    return next?.toSorted((a, b) => Math.abs(middleOf(a) - x) - Math.abs(middleOf(b) - x))[0];
  };
  const goTo = (mark: SVGAElement | undefined): void => {
    if (mark === undefined) return;
    takeUp(mark);
    mark.focus();
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const first = marks[0];
  if (first) takeUp(first);
  // After a zoom the mark in hand is in hand again, and the whole drawing in sight.
  const named = marks.find(({ id }) => `#${id}` === window.location.hash);
  if (named) {
    takeUp(named);
    named.focus({ preventScroll: true });
    drawing.scrollIntoView({ block: "center" });
    named.scrollIntoView({ block: "nearest", inline: "center" });
  }
  // A drawing that listens for focus takes it itself in some browsers: what is round it listens.
  const region = drawing.parentElement ?? document.body;
  region.addEventListener("focusin", ({ target }) => {
    const mark = target instanceof Element ? target.closest<SVGAElement>("a.tl-mark") : null;
    if (mark) takeUp(mark);
  });
  region.addEventListener("keydown", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGAElement>("a.tl-mark") : null;
    if (mark === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actOf(event.key, mark);
    if (act === null) return;
    event.preventDefault();
    act();
  });

  function actOf(key: string, mark: SVGAElement): (() => void) | null {
    switch (key) {
      case "ArrowLeft":
        return () => goTo(along(mark, -1));
      case "ArrowRight":
        return () => goTo(along(mark, 1));
      case "ArrowUp":
        return () => goTo(across(mark, -1));
      case "ArrowDown":
        return () => goTo(across(mark, 1));
      case "Home":
        return () => goTo(lanes.get(mark.dataset.lane ?? "")?.[0]);
      case "End":
        return () => goTo(lanes.get(mark.dataset.lane ?? "")?.at(-1));
      case "Enter":
        return () => toRow(mark);
      case "+":
      case "=":
        return () => zoom("in", mark);
      case "-":
        return () => zoom("out", mark);
      default:
        return null;
    }
  }
}

/** Enter: to the row that says the same, with the keyboard on the link to where it is written. */
function toRow(mark: SVGAElement): void {
  const hash = mark.getAttribute("href") ?? "";
  window.location.assign(hash);
  document
    .getElementById(hash.slice(hash.indexOf("#") + 1))
    ?.querySelector<HTMLElement>("a")
    ?.focus();
}

/** To the drawing at another scale, with this mark in its middle and in hand. */
function zoom(way: "in" | "out", mark: SVGAElement): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-zoom="${way}"]`);
  if (!link) return;
  const next = new URL(link.href);
  if (mark.dataset.day) next.searchParams.set("at", mark.dataset.day);
  next.hash = mark.id;
  window.location.assign(next);
}
