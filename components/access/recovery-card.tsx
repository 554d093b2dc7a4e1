'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { AppError } from '@/lib/errors'
import type { Result } from '@/lib/result'
import { confirmIfAsked } from './step-up-store'

type Props = { makeCode: () => Promise<Result<{ code: string }>>; startLabel: string; after?: ReactNode }

/** The printed code: made when asked for, shown this once, to be written down or printed. What `after` holds appears with it. */
export function RecoveryCard({ makeCode, startLabel, after }: Props) {
  const t = useTranslations('access')
  const describeError = useDescribeError()
  const [code, setCode] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  const make = async () => {
    const result = await confirmIfAsked(makeCode)(undefined).catch(() => null)
    if (result?.ok) setCode(result.value.code)
    else setError(result?.error ?? { code: 'busy' })
  }

  if (!code) {
    return (
      <div className="grid gap-3">
        {error && (
          <div role="alert">
            <Banner tone="danger">{describeError(error)}</Banner>
          </div>
        )}
        <Button kind="primary" wide onClick={() => void make()}>
          {startLabel}
        </Button>
      </div>
    )
  }

  return (
    <div className="grid gap-4">
      <Card>
        <p className="text-sm text-ink-muted">{t('recovery.yours')}</p>
        <p className="tabular my-2 text-xl leading-relaxed font-semibold break-words">{code}</p>
        <p className="text-sm text-ink-muted">{t('recovery.keep')}</p>
      </Card>
      <Button kind="quiet" wide onClick={() => window.print()}>
        {t('recovery.print')}
      </Button>
      {after}
    </div>
  )
}
