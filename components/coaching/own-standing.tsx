import { CircleCheck, CircleDashed } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { type AdmissionReason, type Standing, VOUCHERS_NEEDED } from '@/lib/coaching/admission/standing'

type Props = {
  own: {
    hasProfile: boolean
    admitted: { why: AdmissionReason } | null
    isApprentice: boolean
    standing: Standing
    accountCode: string
  }
}

/** Whether one is a coach and why, or what is still missing. */
export async function OwnStanding({ own }: Props) {
  const t = await getTranslations('admission')
  const { hasProfile, admitted, isApprentice, standing, accountCode } = own
  if (admitted)
    return (
      <Banner tone="accent" title={t('is')}>
        {t(`why.${admitted.why}`)} {isApprentice && t('apprentice')}
      </Banner>
    )
  return (
    <>
      <Section
        title={t('not')}
        action={
          <LinkButton href="/coaching/profile" kind={hasProfile ? undefined : 'primary'}>
            {t(hasProfile ? 'checkAgain' : 'profile')}
          </LinkButton>
        }
      >
        {hasProfile && <p className="text-ink-muted">{t('profileDone')}</p>}
      </Section>
      <Section title={t('steps')} note={t('orCoordination')}>
        <ul className="grid gap-2">
          <Point isThere={standing.hasWon} there={t('has')} missing={t('hasNot')}>
            {t('won')}
          </Point>
          <Point isThere={standing.ledStrike} there={t('has')} missing={t('hasNot')}>
            {t('strike')}
          </Point>
          <Point isThere={standing.vouchers >= VOUCHERS_NEEDED} there={t('has')} missing={t('hasNot')}>
            {t('vouchers', { vouchers: standing.vouchers })}
          </Point>
        </ul>
      </Section>
      {hasProfile && (
        <Section title={t('code')} note={t('codeNote')}>
          <p className="font-semibold text-xl tracking-wide select-all">{accountCode}</p>
        </Section>
      )}
    </>
  )
}

type PointProps = { isThere: boolean; there: string; missing: string; children: ReactNode }

function Point({ isThere, there, missing, children }: PointProps) {
  const Icon = isThere ? CircleCheck : CircleDashed
  return (
    <li className="flex items-start gap-3">
      <Icon
        role="img"
        aria-label={isThere ? there : missing}
        className={isThere ? 'mt-0.5 size-5 shrink-0 text-accent' : 'mt-0.5 size-5 shrink-0 text-ink-muted'}
      />
      <span className="min-w-0">{children}</span>
    </li>
  )
}
