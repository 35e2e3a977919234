/** Every page: GOV.UK's own behaviours, the keys, and the warnings before the sign-in ends and before words are left unsent. All of it is comfort: pages work without. */
import { Button, Checkboxes, createAll, ErrorSummary, NotificationBanner, Radios, SkipLink } from "govuk-frontend";
import { knowLanguageFrom, languageOf } from "../../wording/current-language.ts";
import { watchKeys } from "./keys/watch-keys.ts";
import { watchSession } from "./session/watch-session.ts";
import { watchUnsentWords } from "./unsent-words.ts";

knowLanguageFrom(() => languageOf(document.documentElement.lang) ?? "en");
document.body.classList.add("js-enabled", "govuk-frontend-supported");
for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink]) createAll(component);
watchKeys(document);
watchSession(document);
watchUnsentWords(document);
