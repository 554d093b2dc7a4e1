import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { EndSupport } from '@/components/skills/end-support'
import { WitnessSheet } from '@/components/skills/witness-sheet'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { OwnSkills } from '@/lib/skills/queries/own-skills'
import { endSupportAction, witnessSkillAction } from './actions'

/** Who stands beside one and beside whom one stands; of those one can say what one saw them do. */
export async function WhoStandsBeside({
  beside,
  today,
}: Pick<OwnSkills, 'beside'> & { today: CalendarDate }) {
  const t = await getTranslations('skills.beside')
  return (
    <Section title={t('title')} note={t('note')}>
      {beside.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <WithMessages of={['skills']}>
          <List label={t('title')}>
            {beside.map(({ supportId, userId, name, kind, mentors }) => (
              <li key={supportId} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
                <span>{t(`${mentors ? 'with_you' : 'you_with'}.${kind}`, { name })}</span>
                <div className="flex flex-wrap gap-2">
                  {!mentors && (
                    <WitnessSheet
                      {...{ today, driveId: null, person: { userId, name } }}
                      others={beside.filter((each) => each.userId !== userId)}
                      witness={witnessSkillAction}
                    />
                  )}
                  <EndSupport supportId={supportId} end={endSupportAction} />
                </div>
              </li>
            ))}
          </List>
        </WithMessages>
      )}
    </Section>
  )
}
