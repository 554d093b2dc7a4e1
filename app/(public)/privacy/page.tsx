import { getTranslations } from 'next-intl/server'
import { WhoReadsTable } from '@/components/shell/who-reads-table'
import { Card } from '@/components/ui/card'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'

const THREATS = ['planted', 'nosy', 'phone', 'court', 'copy', 'coach', 'host'] as const
const NEVER = ['papers', 'health', 'discipline', 'private', 'police', 'suspects', 'plans', 'company'] as const
const LIMITS = ['photo', 'device', 'forced', 'running'] as const

/** Threats, sight and limits in plain words. What it promises, tests hold elsewhere. */
export default async function PrivacyPage() {
  const t = await getTranslations('privacy')
  return (
    <Page width="words" gap="gap-10">
      <PageHeader title={t('title')} context={t('context')} />

      <Section title={t('roles.title')}>
        <WhoReadsTable />
      </Section>

      <Section title={t('threats.title')}>
        <div className="grid gap-3">
          {THREATS.map((threat) => (
            <Card key={threat}>
              <h3 className="font-semibold">{t(`threats.${threat}.title`)}</h3>
              <dl className="mt-2 grid gap-2">
                {(['does', 'you'] as const).map((side) => (
                  <div key={side} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
                    <dt className="text-sm text-ink-muted">{t(`threats.${side}`)}</dt>
                    <dd>{t(`threats.${threat}.${side}`)}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          ))}
        </div>
      </Section>

      <Section title={t('never.title')} note={t('never.lead')}>
        <Bullets items={NEVER.map((item) => t(`never.items.${item}`))} />
      </Section>

      <Section title={t('collects.title')}>
        <p>{t('collects.kept')}</p>
        <p>{t('collects.not')}</p>
        <p>{t('collects.sign')}</p>
        <p>{t('collects.feed')}</p>
      </Section>

      <Section title={t('limits.title')}>
        <Bullets items={LIMITS.map((item) => t(`limits.items.${item}`))} />
      </Section>

      <Section title={t('ask.title')}>
        <p>{t('ask.text')}</p>
      </Section>
    </Page>
  )
}

function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid gap-1.5">
      {items.map((item) => (
        <li key={item} className="flex gap-3">
          <span aria-hidden className="mt-[0.62em] size-1.5 shrink-0 rounded-full bg-accent" />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  )
}
