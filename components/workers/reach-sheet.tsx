'use client'

import { MessageCircle, MessageSquare, Phone, ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClasses } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'
import { lastCall } from './call-store'
import { waysToReach } from './ways-to-reach'

type Props = {
  driveId: string
  person: { workerId: string; called: string }
  phones: (driveId: string, workerId: string) => Promise<Result<string[]>>
}

const ICONS = { call: Phone, text: MessageSquare, whatsapp: MessageCircle, signal: ShieldCheck }

/** Ways to call or write from one's own phone. The number is fetched when asked for, and nothing is kept of the call. */
export function ReachSheet({ driveId, person, phones }: Props) {
  const t = useTranslations('mine.reach')
  const [numbers, setNumbers] = useState<string[] | 'asking' | 'unreachable'>('asking')
  const ask = () => {
    if (Array.isArray(numbers)) return
    setNumbers('asking')
    phones(driveId, person.workerId)
      .then((result) => setNumbers(result.ok ? result.value : 'unreachable'))
      .catch(() => setNumbers('unreachable'))
  }
  return (
    <Sheet
      trigger={
        <>
          <Phone aria-hidden className="size-5" />
          <span className="sr-only">{t('open', { name: person.called })}</span>
        </>
      }
      title={t('open', { name: person.called })}
      onOpen={ask}
    >
      {(close) => (
        <div className="grid gap-4">
          <p role="status" className="text-ink-muted text-sm empty:hidden">
            {numbers === 'asking' && t('asking')}
            {numbers === 'unreachable' && t('unreachable')}
            {Array.isArray(numbers) && numbers.length === 0 && t('none')}
          </p>
          {Array.isArray(numbers) &&
            numbers.map((number) => (
              <div key={number} className="grid gap-2">
                <p className="tabular font-semibold">{number}</p>
                <div className="grid grid-cols-2 gap-2">
                  {waysToReach(number).map(({ way, href }) => {
                    const Icon = ICONS[way]
                    return (
                      <a
                        key={way}
                        href={href}
                        rel="noreferrer"
                        className={buttonClasses({ wide: true })}
                        onClick={() => {
                          lastCall.set(person)
                          close()
                        }}
                      >
                        <Icon aria-hidden className="size-5 shrink-0" />
                        {t(way)}
                      </a>
                    )
                  })}
                </div>
              </div>
            ))}
          <p className="text-ink-muted text-sm">{t('note')}</p>
        </div>
      )}
    </Sheet>
  )
}
