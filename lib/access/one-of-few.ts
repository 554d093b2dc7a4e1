/** Thrown to whoever comes when the queue is full: answer `busy`. */
export class BusyError extends Error {
  readonly code = 'busy'

  constructor() {
    super('too many at once')
  }
}

type Limits = { atOnce: number; waiting: number }

/** Lets only a few pieces of work run at once and a few wait, in order; refuses the rest with {@link BusyError}. */
export function oneOfFew({ atOnce, waiting }: Limits): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let running = 0
  const queue: (() => void)[] = []

  const takeTurn = async () => {
    if (running < atOnce) {
      running++
      return
    }
    if (queue.length >= waiting) throw new BusyError()
    await new Promise<void>((begin) => queue.push(begin))
  }

  const passOn = () => {
    const next = queue.shift()
    if (next) next()
    else running--
  }

  return async (work) => {
    await takeTurn()
    try {
      return await work()
    } finally {
      passOn()
    }
  }
}
