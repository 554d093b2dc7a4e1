import createNextIntlPlugin from 'next-intl/plugin'
import { UNKEPT_PART_HEADERS } from './lib/access/part-headers.ts'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

/** A roster file of 5 MB and its form around it. Everything else is far smaller. */
const LARGEST_BODY = '6mb'

/** Scripts and styles, whose packed copies `scripts/app/compress-static.ts` lays beside them after the build. */
const PACKED = [
  { source: '/_next/static/:file*.js', type: 'text/javascript; charset=utf-8' },
  { source: '/_next/static/:file*.css', type: 'text/css; charset=utf-8' },
]
/** Whoever names `br` and does not refuse it by a weight of nothing. */
const READS_PACKED = [
  { type: 'header', key: 'accept-encoding', value: '(?!.*\\bbr;q=0(\\.0*)?(,.*)?$).*\\bbr\\b.*' },
]

/** The addresses that the proxy does not stand before: it sets the headers of all others. */
const WITHOUT_PROXY = ['/api/sync', '/api/d/:driveId([0-9a-f-]+)/coverage']

const listed = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm run typecheck` does this, tests included; a demo need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    'pino',
    'csv-parse',
    'read-excel-file',
    'write-excel-file',
    'file-type',
  ],
  headers: async () => [
    ...PACKED.map(({ source, type }) => ({
      source,
      has: READS_PACKED,
      headers: listed({ 'Content-Encoding': 'br', 'Content-Type': type }),
    })),
    ...WITHOUT_PROXY.map((source) => ({ source, headers: listed(UNKEPT_PART_HEADERS) })),
  ],
  rewrites: async () => ({
    beforeFiles: PACKED.map(({ source }) => ({ source, has: READS_PACKED, destination: `${source}.br` })),
  }),
  experimental: {
    // A page is read when it is first asked for: read ahead, all of them hold a quarter of the memory of an idle server.
    preloadEntriesOnStart: false,
    proxyClientMaxBodySize: LARGEST_BODY,
    serverActions: { bodySizeLimit: LARGEST_BODY },
  },
}

export default withNextIntl(config)
