import type { ComponentChildren } from 'preact'
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks'
import { LeaveLink } from './quick-exit.tsx'
import { helpPage, ShellContext } from './shell.ts'

/**
 * A question that needs an answer before anything else. It is open for as long as it is on the page.
 * Must pass: native dialog shown as modal; Escape is the safe way out; focus returns to where it was; Help now and
 * Leave now are in it, as it covers the bar. The caller puts the safe way out first among the buttons.
 */
export type DialogProps = {
  heading: ComponentChildren
  children: ComponentChildren
  /** Called for Escape and for the back gesture; the caller takes the dialog off the page. */
  onClose: () => void
}

export function Dialog({ heading, children, onClose }: DialogProps) {
  const id = useId()
  const shell = useContext(ShellContext)
  const shownRef = useRef<HTMLDialogElement>(null)
  const goneRef = useRef(false)
  useLayoutEffect(() => {
    const before = document.activeElement
    const dialog = shownRef.current
    goneRef.current = false
    dialog?.showModal()
    return () => {
      goneRef.current = true
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={shownRef}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        if (!goneRef.current) onClose()
      }}
    >
      <div class="stack">
        <h2 id={id}>{heading}</h2>
        {children}
        {shell && (
          <p class="ways-out">
            <a href={helpPage(shell.lang)}>{shell.words.helpNow}</a>
            <LeaveLink leaving={shell.leaving}>{shell.words.leaveNow}</LeaveLink>
          </p>
        )}
      </div>
    </dialog>
  )
}
