'use client'

import { DemoLink } from './demo-link'
import { goOn } from './go-on'
import { SignInPanel } from './sign-in-panel'
import { UnlockPanel } from './unlock-panel'

type Props = { to: string; demo: boolean }

/** The page to sign in: first what this phone remembers, then both ways in; a one-time link of a demo goes by itself. */
export function SignInPage({ to, demo }: Props) {
  const leave = () => goOn(to)
  return (
    <div className="grid gap-6">
      {demo && <DemoLink onDone={leave} />}
      <UnlockPanel onDone={leave} />
      <SignInPanel onDone={leave} />
    </div>
  )
}
