'use client'

import { useTranslations } from 'next-intl'
import { StandFields } from '@/components/assessments/stand-fields'
import { Fold } from '@/components/ui/fold'
import type { LogAbout } from '@/lib/conversations/log-about'
import { AskFields } from './ask-fields'
import { CompanyFields } from './company-fields'
import { IssueFields } from './issue-fields'
import { NoteFields } from './note-fields'
import { PlaceFields } from './place-fields'
import { PreparedFields } from './prepared-fields'
import { SchoolFields } from './school-fields'
import { StepFields } from './step-fields'
import type { FindPeople } from './use-found-people'

type Props = { workerId: string | null; called: string; about: LogAbout; find: FindPeople }

/** What came of a talk: what most talks need first, the rest folded away. Nothing here is needed. */
export function TalkFields({ workerId, called, about, find }: Props) {
  const t = useTranslations('conversations.log.fold')
  const { people, issues, school, today, last, lastPlace } = about
  return (
    <>
      <PlaceFields lastPlace={lastPlace} />
      <StandFields called={called} last={last} optional />
      <IssueFields called={called} issues={issues} />
      <Fold title={t('ask')}>
        <AskFields />
        <StepFields called={called} today={today} />
      </Fold>
      <Fold title={t('steps')}>
        <SchoolFields school={school} />
        <PreparedFields called={called} />
      </Fold>
      <Fold title={t('who')}>
        <CompanyFields {...{ workerId, called, people, find }} />
      </Fold>
      <Fold title={t('note')}>
        <NoteFields called={called} />
      </Fold>
    </>
  )
}
