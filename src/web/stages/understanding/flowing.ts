import type { Beside, Voices } from "../beside/beside.ts";
import type { FormPage } from "../sub-section/page.tsx";

/** The page on which the behaviour is understood: written as one text, with what it rests on beside it. */
const subSection = "understanding-behaviour";
/** Drawn over the text instead of listed in it. */
const drawn = "behaviour-timeline";

const nothing: Beside = { head: [], at: new Map() };

/** Whether a page is written as one flowing text. */
export const isFlowing = (page: Pick<FormPage, "subSection" | "entry">): boolean =>
  page.subSection === subSection && page.entry === null;

/** A page as its rows are drawn: what stands beside a flowing text does not stand in it as well. */
export const inRows = (page: FormPage): FormPage =>
  isFlowing(page) ? { ...page, beside: nothing, views: page.views.filter(({ address }) => address !== drawn) } : page;

/** All that was said about what is understood here, in the order of the questions. */
export const allVoices = ({ head, at }: Beside): readonly Voices[] => [...head, ...[...at.values()].flat()];
