'use client'

import { useEffect, useState } from 'react'
import { DemoLink } from './demo-link'
import { goOn } from './go-on'
import { deviceWithoutPin, PinOffer, type SetPin } from './pin-offer'
import { thisSession } from './session-client'
import { SignInPanel } from './sign-in-panel'
import { UnlockPanel } from './unlock-panel'

type Props = { to: string; demo: boolean; setPin: SetPin }

/**
 * The page to sign in: first what this phone remembers, then both ways in; a one-time link of a demo goes by itself. Whoever came by
 * a link from elsewhere and is signed in already passes straight on.
 */
export function SignInPage({ to, demo, setPin }: Props) {
  const [offered, setOffered] = useState<string | null>(null)
  const leave = () => goOn(to)
  const offerPin = async () => {
    const deviceId = await deviceWithoutPin().catch(() => null)
    if (deviceId) setOffered(deviceId)
    else leave()
  }

  // Read before DemoLink takes the secret out of the address.
  const [byLink] = useState(() => typeof window !== 'undefined' && window.location.hash.startsWith('#demo='))

  useEffect(() => {
    if (!byLink) void thisSession().then((session) => session && goOn(to))
  }, [to, byLink])

  if (offered) return <PinOffer deviceId={offered} action={setPin} onDone={leave} onLater={leave} />
  return (
    <div className="grid gap-6">
      {demo && <DemoLink onDone={leave} />}
      <UnlockPanel onDone={leave} />
      <SignInPanel onDone={() => void offerPin()} />
    </div>
  )
}
