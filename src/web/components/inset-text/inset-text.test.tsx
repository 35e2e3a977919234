import { describeContract } from "../testing/describe-contract.tsx";
import { InsetText } from "./inset-text.tsx";

describeContract("inset-text", InsetText);
