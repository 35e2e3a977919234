import { describeContract } from "../testing/describe-contract.tsx";
import { BackLink } from "./back-link.tsx";

describeContract("back-link", BackLink);
