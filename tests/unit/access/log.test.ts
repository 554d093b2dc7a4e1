import { expect, test } from 'vitest'
import { describeThrown, onlyAllowed } from '@/lib/log'

test('a line of the log holds codes only, whatever it is given', () => {
  const line = {
    code: 'P2039',
    name: 'worker.add',
    requestId: 'r1',
    input: { first: 'Dana' },
    message: 'Dana Ruiz',
  }
  expect(onlyAllowed(line)).toEqual({ code: 'P2039', name: 'worker.add', requestId: 'r1' })
})

test('words and line breaks cannot ride along in a code', () => {
  expect(onlyAllowed({ code: 'x\n{"fake":1} Dana Ruiz' }).code).toBe('xfake:1DanaRuiz')
  expect(onlyAllowed({ code: 'x'.repeat(500) }).code).toHaveLength(64)
})

test('an error is described by its class and code, never by its message', () => {
  const thrown = Object.assign(new TypeError('duplicate key (phone)=(+1555)'), {
    code: '23505',
    detail: '+1555',
  })
  expect(describeThrown(thrown)).toEqual({ code: '23505', name: 'TypeError' })
  expect(describeThrown('Dana')).toEqual({ code: 'thrown', name: 'string' })
})
