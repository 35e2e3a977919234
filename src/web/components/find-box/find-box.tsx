import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";

export type FindBoxProps = {
  /** Address that answers `?q=…`. */
  action: string;
  value?: string;
  id: string;
};

/** The search box for questions and guidance. A plain form: it works without a script. */
export const FindBox = ({ action, value, id }: FindBoxProps): JSX.Element => (
  <search>
    <form class="find-question" action={action}>
      <label for={id}>{componentsWords().findQuestion}</label>
      <input
        id={id}
        type="search"
        name="q"
        value={value}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        data-find-question
      />
      <button type="submit" class="find-question__go">
        {componentsWords().find}
      </button>
    </form>
  </search>
);
