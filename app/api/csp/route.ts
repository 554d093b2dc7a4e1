/** Where browsers report a page that broke its own rules. What they send may hold addresses of a person's pages, so only a count is kept. */
export async function POST(): Promise<Response> {
  process.stderr.write('{"level":"warn","event":"page_rule_broken"}\n')
  return new Response(null, { status: 204 })
}
