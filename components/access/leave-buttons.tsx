'use client'

import { Lock, LogOut } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { forgetAllKept } from '@/lib/offline/lock-box-kept'
import { goOn } from './go-on'
import { lockNow } from './lock-signal'
import { post } from './session-client'

/** Two ways to put the phone down: lock it, or sign out, which forgets the list and the drafts of this person and of nobody else. */
export function LeaveButtons({ deviceId }: { deviceId: string | null }) {
  const t = useTranslations('access')
  const leave = async () => {
    if (deviceId) await forgetAllKept(deviceId).catch(() => undefined)
    await post('/api/session/logout', {})
    goOn('/sign-in')
  }
  return (
    <div className="grid gap-2">
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
      <p className="max-w-words text-sm text-ink-muted">{t('me.signOutWhat')}</p>
    </div>
  )
}
