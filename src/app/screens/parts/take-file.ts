// oxlint-disable-next-line typescript/triple-slash-reference -- an import cannot bring in what Vite alone knows
/// <reference path="../../checker/page-text.d.ts" />
/** Files that are saved on this device. Their names are fixed and say nothing; their addresses end soon after the press. */

/** What each is for: `check` is the page that checks the one for programs. */
const files = {
  read: { name: 'page.html', type: 'text/html' },
  programs: { name: 'page.json', type: 'application/json' },
  table: { name: 'page.csv', type: 'text/csv' },
  calendar: { name: 'page.ics', type: 'text/calendar' },
  check: { name: 'verify.html', type: 'text/html' },
} as const

export function saveFile(what: keyof typeof files, text: string): void {
  const { name, type } = files[what]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/** Its text comes with the app: saving it asks nobody, now or later. */
export async function saveChecker(): Promise<void> {
  const { default: page } = await import('../../checker/main.tsx?page')
  saveFile('check', page)
}
