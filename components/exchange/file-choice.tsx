'use client'

import { FileUp } from 'lucide-react'
import { useId } from 'react'
import { buttonClasses } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'

type Props = {
  title: string
  help: string
  /** What the button says; the browser's own would speak the language of the browser. */
  label: string
  accept: string
  file: File | null
  choose: (file: File | null) => void
}

/** A file from the device, behind a button of ours, with the name of what was chosen beside it. */
export function FileChoice({ title, help, label, accept, file, choose }: Props) {
  const [inputId, helpId] = [useId(), useId()]
  return (
    <div className="grid gap-1.5">
      <span className="font-semibold">{title}</span>
      <span id={helpId} className="text-ink-muted text-sm">
        {help}
      </span>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={inputId}
          type="file"
          accept={accept}
          aria-describedby={helpId}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
          className="peer sr-only"
        />
        <label
          htmlFor={inputId}
          className={classNames(
            buttonClasses({}),
            'cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-focus-visible:outline-offset-2',
          )}
        >
          <FileUp aria-hidden className="size-5" />
          {label}
        </label>
        <span role="status" className="min-w-0 break-all text-sm">
          {file?.name}
        </span>
      </div>
    </div>
  )
}
