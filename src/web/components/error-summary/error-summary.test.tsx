import { describeContract } from "../testing/describe-contract.tsx";
import { ErrorSummary } from "./error-summary.tsx";

describeContract("error-summary", ErrorSummary);
