import { expect, test } from 'vitest'
import { BusyError, oneOfFew } from '@/lib/access/one-of-few'
import { slowHash, slowVerify } from '@/lib/access/slow-hash'

test('a hash is argon2id at 64 MiB, three rounds, and checks only its own secret', async () => {
  const text = await slowHash('kettle under the stairs')
  expect(text).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await slowVerify(text, 'kettle under the stairs')).toBe(true)
  expect(await slowVerify(text, 'kettle under the stair')).toBe(false)
})

test('an account that does not exist costs the same work and is refused', async () => {
  const text = await slowHash('a')
  await slowVerify(null, 'warm up')
  const took = async (of: string | null) => {
    const start = performance.now()
    expect(await slowVerify(of, 'wrong')).toBe(false)
    return performance.now() - start
  }
  const [known, unknown] = [await took(text), await took(null)]
  expect(unknown).toBeGreaterThan(known / 3)
})

test('two at once, twenty wait in order, the next is told that it is busy', async () => {
  const inTurn = oneOfFew({ atOnce: 2, waiting: 20 })
  const gates: (() => void)[] = []
  const order: number[] = []
  const begin = (name: number) =>
    inTurn(async () => {
      order.push(name)
      await new Promise<void>((open) => gates.push(open))
    })
  const all = Array.from({ length: 22 }, (_, name) => begin(name))
  await Promise.resolve()
  expect(order).toEqual([0, 1])
  await expect(begin(99)).rejects.toThrow(BusyError)

  while (order.length < 22 || gates.length > 0) {
    gates.shift()?.()
    await new Promise(setImmediate)
  }
  await Promise.all(all)
  expect(order).toEqual(Array.from({ length: 22 }, (_, name) => name))
  await expect(inTurn(async () => 'free again')).resolves.toBe('free again')
})

test('work that fails gives its place to the next', async () => {
  const inTurn = oneOfFew({ atOnce: 1, waiting: 1 })
  await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(inTurn(async () => 1)).resolves.toBe(1)
})
