import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../run-tool'

/** Bundles the service worker of the build that lies in `.next` into `public/sw.js`. Run after every build. */
export async function buildWorker(): Promise<void> {
  const buildId = fs.readFileSync(path.join(ROOT, '.next/BUILD_ID'), 'utf8').trim()
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['lib/offline/sw.ts'],
    outfile: 'public/sw.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'build-id',
        setup(bundler) {
          bundler.onResolve({ filter: /^virtual:build$/ }, ({ path: name }) => ({
            path: name,
            namespace: 'build',
          }))
          bundler.onLoad({ filter: /.*/, namespace: 'build' }, () => ({
            contents: `export const BUILD = ${JSON.stringify(buildId)}`,
            loader: 'js',
          }))
        },
      },
    ],
  })
}
