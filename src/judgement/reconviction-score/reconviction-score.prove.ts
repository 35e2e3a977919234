/** The properties of the reconviction score, with fresh cases and many more of them. */
import "./reconviction-score.properties.test.ts";
