/** The canaries with every sub-section and section that an address can name, instead of one in eight, and every document of every role. */
import "./canaries.test.ts";
