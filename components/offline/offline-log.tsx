'use client'

import { ChevronLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ScaleProvider } from '@/components/assessments/scale-context'
import { LogForm } from '@/components/conversations/log-form'
import type { Entry } from '@/components/conversations/read-entry'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { DEFAULT_SCALE } from '@/lib/assessments/scale'
import { scaleWords } from '@/lib/assessments/scale-words'
import { dateIn, now } from '@/lib/clock'
import type { PhonePerson } from '@/lib/conversations/phone-drive'
import { shownSchool } from '@/lib/conversations/schools'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { checkEntry } from './check-entry'
import type { DeskDrive } from './desk'

/** Whom an entry without signal is about: somebody of the list, or somebody new, whom the form asks for. */
export type LoggedPerson = { drive: DeskDrive; person: PhonePerson | null }

type Props = LoggedPerson & { onBack: () => void; onClose: () => void }

/**
 * The same form as online. Nothing can be sent from here, so that everything it saves is kept on this phone. Somebody new is called by
 * the name that was typed once it is.
 */
export function OfflineLog({ drive, person, onBack, onClose }: Props) {
  const t = useTranslations()
  const [keptAs, setKeptAs] = useState<string | null>(null)
  const called = keptAs ?? person?.called
  const { driveId, kept } = drive
  const timeZone = kept?.value.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const words = scaleWords(
    kept?.value.scale ?? DEFAULT_SCALE,
    (key) => t(`assessments.stand.${key}`),
    (key) => t(`assessments.stand.${key}`),
  )
  const others = (kept?.value.people ?? []).filter(({ workerId }) => workerId !== person?.workerId)
  return (
    <>
      <header className="grid justify-items-start gap-1">
        <Button kind="plain" onClick={onBack} className="-ml-4">
          <ChevronLeft aria-hidden className="size-5" />
          {t('offline.log.back')}
        </Button>
        <h1 className="text-xl font-semibold">
          {called === undefined
            ? t('conversations.log.titleNew')
            : t('conversations.log.title', { name: called })}
        </h1>
      </header>
      {person?.boundary && (
        <Banner tone="warn">
          {oneFullStop(t(`conversations.boundary.${person.boundary}`, { name: person.called }))}
        </Banner>
      )}
      <ScaleProvider words={words}>
        <LogForm
          driveId={driveId}
          worker={person && { id: person.workerId, called: person.called }}
          about={{
            issues: kept?.value.issues ?? [],
            people: others.map(({ workerId, called }) => ({ id: workerId, called })),
            school: kept?.value.school ?? shownSchool(null),
            lastPlace: null,
            last: null,
            today: dateIn(timeZone, now()),
          }}
          find={null}
          actions={{
            'one_on_one.log': keptOnly('one_on_one.log'),
            'attempt.log': keptOnly('attempt.log'),
            'time_together.log': keptOnly('time_together.log'),
          }}
          paths={{ people: `/d/${driveId}/people`, log: `/d/${driveId}/log` }}
          onSaved={setKeptAs}
          afterKept={
            <div className="flex flex-wrap gap-2">
              <Button kind="primary" onClick={onBack}>
                {t('offline.kept.another')}
              </Button>
              <Button kind="plain" onClick={onClose}>
                {t('offline.open.close')}
              </Button>
            </div>
          }
        />
      </ScaleProvider>
    </>
  )
}

const nothingGoesOut = (): Promise<never> => Promise.reject(new Error('No signal'))

/** Refuses what the server would refuse by its form; the rest cannot be sent from here, and so is kept. */
const keptOnly = (name: Entry['name']) => ({
  save: async ({ input }: SentCommand) => checkEntry(name, input) ?? nothingGoesOut(),
  takeBack: nothingGoesOut,
})
