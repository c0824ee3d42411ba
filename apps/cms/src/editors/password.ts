/** Shorter passwords are guessed. */
export const shortestPassword = 12
/** Longer ones only keep the CMS busy. */
const longestPassword = 200

type Given = { readonly password: string; readonly email: string }

/** What is wrong with a new password and what to do; null if nothing is. */
export function findPasswordProblem({ password, email }: Given): string | null {
  if (password.length < shortestPassword) {
    return `A password has at least ${shortestPassword} characters; this one has ${password.length}. Four or five unrelated words make a good one.`
  }
  if (password.length > longestPassword) {
    return `A password has at most ${longestPassword} characters.`
  }
  if (new Set(password).size < 5) {
    return 'This password repeats the same few characters. Choose one with at least five different ones.'
  }
  const [name = ''] = email.toLowerCase().split('@')
  if (name.length > 3 && password.toLowerCase().includes(name)) {
    return 'This password holds the e-mail address, which others know. Choose another.'
  }
  return null
}
