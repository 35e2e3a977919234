import { choices, date, entriesOf, listPage, single } from "../../define.ts";
import { carers } from "../../define-self-assessment.ts";

export const carerFormStart = listPage({
  id: "carer-form-start",
  title: "Who says it, and how",
  guide: "One form for each parent or carer who wants one. By phone is fine.",
  example:
    "His grandmother, by phone on 4 November, 25 minutes; a Polish interpreter was on the line. She chose to leave out the page about health.",
  leaveOut:
    "What she said: that stands on the pages that follow. Her address and her rights, which stand in the case record.",
  fields: [
    single("carer-forms.who", "Who is filling this in?", "core never", entriesOf(["carers"], "Somebody else"), {
      noCarry: true,
      item: {},
      uses: ["stats"],
      note: "One form for each person; their home is the core record.",
    }),
    carers.sayShort("carer-forms.who-else", "If they are not in the list: their name, and who they are to the child", {
      note: "A condition cannot test a choice among live entries, so it is always there.",
    }),
    carers.pick(
      "carer-forms.way",
      "How was it done?",
      choices("On screen", "On paper", "By phone", "Face to face", "With an interpreter"),
      { uses: ["stats"] },
    ),
    date("carer-forms.date", "When did they say it?", "core never", {
      noCarry: true,
      item: {},
      hint: "If it was on another day than today.",
      note: "Content part 40, who-wrote.",
    }),
  ],
});
