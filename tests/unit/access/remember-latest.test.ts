import { expect, test } from 'vitest'
import { rememberLatest } from '@/lib/access/remember-latest'

test('what was asked for lately is not read again, and what was not asked for longest is forgotten first', () => {
  const read: string[] = []
  const ask = rememberLatest(2, (name) => {
    read.push(name)
    return { name }
  })
  for (const name of ['first', 'second', 'first', 'third', 'first']) expect(ask(name)).toEqual({ name })
  expect(read).toEqual(['first', 'second', 'third'])
  ask('second')
  expect(read).toEqual(['first', 'second', 'third', 'second'])
})

test('what could not be read is tried again', () => {
  let tries = 0
  const ask = rememberLatest(2, () => {
    tries += 1
    throw new Error('unreadable')
  })
  for (const _ of [1, 2]) expect(() => ask('name')).toThrow('unreadable')
  expect(tries).toBe(2)
})
