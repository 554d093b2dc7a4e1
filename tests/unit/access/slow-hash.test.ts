import * as argon2 from '@node-rs/argon2'
import { expect, test, vi } from 'vitest'
import { BusyError, oneOfFew } from '@/lib/access/one-of-few'
import { slowHash, slowVerify } from '@/lib/access/slow-hash'

// Not replaced, only watched: what costs the time is counted, since the time itself depends on the machine.
vi.mock('@node-rs/argon2', { spy: true })

test('a hash is argon2id at 64 MiB, three rounds, and checks only its own secret', async () => {
  const text = await slowHash('kettle under the stairs')
  expect(text).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await slowVerify(text, 'kettle under the stairs')).toBe(true)
  expect(await slowVerify(text, 'kettle under the stair')).toBe(false)
})

test('an account that does not exist costs one comparison at the same price, like one that does, and is refused', async () => {
  const known = await slowHash('a')
  const priceOf = async (of: string | null) => {
    vi.mocked(argon2.verify).mockClear()
    expect(await slowVerify(of, 'wrong')).toBe(false)
    return vi.mocked(argon2.verify).mock.calls.map(([text]) => String(text).split('$').slice(0, 4))
  }
  expect(await priceOf(null)).toEqual(await priceOf(known))
  expect(await priceOf(null)).toEqual([['', 'argon2id', 'v=19', 'm=65536,t=3,p=1']])
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
