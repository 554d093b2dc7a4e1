import { expect, test } from 'vitest'
import { readUpTo } from '@/lib/access/read-up-to'

const inParts = (parts: number, size: number) => {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given === parts) return controller.close()
      given += 1
      controller.enqueue(new Uint8Array(size))
    },
  })
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return { request, given: () => given }
}

test('a body that fits is read whole', async () => {
  expect((await readUpTo(inParts(4, 16).request, 64))?.length).toBe(64)
})

test('a body that is too long is given up at once, however long it claims to be', async () => {
  const endless = inParts(1_000_000, 16)
  expect(await readUpTo(endless.request, 64)).toBeNull()
  expect(endless.given()).toBeLessThan(10)
  const claimed = new Request('http://localhost/', { method: 'POST', headers: { 'content-length': '65' } })
  expect(await readUpTo(claimed, 64)).toBeNull()
})
