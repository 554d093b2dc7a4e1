import { Search } from 'lucide-react'
import { INPUT_CLASSES } from './field'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** A field to search in what is on the page; its label stands in it. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <label className="relative block max-w-words">
      <span className="sr-only">{label}</span>
      <Search aria-hidden className="pointer-events-none absolute top-3.5 left-3 size-5 text-ink-muted" />
      <input
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        placeholder={label}
        className={`${INPUT_CLASSES} pl-10`}
      />
    </label>
  )
}
