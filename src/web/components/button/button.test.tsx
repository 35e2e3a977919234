import { describeContract } from "../testing/describe-contract.tsx";
import { Button } from "./button.tsx";

describeContract("button", Button);
