/** On the page of a link, the links of the foot stay on this page: it would be lost behind another. */
import { useEffect } from 'preact/hooks'

export function useSafeLinks(open: () => void): void {
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link?.getAttribute('href')?.startsWith('#safe')) return
      event.preventDefault()
      open()
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [open])
}
