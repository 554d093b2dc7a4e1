import * as z from 'zod'

/** Bytes in base64url, without padding: so many that the text is exactly this long. */
const bytesInText = (characters: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`), 'forms.does_not_fit')

/** Input of `push.add`: the address that a browser made for this phone, with the keys to write to it. */
export const AddPush = z.strictObject({
  pushId: z.uuid(),
  endpoint: z.string().max(2000),
  /** A point of P-256, 65 bytes. */
  p256dh: bytesInText(87),
  /** 16 bytes. */
  auth: bytesInText(22),
})

/** Input of `push.remove`. */
export const RemovePush = z.strictObject({ pushId: z.uuid() })

/** Input of `calendar_feed.make`. The browser makes the address and shows it once; the server is given its hash alone. */
export const MakeCalendarFeed = z.strictObject({
  feedId: z.uuid(),
  /** SHA-256 of the 32 random bytes, in hex. */
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/, 'forms.does_not_fit'),
})

/** Input of `calendar_feed.end`. */
export const EndCalendarFeed = z.strictObject({ feedId: z.uuid() })
