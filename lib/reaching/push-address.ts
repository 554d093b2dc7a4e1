/** Where a phone is reached and the keys that only it can open things with; sealed under the courier key. */
export type PushAddress = { endpoint: string; p256dh: string; auth: string }
