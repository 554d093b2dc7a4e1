import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

/** A sketch as somebody might draw it: walls and two rooms. */
async function sketch(page: Page): Promise<Buffer> {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 })
    const pen = canvas.getContext('2d')
    if (!pen) return ''
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, 1200, 800)
    pen.lineWidth = 8
    pen.strokeRect(40, 40, 1120, 720)
    pen.strokeRect(40, 40, 500, 720)
    pen.strokeRect(540, 40, 620, 360)
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
  })
  return Buffer.from(data, 'base64')
}

test('the committee adds a sketch, places an area by tap and another by arrow keys, reads it and removes it', async ({
  page,
  signInAs,
}, info) => {
  test.setTimeout(90_000)
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/map`)
  await page.getByRole('link', { name: 'Picture of the shop' }).click()
  await page.getByRole('button', { name: 'Add a picture' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.locator('input[type=file]').setInputFiles({
    name: 'floor.png',
    mimeType: 'image/png',
    buffer: await sketch(page),
  })
  await sheet.getByRole('button', { name: 'Keep the picture' }).click()
  await expect(sheet).toBeHidden()

  await page.getByRole('link', { name: 'Place the areas' }).click()
  const picture = page.getByRole('button', { name: /from the left/ })
  const areas = page.getByLabel('Area and shift')
  const box = await picture.boundingBox()
  await picture.click({ position: { x: (box?.width ?? 0) * 0.2, y: (box?.height ?? 0) * 0.4 } })
  await expect(page.getByText(/20 % from the left, 40 % from the top/)).toBeVisible()
  await page.getByRole('button', { name: 'Save here' }).click()
  await expect(areas.locator('option', { hasText: 'on the picture' })).toHaveCount(1)
  await areas.selectOption({ index: 1 })
  await picture.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/60 % from the left, 48 % from the top/)).toBeVisible()
  await page.getByRole('button', { name: 'Save here' }).click()
  await expect(areas.locator('option', { hasText: 'on the picture' })).toHaveCount(2)

  await page.getByRole('link', { name: 'Done placing' }).click()
  await expect(page.locator('figure').getByRole('link')).toHaveCount(2)
  await info.attach('plan', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  await page.getByText('Remove this picture').click()
  await page.getByRole('button', { name: 'Remove the picture' }).click()
  await expect(page.getByText('No picture yet')).toBeVisible()
})
