'use client'

import { ChevronLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ScaleProvider } from '@/components/assessments/scale-context'
import type { ListActions } from '@/components/list-work/list-commands'
import { ListWork } from '@/components/list-work/list-work'
import { Button } from '@/components/ui/button'
import { DEFAULT_SCALE } from '@/lib/assessments/scale'
import { scaleWords } from '@/lib/assessments/scale-words'
import { dateIn, now } from '@/lib/clock'
import type { ListWorkPerson } from '@/lib/conversations/list-work'
import type { PhoneDrive, PhonePerson } from '@/lib/conversations/phone-drive'

type Props = { drive: PhoneDrive; onBack: () => void }

/** Going through one's own list in a room without signal: the same screen, with what this phone may know. Everything is kept. */
export function OfflineListWork({ drive, onBack }: Props) {
  const t = useTranslations()
  const { driveId, people, owner, timeZone, scale } = drive
  const words = scaleWords(
    scale ?? DEFAULT_SCALE,
    (key) => t(`assessments.stand.${key}`),
    (key) => t(`assessments.stand.${key}`),
  )
  return (
    <>
      <header className="grid justify-items-start gap-1">
        <Button kind="plain" onClick={onBack} className="-ml-4">
          <ChevronLeft aria-hidden className="size-5" />
          {t('offline.log.back')}
        </Button>
        <h1 className="text-xl font-semibold">{t('offline.listWork.title')}</h1>
        <p className="text-ink-muted">{t('offline.listWork.text')}</p>
      </header>
      <ScaleProvider words={words}>
        <ListWork
          driveId={driveId}
          today={dateIn(timeZone, now())}
          people={people.map((person) => asListed(person, owner?.userId))}
          before={0}
          inAll={people.length}
          goers={owner ? [{ ...owner, code: null, called: t('offline.listWork.you') }] : []}
          knowers={people.map(({ workerId, called }) => ({ workerId, called }))}
          knownHere="own_list"
          actions={NOTHING_GOES_OUT}
        />
      </ScaleProvider>
    </>
  )
}

/** Somebody of the small list as a meeting goes through it: on the own list, and nothing known of what others saw. */
const asListed = (
  { workerId, code, called, boundary }: PhonePerson,
  ownUserId: string | undefined,
): ListWorkPerson => ({
  ...{ workerId, code, called, last: null, disputed: false, lastTalkOn: null },
  onListOf: ownUserId ? [ownUserId] : [],
  leaveAlone: boundary === 'leave_alone',
  onlyUserId: boundary === 'only_colleague' ? 'a colleague' : null,
})

const nothingGoesOut = (): Promise<never> => Promise.reject(new Error('No signal'))

const NOTHING_GOES_OUT: ListActions = {
  recordTie: nothingGoesOut,
  withdrawTie: nothingGoesOut,
  assignTurf: nothingGoesOut,
  endTurf: nothingGoesOut,
  makeStep: nothingGoesOut,
  closeStep: nothingGoesOut,
  recordStand: nothingGoesOut,
  withdrawStand: nothingGoesOut,
}
