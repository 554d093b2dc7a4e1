export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Remembers the chosen look on this browser. */
export const THEME_COOKIE = 'theme'

/** The chosen look; the device's own wish where none was chosen. */
export const chosenTheme = (text: string | undefined): Theme =>
  THEMES.find((theme) => theme === text) ?? 'system'
