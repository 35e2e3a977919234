import { describeContract } from "../testing/describe-contract.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";

describeContract("breadcrumbs", Breadcrumbs);
