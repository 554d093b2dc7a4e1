'use client'

import { ChevronLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LogForm } from '@/components/conversations/log-form'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { dateIn, now } from '@/lib/clock'
import type { PhoneDrive, PhonePerson } from '@/lib/conversations/phone-drive'
import { shownSchool } from '@/lib/conversations/schools'

/** Whom a talk without signal was with: somebody of the list, or somebody new by a name of one's own. */
export type LoggedPerson = Pick<PhonePerson, 'workerId' | 'called' | 'boundary'> &
  Pick<PhoneDrive, 'driveId' | 'issues' | 'timeZone'> & { isNew?: true }

type Props = { person: LoggedPerson; onBack: () => void; onClose: () => void }

/** The same form as online. Nothing can be sent from here, so that everything it saves is kept on this phone. */
export function OfflineLog({ person, onBack, onClose }: Props) {
  const t = useTranslations()
  const { driveId, workerId, called, boundary, issues, timeZone, isNew } = person
  return (
    <>
      <header className="grid justify-items-start gap-1">
        <Button kind="plain" onClick={onBack} className="-ml-4">
          <ChevronLeft aria-hidden className="size-5" />
          {t('offline.log.back')}
        </Button>
        <h1 className="text-xl font-semibold">{t('conversations.log.title', { name: called })}</h1>
      </header>
      {boundary && <Banner tone="warn">{t(`conversations.boundary.${boundary}`, { name: called })}</Banner>}
      <LogForm
        driveId={driveId}
        worker={{ id: workerId, called, isNew }}
        about={{
          issues,
          people: [],
          school: shownSchool(null),
          lastPlace: null,
          last: null,
          today: dateIn(timeZone, now()),
        }}
        find={null}
        actions={{
          'one_on_one.log': keptOnly,
          'attempt.log': keptOnly,
          'time_together.log': keptOnly,
        }}
        paths={{ people: `/d/${driveId}/people`, log: `/d/${driveId}/log` }}
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
    </>
  )
}

const nothingGoesOut = (): Promise<never> => Promise.reject(new Error('No signal'))

const keptOnly = { save: nothingGoesOut, takeBack: nothingGoesOut }
