import { getTranslations } from 'next-intl/server'
import { EmployerRecord } from '@/components/records/employer-record'
import { Section } from '@/components/ui/section'
import { Employers } from '@/components/workplaces/employers'
import type { Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { getEmployerRecord } from '@/lib/records/queries/employer-record'
import { getEmployers } from '@/lib/workplaces/queries/employers'
import * as actions from './actions'

type Props = { viewer: Viewer; driveId: string; today: CalendarDate }

/** The firms that people here work for, and what is publicly known of votes at them. */
export async function ShopEmployers({ viewer, driveId, today }: Props) {
  const employers = await getEmployers(viewer, driveId)
  const record = await getEmployerRecord(viewer, driveId)
  const t = await getTranslations('unit.employers')
  const hasSeveral = employers.filter(({ untilOn }) => untilOn === null).length > 1
  return (
    <>
      <Section title={t('title')} note={t('note')}>
        <Employers
          {...{ driveId, today, employers }}
          add={actions.addEmployerAction}
          rename={actions.renameEmployerAction}
          end={actions.endEmployerAction}
          choosePath={actions.chooseEmployerPathAction}
        />
      </Section>
      <EmployerRecord
        driveId={driveId}
        {...record}
        attach={hasSeveral ? null : actions.attachEmployerAction}
      />
    </>
  )
}
