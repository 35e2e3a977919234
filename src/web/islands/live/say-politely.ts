/** How long the same thing is not said again (milliseconds, own): somebody who goes and comes back, or writes on and on, is not announced each time. */
export const notAgainFor = 5 * 60_000;

/**
 * Says things in a live region, each once. What comes while something was said just before is added to it, so that neither is lost.
 *
 * @param now milliseconds
 */
export function sayPolitely(
  region: { textContent: string | null } | null,
  now: () => number,
): (about: string, sentence: string) => void {
  const said = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  return (about, sentence) => {
    const before = said.get(about);
    if (region === null || (before !== undefined && now() - before < notAgainFor)) return;
    said.set(about, now());
    const together = now() - last < 1_000;
    last = now();
    region.textContent = together ? `${region.textContent ?? ""}. ${sentence}` : sentence;
  };
}
