'use client'

import { PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { endDraft, type FormEntries, hasDraft, keepDraft, readDraft } from '@/lib/offline/drafts'
import { fillForm } from './fill-form'

type Props = {
  /** Which form it is, by ids. */
  what: string
}

const QUIET_MS = 400

/**
 * Inside a form: keeps what is typed, sealed on this phone, and offers it again when somebody comes back to a form that was never
 * sent. Shows nothing when there is nothing to go on with.
 */
export function DraftKeeper({ what }: Props) {
  const t = useTranslations('offline.draft')
  const here = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<'none' | 'there' | 'shut'>('none')

  useEffect(() => {
    let looking = true
    void hasDraft(what).then((there) => looking && there && setFound('there'))
    const form = here.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      void keepDraft(what, entriesOf(form))
    }
    const typed = () => {
      looking = false
      setFound('none')
      clearTimeout(timer)
      timer = setTimeout(keep, QUIET_MS)
    }
    const turned = () => {
      if (document.hidden && timer) keep()
    }
    form.addEventListener('input', typed)
    document.addEventListener('visibilitychange', turned)
    return () => {
      looking = false
      clearTimeout(timer)
      form.removeEventListener('input', typed)
      document.removeEventListener('visibilitychange', turned)
    }
  }, [what])

  const goOn = async () => {
    const form = here.current?.closest('form')
    const entries = await readDraft(what)
    if (!form || !entries) return setFound('shut')
    setFound('none')
    await fillForm(form, entries)
  }
  const startAnew = async () => {
    setFound('none')
    await endDraft(what)
  }

  return (
    <div ref={here} role="status" className={found === 'none' ? 'contents' : undefined}>
      {found !== 'none' && (
        <div className="grid gap-3 rounded-card border border-accent/50 bg-accent-soft p-4">
          <p className="flex items-center gap-2 font-semibold">
            <PencilLine aria-hidden className="size-5 shrink-0 text-accent" />
            {t('title')}
          </p>
          {found === 'shut' && <p className="text-sm">{t('shut')}</p>}
          <div className="flex flex-wrap gap-2">
            <Button onClick={goOn}>{t('goOn')}</Button>
            <Button kind="plain" onClick={startAnew}>
              {t('startAnew')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

/** What a person chose or typed; not what the form itself carries along. */
const entriesOf = (form: HTMLFormElement): FormEntries =>
  [...new FormData(form)].filter((entry): entry is [string, string] => {
    const [name, value] = entry
    return typeof value === 'string' && !name.startsWith('$')
  })
