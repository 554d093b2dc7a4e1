import fs from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { fieldErrors } from '@/lib/command/field-errors'
import { flatMessages } from '@/tests/support/flat-messages'

const said = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input)
  if (!error) throw new Error('It fits')
  return fieldErrors(error)
}

test.each(['forms.required', 'drives.logBook.did', 'list-work.undoFailed', 'forms.step2'])(
  'the key %s reaches the form, however it is written',
  (key) => {
    expect(said(z.strictObject({ name: z.string().min(1, key) }), { name: '' })).toEqual({
      name: [{ key, params: { bound: 1 } }],
    })
  },
)

test('the sentences of the library itself, and paths into the input, are told as what does not fit', () => {
  const schema = z.strictObject({ people: z.array(z.strictObject({ age: z.number() })) })
  expect(said(schema, { people: [{ age: 'four' }] })).toEqual({
    'people.0.age': [{ key: 'forms.does_not_fit' }],
  })
  expect(said(schema, { people: [], more: 1 })).toEqual({ form: [{ key: 'forms.does_not_fit' }] })
})

test('every key that a schema names is a sentence', () => {
  const english = flatMessages('en')
  const schemas = fs.globSync('lib/**/schema.ts')
  const named = schemas.flatMap((file) => [
    ...fs.readFileSync(file, 'utf8').matchAll(/'([a-zA-Z][\w-]*(?:\.[\w-]+)+)'/g),
  ])
  expect(named.length).toBeGreaterThan(200)
  expect(named.map(([, key = '']) => key).filter((key) => !english.has(key))).toEqual([])
})
