import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formValues, plainInput } from '@/components/ui/form-values'

const typed = (entries: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.append(name, value)
  return formValues(form)
}

test.each([
  ['40', 40],
  [' 1,234 ', 1234],
  ['1.234', 1234],
  ['1 234', 1234],
  ['1’234’567', 1_234_567],
  ['0', 0],
])('the whole number %s is read whatever marks group it', (text, number) => {
  expect(typed({ n: text }).wholeNumber('n')).toBe(number)
})

test.each(['1.5', '1,23', '-3', 'about 40', '1e9', '99999999999'])(
  '%s is no whole number and never becomes one',
  (text) => {
    expect(typed({ n: text }).wholeNumber('n')).toBeNaN()
  },
)

test('nothing typed is null, never zero', () => {
  const form = typed({ n: '  ', day: '', note: '' })
  expect([
    form.wholeNumber('n'),
    form.wholeNumber('missing'),
    form.date('day'),
    form.textOrNull('note'),
  ]).toEqual([null, null, null, null])
})

test('every whole number survives its own grouping in every locale that we show', () => {
  fc.assert(
    fc.property(
      fc.nat(999_999_999),
      fc.constantFrom('en-US', 'es-US', 'es-AR', 'es-CR', 'es-ES'),
      (number, locale) => {
        return typed({ n: new Intl.NumberFormat(locale).format(number) }).wholeNumber('n') === number
      },
    ),
  )
})

test('several choices come as a list, a box as yes or no', () => {
  const form = new FormData()
  form.append('issues', 'pay')
  form.append('issues', 'schedule')
  form.append('agreed', 'yes')
  const values = formValues(form)
  expect(values.list('issues')).toEqual(['pay', 'schedule'])
  expect([values.flag('agreed'), values.flag('other')]).toEqual([true, false])
})

test('a plain form sends its entries and nothing of the framework', () => {
  const form = new FormData()
  form.append('$ACTION_ID_x', '')
  form.append('driveId', 'd1')
  expect(plainInput(form)).toEqual({ driveId: 'd1' })
})
