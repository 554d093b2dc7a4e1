import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const resolve = { alias: { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js') } }

export default defineConfig({
  test: {
    reporters: ['default'],
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
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
