/** The help for a page, by its address; the beginning of the help where none is nearer. The first rule that fits is taken. */
const rules: readonly (readonly [page: RegExp, help: (found: RegExpExecArray) => string])[] = [
  [/^\/$/, () => "/help#home"],
  [/^\/notices/, () => "/help#home"],
  [/^\/young-people(?:\/new)?$/, () => "/help#young-people"],
  [/^\/young-people\//, () => "/help#record"],
  [/^\/stages\/[^/]+\/sections\/([a-z0-9-]+)/, (found) => `/help/guides/${found[1] ?? ""}`],
  [/^\/stages\/[^/]+\/(find|left|read|history|timeline|compare|sign)(?:\/|$)/, (found) => `/help#${found[1] ?? ""}`],
  [/^\/stages\//, () => "/help#stage"],
  [/^\/account/, () => "/help#account"],
  [/^\/help\/guides\//, () => "/help#sub-section"],
];

/** @param pathname of the page on which help is asked for, without its query */
export function helpPath(pathname: string): string {
  for (const [page, help] of rules) {
    const found = page.exec(pathname);
    if (found) return help(found);
  }
  return "/help";
}
