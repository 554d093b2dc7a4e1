'use client'

import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether this browser can make and use passkeys at all; taken for granted until it has been asked. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, browserSupportsWebAuthn, () => true)
