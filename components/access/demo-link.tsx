'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { OutcomeNotice } from './outcome-notice'
import { type SessionOutcome, signIn } from './session-client'

/** Signs in by the secret in the fragment of a one-time link. A preview that only fetches the page never sees it. */
export function DemoLink({ onDone }: { onDone: () => void }) {
  const t = useTranslations('access')
  const [outcome, setOutcome] = useState<SessionOutcome | null>(null)
  const [opening, setOpening] = useState(false)
  const begun = useRef(false)

  useEffect(() => {
    const link = /^#demo=([\w-]{1,100})$/.exec(window.location.hash)?.[1]
    if (!link || begun.current) return
    begun.current = true
    setOpening(true)
    window.history.replaceState(null, '', window.location.pathname)
    void signIn('demo', { link }).then((result) => {
      setOpening(false)
      setOutcome(result)
      if (result === 'done') onDone()
    })
  }, [onDone])

  if (opening) return <p role="status">{t('signIn.sending')}</p>
  return <OutcomeNotice outcome={outcome} />
}
