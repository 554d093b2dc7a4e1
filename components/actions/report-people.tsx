import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { PeopleReport } from '@/lib/actions/action-report'
import { NOT_PLACED } from '@/lib/actions/frozen-list'
import { predictionInWords } from './prediction-in-words'

type Props = {
  people: PeopleReport
  names: ReadonlyMap<string, string>
  /** Where the page of a person is; `null` for a coach, who reads codes. */
  personHref: ((workerId: string) => string) | null
}

/** What an action says about people: whom leaders moved, whether the ratings held, and who came unexpectedly. */
export async function ReportPeople({ people, names, personHref }: Props) {
  const t = await getTranslations('actions.results')
  const format = await getFormatter()
  const { leaders, prediction, revealed } = people
  const href = (workerId: string) => personHref?.(workerId)
  const more = revealed.inAll - revealed.shown.length
  return (
    <>
      {leaders.length > 0 && (
        <Section title={t('leaders')} note={t('leadersNote')}>
          <List label={t('leaders')}>
            {leaders.map(({ workerId, called, cellId, tookPart, moved }) => (
              <ListRow
                key={workerId}
                href={href(workerId)}
                title={called}
                context={[names.get(cellId ?? NOT_PLACED), t(tookPart ? 'leaderDid' : 'leaderDidNot')].join(
                  ' · ',
                )}
                trailing={t('moved', { tookPart: moved.tookPart, followers: moved.followers })}
              />
            ))}
          </List>
        </Section>
      )}
      <Section title={t('expected')} note={t('expectedNote')}>
        <p className="flex flex-wrap items-center gap-2">
          {predictionInWords(t, format, prediction)}
          {prediction.held && (
            <Chip tone={prediction.held === 'held' ? 'accent' : 'warn'}>{t(prediction.held)}</Chip>
          )}
        </p>
      </Section>
      {revealed.inAll > 0 && (
        <Section title={t('revealed')} note={t('revealedNote')}>
          <List label={t('revealed')}>
            {revealed.shown.map(({ workerId, called }) => (
              <ListRow key={workerId} href={href(workerId)} title={called} />
            ))}
          </List>
          {more > 0 && <p className="text-ink-muted text-sm">{t('revealedMore', { count: more })}</p>}
        </Section>
      )}
    </>
  )
}
