/** The part of govuk-frontend's script that we use; the package has no types of its own. */
declare module "govuk-frontend" {
  /** A behaviour of one component, found by its `data-module`. */
  export interface Component {
    readonly moduleName: string;
  }
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const Radios: Component;
  export const SkipLink: Component;
  export function createAll(component: Component): void;
}
