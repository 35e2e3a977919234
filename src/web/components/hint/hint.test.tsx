import { describeContract } from "../testing/describe-contract.tsx";
import { Hint } from "./hint.tsx";

describeContract("hint", Hint);
