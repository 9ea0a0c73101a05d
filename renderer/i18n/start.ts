import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/wording/word-error';
import { en } from './en/all.ts';
import { vi } from './vi/all.ts';

/** A key that is nowhere worded does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: typeof vi;
  }
}

/** The page's one wording; outside React say `i18n.t(…)`, in components `useTranslation()`. */
export const i18n = createInstance();

/** Starts the wording. Vietnamese is the house's language: a text missing in English falls back to it. */
export async function startI18n(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    resources: { vi, en },
    // React escapes; placeholders are written {name}, as in domain/wording.
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  });
  document.documentElement.lang = language;
}

/** Switches the wording, and tells screen readers whose voice to use. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (i18n.language !== language) void i18n.changeLanguage(language);
}

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'vi';
}
