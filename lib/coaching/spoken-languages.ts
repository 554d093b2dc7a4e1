/** Languages that can be asked for and offered, by their BCP 47 code; the browser knows their names in every language. */
export const SPOKEN_LANGUAGES = [
  'en',
  'es',
  'am',
  'ar',
  'bn',
  'fr',
  'ht',
  'hi',
  'ko',
  'ne',
  'pl',
  'pt',
  'ru',
  'so',
  'tl',
  'uk',
  'vi',
  'zh',
] as const
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number]
