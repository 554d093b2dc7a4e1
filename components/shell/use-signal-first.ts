import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { showToast } from '@/components/ui/toast-store'
import { reachesApp } from '@/lib/offline/reaches-app'

/**
 * Goes on once the app answers. Without signal the page that somebody is reading stays, and says that what they wanted opens again with
 * signal. Whoever has gone elsewhere meanwhile stays there.
 */
export function useSignalFirst(): (go: () => void) => Promise<void> {
  const t = useTranslations('ui')
  return useCallback(
    async (go) => {
      const from = location.href
      const isReached = await reachesApp()
      if (location.href !== from) return
      if (isReached) go()
      else showToast({ message: t('needsSignal') })
    },
    [t],
  )
}
