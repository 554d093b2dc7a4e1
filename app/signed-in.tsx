import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PhoneSync } from '@/components/offline/phone-sync'
import { SignedInFrame } from '@/components/shell/signed-in-frame'
import { WithMessages } from '@/components/shell/with-messages'
import { currentViewer } from '@/lib/access/current-viewer'
import { SESSION_TIMES } from '@/lib/access/session-times'
import { languageOf } from '@/lib/i18n/language'

/** What may appear on any page: the lock with what opens it, "Confirm it is you", and what waits on this phone. */
const MESSAGES = [
  'access.lock',
  'access.unlock',
  'access.confirm',
  'access.signIn',
  'access.outcome',
  'access.passphrase.label',
  'access.code',
  'access.pin.label',
  'offline.waiting',
  'offline.returned',
  'wipe',
]

type Props = {
  /** The group whose page it is. */
  driveId?: string
  children: ReactNode
}

/** What the layouts of signed-in pages wrap their shell in: its sentences, the lock and the step-up, and what the phone sends and keeps. */
export async function SignedIn({ driveId, children }: Props) {
  const deviceId = (await currentViewer())?.deviceId ?? null
  const language = languageOf(await getLocale())
  return (
    <WithMessages of={MESSAGES}>
      <SignedInFrame
        deviceId={deviceId}
        hiddenMs={SESSION_TIMES.lockHiddenMs}
        idleMs={SESSION_TIMES.lockIdleMs}
      >
        <PhoneSync deviceId={deviceId} driveId={driveId} language={language} />
        {children}
      </SignedInFrame>
    </WithMessages>
  )
}
