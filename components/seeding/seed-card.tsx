'use client'

import { useTranslations } from 'next-intl'
import { QrCode } from '@/components/access/qr-code'
import { CommandButton } from '@/components/coaching/command-button'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { CopyText } from '@/components/ui/copy-text'
import { LinkButton } from '@/components/ui/link-button'
import { Sheet } from '@/components/ui/sheet'
import type { Language } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'
import type { SeedKind } from '@/lib/seeding/intake-kinds'
import { SeedFields } from './seed-fields'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  seed: {
    seedId: string
    title: string
    firm: string
    text: string
    kind: SeedKind
    language: Language
    version: number
    isClosed: boolean
    fromGroup: boolean
  }
  link: string
  sheet: string
  /** Where the places are that are visited for it. */
  places: string
  /** How many answered, in words; `null` where that is not told. */
  answers: string | null
  /** What brings more answers, in words; `null` where that is not asked. */
  next: string | null
  /** `null` where somebody else changes it. */
  change: { driveId: string | null; save: Send; close: Send } | null
}

/** One public call: what it says, its link and code, and how it is changed or ended. */
export function SeedCard({ seed, link, sheet, places, answers, next, change }: Props) {
  const t = useTranslations('intake.calls')
  const { seedId, title, firm, text, kind, language, version, isClosed, fromGroup } = seed
  const scope = change?.driveId ? { driveId: change.driveId } : {}
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <h2 lang={language} className="text-lg font-semibold">
          {title}
        </h2>
        {firm && <p className="text-ink-muted">{firm}</p>}
        {text && (
          <p lang={language} className="max-w-words whitespace-pre-line">
            {text}
          </p>
        )}
        <p className="flex flex-wrap gap-2 pt-1">
          {isClosed && <Chip tone="warn">{t('isClosed')}</Chip>}
          {fromGroup && !change?.driveId && <Chip>{t('fromGroup')}</Chip>}
          {answers && <Chip tone="info">{answers}</Chip>}
        </p>
        {next && <p className="max-w-words text-sm">{next}</p>}
      </div>
      <div className="flex flex-wrap gap-3">
        <Sheet trigger={t('share')} title={t('share')}>
          <div className="grid gap-6">
            <QrCode text={link} label={t('qr')} />
            <CopyText name="link" label={t('link')} help={t('linkHelp')} text={link} rows={2} />
          </div>
        </Sheet>
        <LinkButton href={sheet}>{t('sheet')}</LinkButton>
        {change && kind === 'clean_play' && <LinkButton href={places}>{t('places')}</LinkButton>}
        {change && (
          <>
            <Sheet trigger={t('change')} title={t('change')}>
              {(close) => (
                <ActionForm
                  action={change.save}
                  toInput={(form) => ({
                    ...{ ...scope, seedId, version, title: form.text('title') },
                    ...{ firm: form.text('firm'), text: form.text('text') },
                  })}
                  submitLabel={t('save')}
                  doneMessage={t('changed')}
                  onDone={close}
                >
                  <SeedFields said={{ title, firm, text }} />
                </ActionForm>
              )}
            </Sheet>
            <CommandButton
              action={change.close}
              input={{ ...scope, seedId, closed: !isClosed }}
              label={t(isClosed ? 'reopen' : 'close')}
              kind="plain"
              done={t(isClosed ? 'reopened' : 'closed')}
            />
          </>
        )}
      </div>
    </Card>
  )
}
