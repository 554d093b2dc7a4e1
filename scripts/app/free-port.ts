import net from 'node:net'

/** Whether nobody listens on `port` of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen(port, 'localhost', () => server.close(() => resolve(true)))
  })
}

/** The first free port from `from` on. */
export async function freePortFrom(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port
  throw new Error(`No port is free between ${from} and ${from + 99}. Name one with --port.`)
}
