'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { goOn } from './go-on'
import { PinOfferOnce, type SetPin } from './pin-offer'

/** An invite that somebody took, as far as they may know about it. */
export type TakenInviteState = {
  inviteId: string
  state: 'waiting' | 'approved' | 'over'
  digits: string | null
  driveId: string | null
}

const ASK_EVERY_MS = 4000

/** The two digits to read out, until whoever sent the invite has matched them. */
export function WaitForApproval({
  inviteId,
  before,
  taken,
  setPin,
  leave,
}: {
  inviteId: string
  /** How it stood when the page was opened; `null` for one that was taken since. */
  before: TakenInviteState | null
  taken: () => Promise<TakenInviteState[]>
  setPin: SetPin
  /** Goes back to where another invite is opened. */
  leave: () => void
}) {
  const t = useTranslations('access')
  const [invite, setInvite] = useState(before)

  useEffect(() => {
    let gone = false
    const ask = async () => {
      const invites = await taken().catch(() => [])
      const mine = invites.find((one) => one.inviteId === inviteId)
      if (mine && !gone) setInvite(mine)
    }
    void ask()
    const timer = setInterval(() => void ask(), ASK_EVERY_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [inviteId, taken])

  if (invite?.state === 'approved') {
    return (
      <div role="status" className="grid gap-4">
        <Banner tone="accent">{t('join.approved')}</Banner>
        <Button kind="primary" wide onClick={() => goOn(invite.driveId ? `/d/${invite.driveId}` : '/home')}>
          {t('join.enter')}
        </Button>
        <PinOfferOnce action={setPin} />
      </div>
    )
  }
  if (invite?.state === 'over') {
    return (
      <div role="status" className="grid gap-4">
        <Banner tone="warn">{t('join.over')}</Banner>
        <Button onClick={leave}>{t('join.another')}</Button>
      </div>
    )
  }
  return (
    <Card className="grid justify-items-center gap-3 text-center">
      <p>{t('join.readOut')}</p>
      <p className="tabular text-2xl font-semibold tracking-widest">{invite?.digits ?? '··'}</p>
      <p role="status" className="text-sm text-ink-muted">
        {t('join.waiting')}
      </p>
      <Button kind="plain" onClick={leave}>
        {t('join.another')}
      </Button>
    </Card>
  )
}
