import { BackPlate } from './BackPlate'

export const backPlateExamples = {
  'two places hatched': (
    <BackPlate figure={1} caption="Two places." marked={['upper-trap', 'inner-blade']} />
  ),
  'with numbers and their key': (
    <BackPlate figure={2} caption="All places." marked={[]} hasNumbers>
      <p>The key.</p>
    </BackPlate>
  ),
}
