import { expect, test } from 'vitest'
import { CheckField } from '@/components/ui/check-field'
import { ChipChoice } from '@/components/ui/chip-choice'
import { FormStateContext } from '@/components/ui/form-state'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { render } from '@/tests/support/render'

const refused = (name: string, node: React.ReactNode) => (
  <FormStateContext
    value={{
      formId: 'f',
      fields: { [name]: [{ key: 'forms.too_long', params: { bound: 40 } }] },
      pending: false,
    }}
  >
    {node}
  </FormStateContext>
)

const OPTIONS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

test('a label points at its input, and help is read after it', () => {
  const html = render(<TextField name="nick" label="Nickname" help="One is enough." required />)
  const [, id] = html.match(/<label for="([^"]+)"/) ?? []
  expect(html).toContain(`id="${id}" required="" aria-describedby="${id}-help" name="nick"`)
  expect(html).toContain(`<p id="${id}-help"`)
  expect(html).not.toContain('(optional)')
})

test('two plain forms of one page may each have a field of the same name', () => {
  const html = render(
    <>
      <TextField name="nick" label="Nickname" />
      <TextField name="nick" label="Nickname" />
    </>,
  )
  const ids = [...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(2)
})

test('what is refused says so in words, beside the input, tied to it', () => {
  const html = render(refused('nick', <TextField name="nick" label="Nickname" help="One is enough." />), 'es')
  expect(html).toContain('aria-describedby="f-nick-error f-nick-help" aria-invalid="true"')
  expect(html).toMatch(/<p id="f-nick-error"[^>]*>.*Es muy largo: caben 40 letras\./)
  expect(html).toContain('(si quieres)')
})

test('a refusal without a sentence in the catalogue is still said', () => {
  const unknown = { formId: 'f', fields: { nick: [{ key: 'nowhere.at_all' }] }, pending: false }
  const html = render(
    <FormStateContext value={unknown}>
      <TextField name="nick" label="Nickname" />
    </FormStateContext>,
  )
  expect(html).toContain('This does not fit.')
})

test('choices are native radios or checkboxes in a named group', () => {
  const one = render(
    <SegmentedChoice name="answer" legend="Answer" options={OPTIONS} defaultValue="no" required />,
  )
  expect(one).toMatch(/<fieldset[^>]*><legend[^>]*>Answer<\/legend>/)
  expect(one.match(/type="radio"/g)).toHaveLength(2)
  expect(one).toMatch(
    /name="answer" required="" [^>]*checked="" value="no"|checked="" value="no"|value="no"[^>]*checked=""/,
  )

  const many = render(
    <ChipChoice name="issues" legend="Issues" options={OPTIONS} multiple defaultValue={['yes', 'no']} />,
  )
  expect(many.match(/type="checkbox"/g)).toHaveLength(2)
  expect(many.match(/checked=""/g)).toHaveLength(2)
})

test('a refused choice is described on its group', () => {
  const html = render(refused('answer', <SegmentedChoice name="answer" legend="Answer" options={OPTIONS} />))
  expect(html).toContain('<fieldset aria-describedby="f-answer-error"')
})

test('targets in forms are at least 48 px high', () => {
  const parts = [
    <TextField key="t" name="a" label="A" />,
    <Select key="s" name="b" label="B" options={OPTIONS} />,
    <CheckField key="c" name="c" label="C" />,
    <SegmentedChoice key="g" name="d" legend="D" options={OPTIONS} />,
  ]
  for (const part of parts) expect(render(part)).toContain('min-h-12')
})
