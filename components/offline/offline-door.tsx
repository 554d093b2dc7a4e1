'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { DeviceKey } from '@/lib/offline/device-key'
import type { OpenBox } from '@/lib/offline/lock-box'
import { PinDoor } from './pin-door'
import { useEntries } from './use-entries'
import { WaitingList } from './waiting-list'

type Props = {
  /** `null` until they are read: one door stands there, since most phones have one, and takes its PIN meanwhile. */
  profiles: readonly DeviceKey[] | null
  onEnter: (deviceId: string, box: OpenBox | null) => void
}

/** The way in without signal: each profile of this phone by its PIN, or straight to the log. Below, what waits. Names nobody. */
export function OfflineDoor({ profiles, onEnter }: Props) {
  const t = useTranslations('offline')
  const entries = useEntries() ?? []
  if (profiles?.length === 0 && entries.length === 0) return <p>{t('open.nobody')}</p>
  return (
    <>
      {(profiles ?? [null]).map((profile, index) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: what was typed before the profile was read stays in its door.
          key={index}
          aria-label={t('open.number', { number: index + 1 })}
          className="grid gap-4 rounded-card border border-line bg-surface p-4"
        >
          {profiles && profiles.length > 1 && (
            <h2 className="text-lg font-semibold">{t('open.number', { number: index + 1 })}</h2>
          )}
          <PinDoor
            deviceId={profile?.deviceId ?? null}
            onOpen={(box) => profile && onEnter(profile.deviceId, box)}
          />
          <Button aria-disabled={profile === null} onClick={() => profile && onEnter(profile.deviceId, null)}>
            {t('open.without')}
          </Button>
        </section>
      ))}
      {entries.length > 0 && (
        <Section title={t('waiting.title')}>
          <WaitingList entries={entries} />
        </Section>
      )}
    </>
  )
}
