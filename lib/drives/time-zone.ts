const KNOWN = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])

/** Whether `text` is a time zone that every part of the app can reckon with, such as `America/New_York`. */
export const isTimeZone = (text: string): boolean => KNOWN.has(text)
