import { expect, test } from './support/demo'
import { openedByPin } from './support/opened-by-pin'

const NO_PAGE = 404

test('after a PIN no other spelling of an address and no header opens a closed page, and open ones stay open', async ({
  page,
  signInAs,
  baseURL,
}) => {
  const { home, userId } = await signInAs('worker_leader')
  const [, d, id = ''] = home.split('/')
  await openedByPin(userId)
  const ask = (path: string, headers: Record<string, string> = {}) =>
    page.request.get(`${baseURL}${path}`, { headers })

  for (const path of [
    `/${d}/${id}/actions`,
    `/${d}/${id}/actions/`,
    `/${d}/${id}//actions`,
    `//${d}/${id}/actions`,
    `/${d}/${id}/%61ctions`,
    `/%64/${id}/actions`,
    `/${d}/${id.replace('-', '%2D')}/actions`,
    `/${d}/${id}/people%2F..%2Factions`,
    `/${d}/${id}/ACTIONS`,
    `/D/${id}/actions`,
    `/${d}/${id.toUpperCase()}/actions`,
    `/${d}/${id}/actions.rsc`,
    `/${d}/${id}/actions;people`,
    '/coaching',
    '/%63oaching',
    '//coaching',
    '/campaigns/',
  ])
    expect({ path, status: (await ask(path)).status() }).toEqual({ path, status: NO_PAGE })

  const open = `/${d}/${id}/people`
  const disguised: Record<string, string>[] = [
    { 'x-page-path': open },
    { 'x-invoke-path': open },
    { 'x-matched-path': open },
    { 'x-middleware-rewrite': open },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-page-path': open },
  ]
  for (const headers of disguised) expect((await ask(`/${d}/${id}/actions`, headers)).status()).toBe(NO_PAGE)

  // A part of a page for a browser that is already here: its answer is 200 even where the page in it is closed.
  for (const pretended of [`/${d}/${id}/actions`, open]) {
    const headers = { RSC: '1', 'x-page-path': pretended }
    const part = await ask(`/${d}/${id}/actions`, headers)
    expect(part.headers()['content-type']).toContain('text/x-component')
    expect(await part.text()).toContain('NEXT_HTTP_ERROR_FALLBACK;404')
    expect(await (await ask(open, headers)).text()).not.toContain('NEXT_HTTP_ERROR_FALLBACK;404')
  }

  for (const path of [
    open,
    `${open}/`,
    `/${d}/${id}//people`,
    `//${d}/${id}/people`,
    `${open}?v=1`,
    `/${d}/${id.replace('-', '%2D')}/people`,
  ]) {
    const answer = await ask(path)
    expect({ path, status: answer.status() }).toEqual({ path, status: 200 })
    expect(await answer.text()).toContain('on your own list')
  }
})
