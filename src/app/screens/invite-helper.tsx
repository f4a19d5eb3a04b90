/**
 * Inviting someone who helps me (S5): what kind of help, a name of my own for them and a few lines; the same three
 * questions as before any link; then the link and its words. Nobody but the two of us learns of it.
 */
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { GateFirst } from './parts/gate-first.tsx'
import { HelpedInviteForm } from './parts/helped-invite-form.tsx'
import { useInviting } from './parts/use-inviting.ts'

export function InviteHelper(screen: ScreenProps) {
  const { t } = screen
  const inviting = useInviting(screen, { form: 'invite-helper', inviter: 'client', onward: 'link' })
  return (
    <GateFirst
      screen={screen}
      words={t.helped.invite}
      back={{ href: hrefTo({ screen: 'helpers' }), label: t.helped.middle.heading }}
      inviting={inviting}
      renderForm={(onGoOn) => <HelpedInviteForm screen={screen} form={inviting.form} onGoOn={onGoOn} />}
    />
  )
}
