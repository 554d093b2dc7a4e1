const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** How long sessions last. Settings of the instance start from these; docs in `lib/access/README.md`. */
export const SESSION_TIMES = {
  /** Without a request for this long a session sleeps, on a browser that is not enrolled. */
  idleMs: 30 * MINUTE_MS,
  /** An enrolled device keeps its session awake by its key. Without it the session sleeps after this long, however much it is used. */
  enrolledIdleMs: 15 * MINUTE_MS,
  /** After this long a session ends whatever happens, on a device that is not enrolled. */
  absoluteMs: 12 * 60 * MINUTE_MS,
  /** An enrolled device that is silent for this long has to sign in again. */
  deviceSilentMs: 30 * DAY_MS,
  /** The screen locks after this long in the background, or without a touch. */
  lockHiddenMs: 60_000,
  lockIdleMs: 5 * MINUTE_MS,
} as const
