import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Sheet } from '@/components/ui/sheet'
import type { ElectionResult } from '@/lib/records/election-result'
import type { EmployerPlace, RecordFit } from '@/lib/records/match-employer-place'
import type { Result } from '@/lib/result'
import { EmployerForm } from './employer-form'
import { RESULT_TONES } from './record-row'

type Line = {
  id: string
  employerName: string
  city: string
  state: string
  unions: string[]
  lastTallyOn: string | null
  result: ElectionResult
  fit: RecordFit
}

type Props = {
  driveId: string
  employer: EmployerPlace | null
  records: Line[]
  more: number
  /** `null` for those who may look and not change it. */
  attach: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/**
 * What the public record says of a drive's employer and place, in a sentence and a list; and the way to say who that is.
 * Put it inside `WithMessages of={['records']}`.
 */
export async function EmployerRecord({ driveId, employer, records, more, attach }: Props) {
  const t = await getTranslations('records')
  const format = await getFormatter()
  const here = records.find(
    ({ fit, lastTallyOn, result }) => fit === 'same_place' && lastTallyOn && result !== 'unclear',
  )
  return (
    <Section
      title={t('employer.title')}
      note={t('employer.text')}
      action={
        attach && (
          <Sheet
            trigger={employer ? t('employer.change') : t('employer.add')}
            title={employer ? t('employer.change') : t('employer.add')}
          >
            <EmployerForm driveId={driveId} employer={employer} action={attach} />
          </Sheet>
        )
      }
    >
      {employer && <p>{t('employer.for', { name: employer.name })}</p>}
      {here && (
        <p className="font-semibold">
          {t(`employer.${here.result}`, { year: here.lastTallyOn?.slice(0, 4) ?? '' })}
        </p>
      )}
      {employer && records.length === 0 && <p className="text-ink-muted">{t('employer.none')}</p>}
      {records.length > 0 && (
        <List label={t('employer.title')}>
          {records.map((record) => (
            <ListRow
              key={record.id}
              title={record.employerName}
              chips={<Chip tone={RESULT_TONES[record.result]}>{t(`result.${record.result}`)}</Chip>}
              context={[
                `${record.city}, ${record.state} (${t(`employer.${record.fit}`)})`,
                record.lastTallyOn
                  ? format.dateTime(new Date(`${record.lastTallyOn}T00:00:00Z`), {
                      dateStyle: 'medium',
                      timeZone: 'UTC',
                    })
                  : t('noVote'),
                ...record.unions,
              ].join(' · ')}
            />
          ))}
        </List>
      )}
      {more > 0 && <p className="text-sm text-ink-muted">{t('employer.more', { count: more })}</p>}
    </Section>
  )
}
