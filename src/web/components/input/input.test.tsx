import { describeContract } from "../testing/describe-contract.tsx";
import { Input } from "./input.tsx";

describeContract("input", Input);
