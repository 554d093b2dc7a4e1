/** What a person typed into a form, read by kind. A missing or empty entry is '' as text and `null` as anything else. */
export type FormValues = {
  text: (name: string) => string
  textOrNull: (name: string) => string | null
  /** `null` when empty; `NaN` when it is not a whole number, which every schema refuses. */
  wholeNumber: (name: string) => number | null
  date: (name: string) => string | null
  list: (name: string) => string[]
  flag: (name: string) => boolean
  file: (name: string) => File | null
}

/** Reads a submitted form by kind. Text is trimmed; grouping marks in whole numbers (1,234 or 1.234) are dropped. */
export function formValues(form: FormData): FormValues {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    text,
    textOrNull: (name) => text(name) || null,
    wholeNumber: (name) => {
      const digits = text(name).replace(/(?<=\d)[.,\s'’](?=\d{3}(\D|$))/g, '')
      if (digits === '') return null
      return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
    },
    date: (name) => text(name) || null,
    list: (name) =>
      form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== ''),
    flag: (name) => form.has(name),
    file: (name) => {
      const value = form.get(name)
      return value instanceof File && value.size > 0 ? value : null
    },
  }
}

/** Every entry under its own name, as text: enough for forms of hidden ids and one or two words. */
export function plainInput(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
    ),
  )
}
