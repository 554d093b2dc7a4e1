// The import table of the house (lib/README.md): who may import whom. Run by `npm run lint`.
const area =
  '(actions|bodies|campaigns|law|workplaces|workers|conversations|assessments|leaders|coverage|meetings|drives|coaching|exchange|reaching|records|seeding|skills)'
const concept = `^lib/${area}/(?!(commands|queries|reading)/)(?!schema\\.ts$)`
const server =
  '^lib/(db|vault|command|jobs)/|^lib/access/(?!viewer|roles|refuse-verb|crockford|account-code|pin|envelope-text)|/(commands|queries)/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rules-stay-pure',
      comment: 'Concepts and policies know no framework, no database and no schema library.',
      severity: 'error',
      from: { path: `${concept}[a-z-]+\\.ts$` },
      to: {
        path: '^(node:|zod|next|react|@prisma|pg|server-only)|^node_modules/(zod|next|react|@prisma|pg|server-only)/',
      },
    },
    {
      name: 'pure-rules-know-no-rows',
      severity: 'error',
      from: { path: `${concept}[a-z-]+\\.ts$` },
      to: { path: server },
    },
    {
      name: 'schemas-are-pure-and-zod',
      severity: 'error',
      from: { path: `^lib/${area}/schema\\.ts$` },
      to: { path: `${server}|^node_modules/(?!zod)` },
    },
    {
      name: 'queries-do-not-command',
      severity: 'error',
      from: { path: `^lib/${area}/queries/` },
      to: { path: '^lib/(command|jobs|offline)/|/commands/|^node_modules/(next|react)/' },
    },
    {
      name: 'commands-know-no-framework',
      severity: 'error',
      from: { path: `^lib/${area}/commands/` },
      to: { path: '^lib/(jobs|offline)/|^node_modules/(next|react)/' },
    },
    {
      name: 'building-knows-no-area-rows',
      comment:
        'What every area stands on may use pure rules of an area, never what one of them reads or writes.',
      severity: 'error',
      from: { path: '^lib/(command|access)/' },
      to: { path: `^lib/${area}/(commands|queries)/|^lib/(jobs|offline|registry)` },
    },
    {
      name: 'access-runs-no-commands',
      severity: 'error',
      from: { path: '^lib/access/' },
      to: { path: '^lib/command/' },
    },
    {
      name: 'offline-is-for-browsers',
      severity: 'error',
      from: { path: '^lib/offline/' },
      to: { path: `${server}|^node:|^node_modules/(pg|@prisma|server-only|next)/` },
    },
    {
      name: 'components-get-actions-as-props',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: `^lib/(db|vault|command(?!/field-errors)|jobs)/|/(commands|queries)/|^lib/access/(?!viewer|roles|pin\\.)|^app/`,
      },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: `^lib/${area}/|^components/(?!ui/)` },
    },
    {
      name: 'app-has-no-database',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^lib/(db|vault)/' },
    },
    {
      name: 'vault-and-db-stand-alone',
      severity: 'error',
      from: { path: '^lib/(vault|db)/' },
      to: { path: `^lib/(?!env|errors|result|clock|secret-strength|vault|db|offline)|^app/|^components/` },
    },
    {
      name: 'lib-knows-no-screens',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|e2e|tests|scripts|prisma/seed)/' },
    },
    {
      name: 'screens-know-no-scripts-or-tests',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^(scripts|tests|e2e|prisma)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated' },
    tsPreCompilationDeps: false,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
