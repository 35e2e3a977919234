/** The editing run of everything that a move to a version writes. No page can name it: the ids of pages hold no space (`refuseRun`). */
export const versionRun = (version: string): string => `${versionRuns}${version}`;

/** With what every such run begins. */
export const versionRuns = "version ";
