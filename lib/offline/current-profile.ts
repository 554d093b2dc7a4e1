let current: string | null = null

/** Says whose page this is: the device that the session, or the PIN, is of. `null`: a browser that nobody enrolled. */
export function setCurrentProfile(deviceId: string | null): void {
  current = deviceId
}

/** The profile that what is written down on this page belongs to. */
export const currentProfile = (): string | null => current
