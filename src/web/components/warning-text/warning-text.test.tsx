import { describeContract } from "../testing/describe-contract.tsx";
import { WarningText } from "./warning-text.tsx";

describeContract("warning-text", WarningText);
