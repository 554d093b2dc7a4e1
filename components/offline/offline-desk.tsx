'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { PhoneDrive } from '@/lib/conversations/phone-drive'
import type { Desk } from './desk'
import { OfflineGroup } from './offline-group'
import { OfflineListWork } from './offline-list-work'
import { type LoggedPerson, OfflineLog } from './offline-log'
import { OfflinePeople } from './offline-people'
import { WaitingBadge } from './waiting-badge'

type Props = { desk: Desk; onClose: () => void }

/** Where on the desk: at somebody's form, going through a list, choosing a group, or at the list itself. */
type At = LoggedPerson | { listWork: PhoneDrive } | 'group' | null

/** The desk of one profile without signal: whom it was with, then the same form as ever. */
export function OfflineDesk({ desk, onClose }: Props) {
  const t = useTranslations('offline')
  const { drives, listOpen, deviceId } = desk
  const [only] = drives
  const somebodyNew: LoggedPerson | 'group' =
    drives.length === 1 && only ? { drive: only, person: null } : 'group'
  const [at, setAt] = useState<At>(listOpen ? askedFor(drives) : somebodyNew)
  /** Each is a page of its own to whoever looks at it, and begins at its top. */
  const go = (to: At) => {
    setAt(to)
    scrollTo(0, 0)
  }
  const lists = drives.flatMap(({ kept }) => (kept && kept.value.people.length > 0 ? [kept.value] : []))
  const back = listOpen ? () => go(null) : onClose

  if (drives.length === 0)
    return (
      <Section title={listOpen ? t('list.title') : t('open.title')}>
        <p>{listOpen ? t('list.empty') : t('open.nobody')}</p>
        <Button onClick={onClose}>{t('log.back')}</Button>
      </Section>
    )
  if (at === 'group')
    return <OfflineGroup drives={drives} onPick={(drive) => go({ drive, person: null })} onBack={back} />
  if (at && 'listWork' in at) return <OfflineListWork drive={at.listWork} onBack={back} />
  if (at) return <OfflineLog key={at.person?.workerId ?? 'new'} {...at} onBack={back} onClose={onClose} />
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold">{t('log.who')}</h1>
        <WaitingBadge deviceId={deviceId} />
      </header>
      <OfflinePeople desk={desk} onPick={go} />
      <div className="grid gap-3">
        <Button onClick={() => go(somebodyNew)}>{t('list.somebodyElse')}</Button>
        {lists.map((list) => (
          <Button key={list.driveId} onClick={() => go({ listWork: list })}>
            {t('listWork.open')}
            {lists.length > 1 && ` · ${list.code}`}
          </Button>
        ))}
        <Button kind="plain" onClick={onClose}>
          {t('open.close')}
        </Button>
      </div>
    </>
  )
}

/** Whom the address is about that could not be opened without signal; `null` where it is about nobody of the kept lists. */
function askedFor(drives: Desk['drives']): LoggedPerson | null {
  const workerId = new URLSearchParams(location.search).get('worker')
  for (const drive of drives) {
    const person = drive.kept?.value.people.find((each) => each.workerId === workerId)
    if (person) return { drive, person }
  }
  return null
}
