'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { v7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextField } from '@/components/ui/text-field'
import type { Desk } from './desk'
import type { LoggedPerson } from './offline-log'

type Props = { desk: Desk; onNamed: (person: LoggedPerson) => void; onBack: () => void }

/** Whom the talk was with, by a name of one's own: where the list is shut, or the person is not on it. */
export function OfflineNick({ desk, onNamed, onBack }: Props) {
  const t = useTranslations('offline')
  const [nick, setNick] = useState('')
  const [driveId, setDriveId] = useState(desk.drives[0]?.driveId ?? '')
  const drive = desk.drives.find((each) => each.driveId === driveId)

  const goOn = () => {
    const called = nick.trim()
    if (!called || !drive) return
    onNamed({
      driveId,
      workerId: v7(),
      called,
      isNew: true,
      boundary: null,
      issues: drive.kept?.value.issues ?? [],
      timeZone: drive.kept?.value.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    })
  }

  return (
    <form
      className="grid max-w-words gap-5"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <h1 className="text-xl font-semibold">{t('log.who')}</h1>
      {desk.drives.length > 1 && (
        <SegmentedChoice
          name="drive"
          legend={t('log.group')}
          options={desk.drives.map(({ driveId: value, code }) => ({ value, label: code }))}
          defaultValue={driveId}
          required
          onChange={setDriveId}
        />
      )}
      <TextField
        name="nick"
        label={t('log.nick')}
        help={t('log.nickHelp')}
        maxLength={60}
        required
        onChange={(event) => setNick(event.currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary">
          {t('log.next')}
        </Button>
        <Button kind="plain" onClick={onBack}>
          {t('log.back')}
        </Button>
      </div>
    </form>
  )
}
