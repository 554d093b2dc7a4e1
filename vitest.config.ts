import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js') }
const onTheServer = {
  resolve: { alias },
  ssr: { resolve: { conditions: ['react-server', 'node', 'import', 'module', 'default'] } },
}

export default defineConfig({
  test: {
    reporters: ['default'],
    maxWorkers: 2,
    projects: [
      {
        ...onTheServer,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        ...onTheServer,
        test: {
          name: 'integration',
          environment: 'node',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['scripts/database/vitest-template.ts'],
          execArgv: ['--conditions=react-server'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
