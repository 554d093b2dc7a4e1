'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { OutcomeNotice } from './outcome-notice'
import { type SessionOutcome, signIn } from './session-client'

/** Signs in by the secret in the fragment of a one-time link, when the person presses: a preview of the link opens nothing. */
export function DemoLink({ onDone }: { onDone: () => void }) {
  const t = useTranslations('access')
  const [secret, setSecret] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<SessionOutcome | null>(null)

  useEffect(() => {
    const found = /^#demo=([\w-]{1,100})$/.exec(window.location.hash)?.[1]
    if (!found) return
    setSecret(found)
    window.history.replaceState(null, '', window.location.pathname)
  }, [])

  if (!secret) return null
  const open = async () => {
    const result = await signIn('demo', { link: secret })
    setOutcome(result)
    if (result === 'done') onDone()
  }
  return (
    <div className="grid gap-3">
      <OutcomeNotice outcome={outcome} />
      <Button kind="primary" wide onClick={() => void open()}>
        {t('signIn.demo')}
      </Button>
    </div>
  )
}
