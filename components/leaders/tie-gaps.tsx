import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'

type Props = {
  driveId: string
  gaps: {
    tiesWritten: boolean
    inAll: number
    knowsNobody: readonly { workerId: string; called: string }[]
    shiftsApart: readonly (readonly [string, string])[]
  }
}

/** Where people do not know each other yet, as far as we know: a meal or a ride together closes a gap. */
export async function TieGaps({ driveId, gaps }: Props) {
  const t = await getTranslations('leaders.gaps')
  const { tiesWritten, knowsNobody, shiftsApart, inAll } = gaps
  return (
    <Section
      title={t('title')}
      note={t('note')}
      action={tiesWritten && <LinkButton href={`/d/${driveId}/ties`}>{t('open')}</LinkButton>}
    >
      {!tiesWritten && <p className="text-ink-muted">{t('none')}</p>}
      {tiesWritten && shiftsApart.length > 0 && (
        <ul className="list-disc pl-5">
          {shiftsApart.map(([one, other]) => (
            <li key={`${one} ${other}`}>{t('shifts', { one, other })}</li>
          ))}
        </ul>
      )}
      {tiesWritten && knowsNobody.length > 0 && (
        <div className="grid gap-2">
          <p>{t('knowsNobody', { count: inAll })}</p>
          <div className="flex flex-wrap gap-2">
            {knowsNobody.map(({ workerId, called }) => (
              <LinkButton key={workerId} href={`/d/${driveId}/people/${workerId}`} round>
                {called}
              </LinkButton>
            ))}
          </div>
        </div>
      )}
    </Section>
  )
}
