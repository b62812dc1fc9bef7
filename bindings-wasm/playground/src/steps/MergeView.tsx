/** The merge of two profiles: its settings, and the step one is at. */
import { Page } from '../parts/Page';
import { Settings } from '../parts/Settings';
import { Stepper } from '../parts/Stepper';
import { Steps } from './Steps';

export function MergeView() {
  return (
    <>
      <Settings />
      <Page view="merge">
        <Stepper />
        <Steps />
      </Page>
    </>
  );
}
