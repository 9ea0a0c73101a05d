import type { vi } from './vi/all.ts';

/** A key that is nowhere worded does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: typeof vi;
  }
}
