import { describeContract } from "../testing/describe-contract.tsx";
import { PhaseBanner } from "./phase-banner.tsx";

describeContract("phase-banner", PhaseBanner);
