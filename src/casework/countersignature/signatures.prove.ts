/** What a signature signs, with fresh cases and many more of them. */
import "./canonical-json.test.ts";
import "./signature-state.test.ts";
import "./what-moved.test.ts";
