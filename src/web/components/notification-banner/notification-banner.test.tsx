import { describeContract } from "../testing/describe-contract.tsx";
import { NotificationBanner } from "./notification-banner.tsx";

describeContract("notification-banner", NotificationBanner);
