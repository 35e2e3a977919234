/** The page of a sub-section, an entry or a part of the case record: saves by itself. Without this script the same form has a Save button. */
import { knowLanguageFrom, languageOf } from "../../wording/current-language.ts";
import { type OwnAnswers, watchOthers } from "./live/watch-others.ts";
import { applyOpening } from "./saving/apply-opening.ts";
import { startForm } from "./saving/start-form.ts";
import { watchStory } from "./story/watch-story.ts";

knowLanguageFrom(() => languageOf(document.documentElement.lang) ?? "en");

/** A page that its person only reads knows its answers as they were shown. */
function ownOfReader(form: HTMLElement): OwnAnswers {
  const versions = new Map<string, number>();
  for (const { dataset } of form.querySelectorAll<HTMLElement>("[data-question][data-version]"))
    versions.set(dataset.question ?? "", Number(dataset.version));
  return {
    known: (address) => versions.get(address) ?? 0,
    learn: (address, version) => versions.set(address, version),
    touched: () => false,
    unsaved: () => false,
    open: (next) => applyOpening(form, next),
  };
}

for (const form of document.querySelectorAll<HTMLElement>("form[data-saving]:not(.story__form)")) startForm(form);
for (const form of document.querySelectorAll<HTMLElement>("form[data-live]:not([data-saving])"))
  watchOthers(form, { csrf: form.dataset.csrf ?? "" }, ownOfReader(form));

for (const story of document.querySelectorAll<HTMLElement>("[data-story-page]")) watchStory(story);
