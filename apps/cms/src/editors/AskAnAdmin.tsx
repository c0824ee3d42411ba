/** Instead of Payload's form: the CMS sends no mail. */
export function AskAnAdmin() {
  return (
    <main>
      <h1>Ask an admin</h1>
      <p>The CMS sends no mail. An admin sets a new password for you, under People.</p>
      <p>
        <a href="/admin/login">Back to signing in</a>
      </p>
    </main>
  )
}
