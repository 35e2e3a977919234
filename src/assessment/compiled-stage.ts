/** What `compile` makes of a framework for one stage type: every look-up done, every condition ready to run. */
import type {
  Framework,
  Option,
  Question,
  QuestionId,
  Section,
  StageType,
  SubSection,
  SubSectionId,
} from "../framework/language.ts";
import type { Predicate } from "./conditions.ts";
import type { WalkRule } from "./rule-for.ts";
import type { Walk } from "./walk.ts";

/** One question or field, with its place and its condition ready to run. */
export interface CompiledQuestion {
  /** Place in `CompiledStage.questions`, in page order; fields stand right behind their list. */
  readonly index: number;
  /** What the walk asks of the question thousands of times: its id, whether it is a list, whether it is a fact of the case record. */
  readonly id: QuestionId;
  readonly isList: boolean;
  readonly onRecord: boolean;
  readonly question: Question;
  readonly list: CompiledQuestion | null;
  /** Fields of a list, in shown order; empty for everything else. */
  readonly fields: readonly CompiledQuestion[];
  /** Where it counts: its own sub-section, or for a fact of the case record the one that shows it at this stage. */
  readonly subSection: SubSectionId;
  /** False: its section is not shown at this stage; its carried answer still counts in conditions. */
  readonly atThisStage: boolean;
  /** Waits to be opened by choice: further, without a condition. */
  readonly byChoice: boolean;
  readonly asked: boolean;
  /** Asked at every stage again, whatever was carried: not handed on, or asked because of the kind of stage. */
  readonly askedAnew: boolean;
  /** False for what only points elsewhere, or is worked out when somebody asks. */
  readonly hasValue: boolean;
  readonly correctable: boolean;
  /** Of a correction's reason: the place of the question whose value was corrected; -1 for everything else. */
  readonly explains: number;
  /** Marks of `walk.ts` when shown with an answer, and without one. */
  readonly shownMark: number;
  readonly emptyMark: number;
  readonly shownWhen: Predicate<Walk> | null;
  readonly emptyWhen: Predicate<Walk> | null;
  /** Of computed questions. */
  readonly rule: WalkRule | null;
  /** Computed, and nothing but a reader wants it: worked out when somebody asks. */
  readonly onlyShown: boolean;
  /** Its choices offer "yet to clarify". */
  readonly clarifiable: boolean;
  /** Codes of a list whose entries are fixed. */
  readonly fixedEntries: readonly string[] | null;
}

export interface CompiledSubSection {
  readonly subSection: SubSection;
  readonly section: Section;
  /** Questions that count here, facts of the case record that it shows among them; lists without their fields. */
  readonly questions: readonly CompiledQuestion[];
  /** Those of them that somebody answers. */
  readonly asked: readonly CompiledQuestion[];
}

export interface CompiledFlag {
  readonly id: string;
  readonly label: string;
  readonly raised: Predicate<Walk>;
  readonly question: QuestionId | null;
}

export interface CompiledStage {
  readonly framework: Framework;
  readonly stage: StageType;
  readonly questions: readonly CompiledQuestion[];
  readonly byId: ReadonlyMap<QuestionId, CompiledQuestion>;
  /** Places of fields by list and by name without the list: rules read entries field by field. */
  readonly fieldPlaces: ReadonlyMap<QuestionId, ReadonlyMap<string, number>>;
  readonly lists: readonly CompiledQuestion[];
  /** Each after what it reads. */
  readonly inOrder: readonly CompiledQuestion[];
  /** Those of them that can be shown at this stage: what an evaluation walks. */
  readonly walkOrder: readonly CompiledQuestion[];
  /** In page order, without those of which nothing can be shown at this stage. */
  readonly sections: readonly Section[];
  readonly subSections: readonly CompiledSubSection[];
  readonly flags: readonly CompiledFlag[];
  /** Choices of a question: of its scale, its own, or those beside live entries; none for everything else. */
  options(question: Question): readonly Option[];
}
