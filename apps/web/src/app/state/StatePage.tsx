type Props = { readonly title: string; readonly text: string }

/** Says what is the matter and how to go on. Reads no content: it must work while there is none. */
export function StatePage({ title, text }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        If you have new numbness between the legs, trouble passing urine, chest pain, or you feel
        very unwell, do not wait for this page: get medical help now.
      </p>
      <ul>
        <li>
          <a href="/">Start</a>
        </li>
        <li>
          <a href="/articles">Articles</a>
        </li>
        <li>
          <a href="/treatments">Treatments</a>
        </li>
        <li>
          <a href="/conditions">Conditions</a>
        </li>
      </ul>
    </>
  )
}
