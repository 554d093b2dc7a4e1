import { getFormatter, getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Meter } from '@/components/ui/meter'
import { Stat } from '@/components/ui/stat'
import type { ActionReport } from '@/lib/actions/action-report'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { percentInWords } from './percent-in-words'

/** How many took part of those who could, and once it is over first of all the area that is furthest behind. */
export async function ReportHeadline({ report }: { report: ActionReport }) {
  const t = await getTranslations('actions.results')
  const format = await getFormatter()
  const { results, action, names } = report
  const { whole, behind } = results
  const worst = action.stage === 'closed' ? behind[0] : undefined
  const of = t('of', {
    count: whole.tookPart,
    of: whole.eligible,
    date: dayInWords(format, action.frozenOn ?? action.happensOn, action.today),
  })
  return (
    <div className="grid gap-4">
      {worst && (
        <Banner
          tone="warn"
          title={t('behind', {
            place: names.get(worst.cellId) ?? '',
            share: percentInWords(format, worst.share),
          })}
        >
          {whole.goal === 'met' && `${t('behindThoughMet')} `}
          {t('behindText')}
        </Banner>
      )}
      <Card className="grid gap-4">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <Stat
            label={action.stage === 'open' ? t('soFar') : t('share')}
            value={percentInWords(format, whole.share ?? 0)}
            of={of}
            help={t('ofHelp')}
          />
          {whole.goal && <Chip tone={whole.goal === 'met' ? 'accent' : 'warn'}>{t(whole.goal)}</Chip>}
        </div>
        <Meter
          parts={[
            { count: whole.tookPart, look: 'filled' },
            { count: whole.eligible - whole.tookPart, look: 'hole' },
          ]}
          text={`${t('share')}: ${of}`}
        />
      </Card>
    </div>
  )
}
