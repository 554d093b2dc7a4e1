import type { FormEntries } from '@/lib/offline/drafts'

/** Parts that appear once another is filled in may hold parts of their own. */
const MOST_ROUNDS = 4

/**
 * Puts entries back into a form as if they were typed, so that parts which depend on others appear and are filled too. Opens what
 * is folded away and holds something.
 */
export async function fillForm(form: HTMLFormElement, entries: FormEntries): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const controls = form.querySelectorAll<Control>('input[name], textarea[name], select[name]')
    const changed = [...controls].filter((control) => fillControl(control, entries))
    if (changed.length === 0) return
    await new Promise(requestAnimationFrame)
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fillControl(control: Control, entries: FormEntries): boolean {
  const values = entries.filter(([name]) => name === control.name).map(([, value]) => value)
  if (control.type === 'hidden') return false
  if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
    const wanted = values.includes(control.value)
    if (wanted === control.checked || (control.type === 'radio' && !wanted)) return false
    unfold(control)
    control.click()
    return true
  }
  const [value] = values
  if (value === undefined || control.value === value) return false
  unfold(control)
  setAsTyped(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
  return control.value === value
}

/** Through the element's own setter: React hears of a change only where the value is not set through its own. */
const setAsTyped = (control: Control, value: string): void =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)

function unfold(control: Control): void {
  for (
    let around = control.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true
}
