/** The canaries with every sub-section and section that an address can name, instead of one in eight. */
import "./canaries.test.ts";
