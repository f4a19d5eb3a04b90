/** Files that are saved on this device. Their names are fixed and say nothing; their addresses end soon after the press. */

export function saveToRead(text: string): void {
  const link = linkTo(text, 'text/html')
  link.download = 'page.html'
  link.click()
}

export function saveForPrograms(text: string): void {
  const link = linkTo(text, 'application/json')
  link.download = 'page.json'
  link.click()
}

export function saveTable(text: string): void {
  const link = linkTo(text, 'text/csv')
  link.download = 'page.csv'
  link.click()
}

export function saveForCalendar(text: string): void {
  const link = linkTo(text, 'text/calendar')
  link.download = 'page.ics'
  link.click()
}

function linkTo(text: string, type: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  return link
}
