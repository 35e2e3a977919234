import { describeContract } from "../testing/describe-contract.tsx";
import { DateInput } from "./date-input.tsx";

describeContract("date-input", DateInput);
