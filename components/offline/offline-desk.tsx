'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { Desk } from './desk'
import { type LoggedPerson, OfflineLog } from './offline-log'
import { OfflineNick } from './offline-nick'
import { OfflinePeople } from './offline-people'
import { useEntries } from './use-entries'
import { WaitingBadge } from './waiting-badge'

type Props = { desk: Desk; onClose: () => void }

/** The desk of one profile without signal: whom the talk was with, then the same form as ever. */
export function OfflineDesk({ desk, onClose }: Props) {
  const t = useTranslations('offline')
  const [person, setPerson] = useState<LoggedPerson | null>(null)
  const [naming, setNaming] = useState(!desk.drives.some(({ kept }) => kept))
  const hasWaiting = (useEntries() ?? []).some(({ deviceId }) => deviceId === desk.deviceId)

  if (desk.drives.length === 0) return <Nowhere onClose={onClose} />
  if (person)
    return (
      <OfflineLog key={person.workerId} person={person} onBack={() => setPerson(null)} onClose={onClose} />
    )
  if (naming)
    return (
      <OfflineNick
        desk={desk}
        onNamed={setPerson}
        onBack={desk.listOpen ? () => setNaming(false) : onClose}
      />
    )
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold">{t('log.who')}</h1>
        {hasWaiting && <WaitingBadge deviceId={desk.deviceId} />}
      </header>
      <OfflinePeople desk={desk} onPick={setPerson} />
      <div className="grid gap-3">
        <Button onClick={() => setNaming(true)}>{t('list.somebodyElse')}</Button>
        <Button kind="plain" onClick={onClose}>
          {t('open.close')}
        </Button>
      </div>
    </>
  )
}

function Nowhere({ onClose }: { onClose: () => void }) {
  const t = useTranslations('offline')
  return (
    <Section title={t('open.title')}>
      <p>{t('open.nobody')}</p>
      <Button onClick={onClose}>{t('log.back')}</Button>
    </Section>
  )
}
