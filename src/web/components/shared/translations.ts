/** A text that govuk-frontend's script shows, one for all numbers or one by plural rule (`one`, `other` …). */
export type Translation = string | Readonly<Record<string, string>> | undefined;

/** The `data-i18n.…` attributes from which govuk-frontend's script reads its texts. Keys in kebab case. */
export function translationAttributes(texts: Readonly<Record<string, Translation>>): Readonly<Record<string, string>> {
  const entries = Object.entries(texts).flatMap(([key, text]) => {
    if (!text) return [];
    if (typeof text === "string") return [[`data-i18n.${key}`, text] as const];
    return Object.entries(text).map(([rule, message]) => [`data-i18n.${key}.${rule}`, message] as const);
  });
  return Object.fromEntries(entries);
}
