'use client'

import { Lock, LogOut } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { goOn } from './go-on'
import { lockNow } from './lock-signal'
import { post } from './session-client'

/** Two ways to put the phone down: lock it, or sign out. */
export function LeaveButtons() {
  const t = useTranslations('access')
  const leave = async () => {
    await post('/api/session/logout', {})
    goOn('/sign-in')
  }
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={lockNow}>
        <Lock aria-hidden className="size-5" />
        {t('lock.now')}
      </Button>
      <Button onClick={() => void leave()}>
        <LogOut aria-hidden className="size-5" />
        {t('me.signOut')}
      </Button>
    </div>
  )
}
