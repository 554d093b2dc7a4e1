import { expect, test } from 'vitest'
import { ownScript } from '@/components/shell/own-scripts'

const HERE = 'https://shop.example.org/d/1/people'

test('our own chunks and the worker may be loaded, nothing else', () => {
  for (const url of [
    '/_next/static/chunks/a.js',
    'https://shop.example.org/_next/static/b.js?dpl=1',
    '/sw.js',
  ])
    expect(ownScript(url, HERE)).toBe(url)
  for (const url of [
    'https://evil.example/_next/static/a.js',
    '/_next/static/../../api/d/1/take-away',
    'data:text/javascript,alert(1)',
    'blob:https://shop.example.org/x',
    '//evil.example/_next/static/a.js',
    '/api/anything',
  ])
    expect(() => ownScript(url, HERE)).toThrow(TypeError)
})
