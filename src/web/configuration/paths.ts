export const configurationPath = "/configuration";
export const peoplePath = "/configuration/people";
export const personPath = (userId: string): string => `${peoplePath}/${userId}`;
export const settingPath = (id: string, framework: string | null = null): string =>
  `${configurationPath}/${id}${framework === null ? "" : `?framework=${encodeURIComponent(framework)}`}`;
/** @param subject what was set: a framework, a pack, or the service. */
export const versionsPath = (id: string, subject: string | null = null): string =>
  `${configurationPath}/${id}/versions${subject === null ? "" : `?subject=${encodeURIComponent(subject)}`}`;
