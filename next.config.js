import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

/** A roster file of 5 MB and its form around it. Everything else is far smaller. */
const LARGEST_BODY = '6mb'

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
  experimental: {
    proxyClientMaxBodySize: LARGEST_BODY,
    serverActions: { bodySizeLimit: LARGEST_BODY },
  },
}

export default withNextIntl(config)
