/** The properties of the evaluation, with fresh cases and many more of them. */
import "./evaluate.properties.test.ts";
