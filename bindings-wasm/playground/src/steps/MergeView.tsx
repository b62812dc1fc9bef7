/** The merge view: the settings and the current step. */
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
