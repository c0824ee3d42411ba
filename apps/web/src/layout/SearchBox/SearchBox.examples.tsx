import { SearchBox } from './SearchBox'

export const searchBoxExamples = {
  'in the head of a page': <SearchBox id="example-head" name="Example, small" />,
  'with its label, filled in': (
    <SearchBox id="example-large" name="Example, large" words="sciatca" isLarge />
  ),
}
