import { readFile } from 'node:fs/promises'
import { expect, test } from './support/demo'
import { eitherSideOfClockChange } from './support/either-side-of-clock-change'
import { linkForNewestOffer } from './support/newest-offer'
import { openPhone } from './support/passkey-phone'
import { askToBeCalled, openReply, takeInHand, write } from './support/public-call'
import { startGroup } from './support/start-group'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** Of the demo's coaches who speak Spanish the one in Los Angeles; the group asks for Spanish, so nobody else outbids her. */
const COACH = 'Lucía Barrientos Meza'

test('from a link in a chat to a coach in another part of the world, and to the end of the coaching', async ({
  page,
  browser,
  baseURL,
  signInAs,
}, info) => {
  test.setTimeout(240_000)
  const mark = `${info.project.name} ${Date.now()}`
  const founder = await openPhone(browser, { ...PHONE, baseURL, timezoneId: 'Europe/Madrid' })

  const code = await test.step('somebody follows a link and asks to be called', async () => {
    const given = await askToBeCalled(founder, `wren ${mark}`)
    expect(founder.url()).not.toContain(given)
    expect(await founder.context().cookies()).toEqual([])
    await openReply(founder, given)
    await expect(founder.getByText(/Nobody has read it yet/)).toBeVisible()
    await expect(founder.getByText(`wren ${mark}`)).toHaveCount(0)
    return given
  })

  await test.step('a caller takes them on, and they write to each other', async () => {
    await signInAs('intake_caller')
    await takeInHand(page, `wren ${mark}`)
    await write(page, 'Write to them', 'I call tonight at eight.')
    const messages = page.getByRole('list', { name: 'Messages' })
    await expect(messages.getByText('I call tonight at eight.')).toBeVisible()

    await openReply(founder, code)
    await expect(founder.getByText('I call tonight at eight.')).toBeVisible()
    await write(founder, 'Write a message', 'Eight is fine.')
    await expect(founder.getByText('Sent. The answer will stand here.')).toBeVisible()
  })

  const home = await test.step('after the call they start a group', async () => {
    await page.getByRole('button', { name: 'Let them start a group' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Let them start a group' }).click()
    await expect(page.getByText('They can start now.')).toBeVisible()
    await openReply(founder, code)
    await founder.getByRole('link', { name: 'Start your group' }).click()
    const base = await startGroup(founder, { name: 'Wren', headcount: 40 })
    await founder.goto(`${base}/people/new`)
    await founder.getByLabel('Names, one on each line').fill('Dana\nFay')
    await founder.getByRole('button', { name: 'Add 2 people' }).click()
    await founder.waitForURL(`${base}/people`)
    return base
  })
  const driveId = home.split('/')[2] ?? ''

  const group =
    await test.step('the group asks for a coach, and is offered one by a code and reasons', async () => {
      await founder.goto(`${home}/coach`)
      await founder.getByRole('checkbox', { name: 'firings and threats' }).check()
      await founder.getByRole('checkbox', { name: 'Spanish' }).check()
      await founder.getByRole('checkbox', { name: 'English' }).uncheck()
      await founder.getByRole('button', { name: 'Ask for a coach' }).click()
      await expect(founder.getByText('A coordinator is looking for somebody who fits.')).toBeVisible()

      await signInAs('coordinator')
      const card = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href="/network/queue/${driveId}"]`) })
      const found = await card.getByRole('heading', { level: 2 }).innerText()
      await expect(card.getByRole('list', { name: 'Why this person' }).first()).toContainText('at most')
      await expect(card.getByText('Why not others')).toBeVisible()
      expect(await card.innerText()).not.toMatch(/Wren|Dana|Fay/)
      const offer = card.locator('button', { hasText: `Offer to ${COACH}` })
      if (!(await offer.isVisible())) await card.getByText('Also possible').click()
      await offer.click()
      await expect(card).toContainText(`Asked ${COACH}; an answer is due by`)
      return found
    })

  const coach = await (
    await browser.newContext({ baseURL, locale: 'es-US', timezoneId: 'America/Los_Angeles' })
  ).newPage()
  await test.step('the coach says yes, the founder is told and decides', async () => {
    await coach.goto(await linkForNewestOffer())
    await coach.waitForURL('/coaching')
    const offer = coach.locator('.card', { has: coach.getByRole('heading', { name: group, exact: true }) })
    await offer.getByRole('button', { name: 'Sí, acompañar a este grupo' }).click()
    await expect(coach.getByText(`${group}: dijiste que sí; decide el comité.`)).toBeVisible()

    await founder.goto(home)
    await expect(founder.getByRole('list', { name: 'News' })).toContainText(`A coach said yes for ${group}.`)
    await founder.goto(`${home}/coach`)
    await expect(founder.getByRole('heading', { name: `${COACH} would like to accompany you` })).toBeVisible()
    await founder.getByRole('button', { name: `Yes, start with ${COACH}` }).click()
    await expect(founder.getByRole('button', { name: 'End the coaching' })).toBeVisible()
  })

  await test.step('they set a session on a day on which only one of them has changed the clocks', async () => {
    const { between, after } = eitherSideOfClockChange()
    const agenda = `Primera sesión ${mark}`
    await coach.goto(`/coaching/d/${driveId}/sessions`)
    await coach.getByRole('button', { name: 'Proponer horarios' }).click()
    const sheet = coach.getByRole('dialog')
    for (const [index, day] of [between, after].entries()) {
      await sheet.getByLabel(`Día ${index + 1}`).fill(day)
      await sheet.getByLabel(`Hora ${index + 1}`).fill('10:00')
    }
    await sheet.getByLabel('De qué hablar').fill(agenda)
    await sheet.getByRole('button', { name: 'Proponer horarios' }).click()
    const theirs = coach.getByRole('main').getByRole('listitem').filter({ hasText: agenda })
    await expect(theirs.getByText('propuesta', { exact: true })).toBeVisible()

    await founder.goto(`${home}/coach/sessions`)
    const card = founder.getByRole('main').getByRole('listitem').filter({ hasText: agenda })
    await expect(card.getByRole('button', { name: /^Take .*7:00\sPM$/ })).toBeVisible()
    await card.getByRole('button', { name: /^Take .*6:00\sPM$/ }).click()
    await expect(card.getByText('set', { exact: true })).toBeVisible()
    await expect(card).toContainText(/10:00\sAM where the others are \(Pacific Time\)/)
    await card.getByRole('button', { name: 'Put it in my calendar' }).click()
    const download = founder.waitForEvent('download')
    await founder.getByRole('dialog').getByRole('button', { name: 'Download the date' }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file).toContain(between.replaceAll('-', ''))
    expect(file).not.toMatch(/sesi|coach/i)

    await coach.reload()
    await expect(theirs.getByText('fijada', { exact: true })).toBeVisible()
    await expect(theirs).toContainText(/10:00\sa\.\s?m\./)
    await expect(theirs).toContainText(/6:00\sp\.\s?m\. donde está la otra parte \(/)
  })

  const step = `Hablar con la noche ${mark}`
  await test.step('the coach reviews the group, and a step that they propose becomes a promise', async () => {
    await coach.goto('/coaching')
    const card = coach.locator('.card', { has: coach.getByRole('heading', { name: group, exact: true }) })
    await expect(card.getByText('Un próximo paso')).toBeVisible()
    await card.getByRole('link', { name: `Abrir el repaso ${group}` }).click()
    await expect(coach.getByRole('heading', { name: 'Repaso', exact: true })).toBeVisible()
    await coach.getByRole('button', { name: 'Proponer un paso' }).click()
    const sheet = coach.getByRole('dialog')
    await sheet.getByLabel('¿Qué debería pasar?').fill(step)
    await sheet.getByRole('button', { name: 'Proponer un paso' }).click()
    await expect(coach.getByRole('listitem').filter({ hasText: step })).toBeVisible()

    await founder.goto(`${home}/coach/review`)
    const line = founder.getByRole('listitem').filter({ hasText: step })
    await line.getByRole('button', { name: 'I take it' }).click()
    await expect(line.getByText('you promised it')).toBeVisible()
  })

  const names = coach.getByRole('list', { name: 'Nombres' }).getByRole('listitem')
  await test.step('the committee shows names, sees which were opened, and takes them back', async () => {
    await founder.goto(`${home}/coach`)
    await founder.getByRole('button', { name: 'Show names' }).click()
    const sheet = founder.getByRole('dialog')
    await sheet.getByRole('radio', { name: 'planning who talks with whom' }).check()
    await sheet.getByRole('button', { name: 'Show names' }).click()
    const shown = founder.getByRole('list', { name: 'Names your coach can see' })
    await expect(shown).toContainText('Everybody of the group, by name')

    await coach.goto(`/coaching/d/${driveId}/names`)
    await expect(names.filter({ hasText: 'Dana' })).toBeVisible()
    await expect(names.filter({ hasText: 'Fay' })).toBeVisible()

    await founder.reload()
    await expect(founder.getByRole('list', { name: 'What your coach opened' })).toContainText('2 names')
    await founder.getByRole('button', { name: 'Take back' }).click()
    await expect(founder.getByText('Your coach sees codes only.')).toBeVisible()
    await coach.reload()
    await expect(coach.getByText('El comité no te muestra nombres')).toBeVisible()
    await expect(names).toHaveCount(0)
  })

  await test.step('the committee ends the coaching: access is gone, the promise remains', async () => {
    await founder.getByRole('button', { name: 'End the coaching' }).click()
    await expect(founder.getByRole('button', { name: 'Ask for a coach' })).toBeVisible()
    for (const path of [`/coaching/d/${driveId}/review`, `${home}/map`, `${home}/people`]) {
      const answer = await coach.goto(path)
      expect(answer?.status()).toBe(404)
    }
    await coach.goto('/coaching')
    await expect(coach.getByText(`Terminó el acompañamiento de ${group}.`)).toBeVisible()

    await founder.goto(`${home}/follow-ups`)
    const mine = founder.getByRole('list', { name: 'Agreed with your coach' }).getByRole('listitem')
    await mine.filter({ hasText: step }).getByRole('button', { name: 'How did it go?' }).click()
    const sheet = founder.getByRole('dialog')
    await sheet.getByRole('radio', { name: 'Done', exact: true }).check()
    await sheet.getByRole('button', { name: 'Save' }).click()
    await expect(mine.filter({ hasText: step })).toHaveCount(0)
  })
  await Promise.all([founder.context().close(), coach.context().close()])
})
