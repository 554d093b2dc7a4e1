import { getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { DEVELOPMENT_STEPS, type DevelopmentStep } from '@/lib/leaders/development'
import { PersonLinks } from './person-links'

type Props = {
  driveId: string
  ready: readonly { workerId: string; step: DevelopmentStep }[]
  called: ReadonlyMap<string, string>
}

/** A few people for each next step, with the one thing to ask for. */
export async function ReadyPeople({ driveId, ready, called }: Props) {
  const t = await getTranslations('leaders')
  const steps = DEVELOPMENT_STEPS.filter((step) => ready.some((each) => each.step === step))
  return (
    <Section title={t('plan.ready')} note={t('plan.readyNote')}>
      {steps.length === 0 ? (
        <p className="text-ink-muted">{t('plan.readyNone')}</p>
      ) : (
        <List label={t('plan.ready')}>
          {steps.map((step) => (
            <ListRow
              key={step}
              title={t('plan.ask', { ask: t(`steps.ask.${step}`) })}
              context={
                <PersonLinks
                  {...{ driveId, called }}
                  workerIds={ready.filter((each) => each.step === step).map(({ workerId }) => workerId)}
                />
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}
