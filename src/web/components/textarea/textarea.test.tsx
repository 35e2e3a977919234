import { describeContract } from "../testing/describe-contract.tsx";
import { Textarea } from "./textarea.tsx";

describeContract("textarea", Textarea);
