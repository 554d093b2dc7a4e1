'use client'

import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { Boundary } from '@/lib/workers/boundary'
import type { WorkerName } from '@/lib/workers/worker-name'
import { BoundarySheet } from './boundary-sheet'
import { ChangeSheet, type SendChange } from './change-sheet'
import { LanguagesField } from './languages-field'
import { NameSheet } from './name-sheet'
import { PlaceSheet } from './place-sheet'
import { RemovePersonSheet } from './remove-person-sheet'
import { type ShownStatus, StatusSheet } from './status-sheet'

type Props = {
  driveId: string
  person: {
    workerId: string
    called: string
    name: WorkerName
    nameVersion: number
    boundary: Boundary
    status: ShownStatus
    languages: readonly string[]
    cellIds: readonly string[]
  }
  cells: readonly { id: string; name: string }[]
  today: CalendarDate
  role: 'committee' | 'worker_leader'
  rename: SendChange
  place: SendChange
  setStatus: SendChange
  setBoundary: SendChange
  setLanguages: SendChange
  remove: SendChange
}

/** What can be put right about a person: name, place, whether they still work here, what they asked for. */
export function PersonSheets({ driveId, person, cells, today, role, ...send }: Props) {
  const t = useTranslations('workers')
  const { workerId, called, name, nameVersion, boundary, status, languages, cellIds } = person
  const where = { driveId, workerId }
  return (
    <Section title={t('page.more')}>
      <div className="flex flex-wrap gap-2">
        <NameSheet {...{ where, name }} version={nameVersion} send={send.rename} />
        {cells.length > 0 && <PlaceSheet {...{ where, cellIds, cells, today }} send={send.place} />}
        <StatusSheet {...{ where, status, today }} send={send.setStatus} />
        <BoundarySheet {...{ where, called, boundary }} send={send.setBoundary} />
        <ChangeSheet
          title={t('languages.open')}
          send={send.setLanguages}
          toInput={(values) => ({ ...where, languages: values.list('languages') })}
        >
          <LanguagesField called={called} chosen={languages} />
        </ChangeSheet>
        {role === 'committee' && <RemovePersonSheet {...where} called={called} send={send.remove} />}
      </div>
    </Section>
  )
}
