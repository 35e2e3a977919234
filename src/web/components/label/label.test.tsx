import { describeContract } from "../testing/describe-contract.tsx";
import { Label } from "./label.tsx";

describeContract("label", Label);
