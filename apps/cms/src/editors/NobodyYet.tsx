/** Instead of Payload's form, with which whoever came first could make themselves an admin. */
export function NobodyYet() {
  return (
    <main>
      <h1>Nobody can sign in yet</h1>
      <p>
        The first logins are made on the machine that runs the CMS: stop it and run{' '}
        <code>npm start</code> there. It prints two logins, once.
      </p>
    </main>
  )
}
