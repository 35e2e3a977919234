import { describeContract } from "../testing/describe-contract.tsx";
import { ErrorMessage } from "./error-message.tsx";

describeContract("error-message", ErrorMessage);
