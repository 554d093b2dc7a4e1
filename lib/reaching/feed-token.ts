/** The random part of the address of a calendar feed: 32 bytes in base64url. */
export const FEED_TOKEN_BYTES = 32

/** Whether `text` has the form of one. */
export const isFeedToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)
