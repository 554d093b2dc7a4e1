import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { isForeign } from '@/lib/access/foreign-request'
import { securityHeaders } from '@/lib/access/security-headers'
import { adoptSettings } from '@/lib/env'
import { config, proxy } from '@/proxy'

const ORIGIN = 'https://notes.example.org'

beforeAll(() => adoptSettings({ APP_ORIGIN: ORIGIN }))

const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  proxy(new NextRequest(new URL(path, ORIGIN), { method, headers }))

test('every answer carries exactly these headers', () => {
  expect(securityHeaders('/d/1', 'NONCE')).toEqual({
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'nonce-NONCE' 'strict-dynamic'",
      "style-src 'self' 'nonce-NONCE'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types nextjs default 'allow-duplicates'",
      'report-uri /api/csp',
    ].join('; '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': expect.stringMatching(
      /^accelerometer=\(\).*geolocation=\(\).*microphone=\(\).*camera=\(\), publickey-credentials-create=\(self\), publickey-credentials-get=\(self\)$/,
    ),
    'X-Robots-Tag': 'noindex, noarchive',
    'Cache-Control': 'no-store',
  })
})

test.each(['/guides/%', '/call/%E0%A4', '/d/x/people/new%'])(
  '%s, which cannot be decoded, is a wrong request',
  (path) => {
    const answer = ask(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
  },
)

test('hashed files may be kept, are for our own pages, and may do nothing as a document', () => {
  expect(securityHeaders('/_next/static/chunks/a.js', 'N')).toEqual({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, noarchive',
  })
  expect(securityHeaders('/api/sync', 'N')).toMatchObject({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
  })
  expect(securityHeaders('/sw.js', 'N')['Content-Security-Policy']).toContain("connect-src 'self'")
})

test('only the invite pages may ask for the camera', () => {
  const camera = (path: string) => securityHeaders(path, 'N')['Permissions-Policy']?.includes('camera=(self)')
  expect(['/join', '/j/abc', '/', '/joinery', '/d/1/log'].map(camera)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('each answer has a nonce of its own of at least 128 bits, and the page is told the same', () => {
  const nonces = Array.from(
    { length: 200 },
    () => /'nonce-([^']+)'/.exec(ask('/').headers.get('Content-Security-Policy') ?? '')?.[1],
  )
  expect(new Set(nonces).size).toBe(200)
  expect(Buffer.from(nonces[0] ?? '', 'base64').length).toBeGreaterThanOrEqual(16)
  const answer = ask('/')
  expect(answer.headers.get('x-middleware-request-content-security-policy')).toBe(
    answer.headers.get('Content-Security-Policy'),
  )
})

test('also what is turned away carries the headers, and says no more than its code', async () => {
  const answer = ask('/d/1', 'POST')
  expect(answer.status).toBe(403)
  expect(await answer.json()).toEqual({ code: 'denied' })
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
})

test('the proxy stands before everything but two addresses, which turn away other sites by themselves', () => {
  const standsBefore = (path: string) => unstable_doesMiddlewareMatch({ config, url: path })
  const coverage = '/api/d/01900000-0000-7000-8000-000000000000/coverage'
  expect(['/api/sync', coverage].filter(standsBefore)).toEqual([])
  const others = [
    '/',
    '/d/1',
    '/api/sync/',
    '/api/sync/x',
    '/api/syncs',
    '/x/api/sync',
    '/api/d/1',
    `${coverage}/x`,
    '/api/panic',
  ]
  expect(others.filter((path) => !standsBefore(path))).toEqual([])
})

describe('requests of other sites', () => {
  const base = { path: '/d/1', fetchMode: null, fetchDest: null }
  const write = (origin: string | null, fetchSite: string | null, path = '/d/1') =>
    isForeign({ ...base, path, method: 'POST', origin, fetchSite }, ORIGIN)
  const read = (fetchSite: string | null, fetchMode: string | null, fetchDest: string | null) =>
    isForeign({ ...base, method: 'GET', origin: null, fetchSite, fetchMode, fetchDest }, ORIGIN)

  test('a write passes only from our own pages', () => {
    expect(write(ORIGIN, 'same-origin')).toBe(false)
    expect(write(ORIGIN, null)).toBe(false)
  })

  test.each([
    ['no origin', null, null],
    ['no origin, though the browser says same-origin', null, 'same-origin'],
    ['another origin', 'https://evil.example', 'cross-site'],
    ['another origin from an old browser', 'https://evil.example', null],
    ['our origin as another port', `${ORIGIN}:8443`, 'same-site'],
    ['our origin over http', 'http://notes.example.org', null],
    ['a sibling of our host', ORIGIN, 'same-site'],
    ['a sandboxed frame', 'null', 'cross-site'],
    ['origin null from a program', 'null', null],
    ['typed into the address bar', 'null', 'none'],
  ])('a write with %s does not', (_, origin, fetchSite) => {
    expect(write(origin, fetchSite)).toBe(true)
  })

  test('a form sent before the script runs passes, because the browser vouches for it', () => {
    expect(write('null', 'same-origin')).toBe(false)
    const answer = ask('/', 'POST', { origin: 'null', 'sec-fetch-site': 'same-origin' })
    expect(answer.headers.get('x-middleware-request-origin')).toBe(ORIGIN)
  })

  test('reports of broken page rules come without an origin and are let in, nothing else of that kind is', () => {
    expect(write('null', 'same-origin', '/api/csp')).toBe(false)
    expect(write(null, null, '/api/csp')).toBe(false)
    expect(write(null, null, '/api/csp/x')).toBe(true)
  })

  test('a link in a chat is followed; a frame, an image or a fetch from elsewhere is not', () => {
    expect(read('cross-site', 'navigate', 'document')).toBe(false)
    expect(read('none', 'navigate', 'document')).toBe(false)
    expect(read(null, null, null)).toBe(false)
    expect(read('cross-site', 'navigate', 'iframe')).toBe(true)
    expect(read('cross-site', 'no-cors', 'image')).toBe(true)
    expect(read('same-site', 'cors', 'empty')).toBe(true)
  })

  test('a claimed host changes nothing', () => {
    const answer = ask('/d/1', 'POST', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' })
    expect(answer.status).toBe(403)
  })
})
