'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'

/** What is planned of an election, as it was put in. */
export const readElection = (form: FormValues) => ({
  ...{ name: form.text('name'), electorateSize: form.wholeNumber('electorateSize') },
  ...{ members: form.wholeNumber('members'), goalVotes: form.wholeNumber('goalVotes') },
  ...{
    noticeOn: form.date('noticeOn'),
    nominationsOn: form.date('nominationsOn'),
    ballotOn: form.text('ballotOn'),
  },
})

/** The plan of an election as it stands. */
export type ElectionWords = {
  name: string
  electorateSize: number
  members: number | null
  goalVotes: number
  noticeOn: CalendarDate | null
  nominationsOn: CalendarDate | null
  ballotOn: CalendarDate
}

/** Name, numbers and days of an election. Put it inside messages `elections`. */
export function ElectionFields({ election }: { election?: ElectionWords }) {
  const t = useTranslations('elections.plan')
  return (
    <>
      <TextField name="name" label={t('name')} required maxLength={120} defaultValue={election?.name} />
      <TextField
        required
        name="electorateSize"
        label={t('electorateSize')}
        inputMode="numeric"
        defaultValue={election?.electorateSize}
      />
      <TextField
        name="members"
        label={t('members')}
        help={t('membersHelp')}
        inputMode="numeric"
        defaultValue={election?.members ?? undefined}
      />
      <TextField
        required
        name="goalVotes"
        label={t('goalVotes')}
        help={t('goalHelp')}
        inputMode="numeric"
        defaultValue={election?.goalVotes}
      />
      <DateField name="noticeOn" label={t('noticeOn')} defaultValue={election?.noticeOn ?? undefined} />
      <DateField
        name="nominationsOn"
        label={t('nominationsOn')}
        defaultValue={election?.nominationsOn ?? undefined}
      />
      <DateField name="ballotOn" label={t('ballotOn')} required defaultValue={election?.ballotOn} />
    </>
  )
}
