import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { OWN_MONTH_DAYS, OWN_WEEK_DAYS, type OwnNumbers } from '@/lib/conversations/own-numbers'

/** What the reader did. Nobody else sees it, and it is compared with nobody. */
export async function OwnNumbersSection({ numbers }: { numbers: OwnNumbers }) {
  const t = await getTranslations('reports.own')
  const format = await getFormatter()
  const { talksOfWeek, talksOfMonth, promises, open, overdue, people, notTalkedWith } = numbers
  const number = (count: number) => format.number(count)
  return (
    <Section title={t('title')} note={t('note')}>
      <Card className="grid grid-cols-2 gap-6 lg:grid-cols-4">
        <Stat
          label={t('talks')}
          value={number(talksOfMonth)}
          of={t('talksOf', { days: OWN_MONTH_DAYS, week: talksOfWeek, weekDays: OWN_WEEK_DAYS })}
        />
        <Stat
          label={t('promises')}
          value={number(promises.kept)}
          of={t('promisesOf', { due: promises.due, days: OWN_MONTH_DAYS })}
        />
        <Stat label={t('open')} value={number(open)} of={t('openOf', { overdue })} />
        <Stat label={t('people')} value={number(people)} of={t('peopleOf', { count: notTalkedWith })} />
      </Card>
    </Section>
  )
}
