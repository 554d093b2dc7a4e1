import { expect, test } from 'vitest'
import { safePath } from '@/lib/access/safe-path'

test('people return to the page they asked for', () => {
  expect(safePath('/d/01980000-0000-7000-8000-000000000001/people?cell=x')).toBe(
    '/d/01980000-0000-7000-8000-000000000001/people?cell=x',
  )
})

test.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/a:b@evil',
  'javascript:alert(1)',
  '/sign-in?to=/sign-in',
  '/api/session/lock',
])('%s leads to the first page instead', (wanted) => {
  expect(safePath(wanted)).toBe('/home')
})
