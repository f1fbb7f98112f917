/** Ends every run with one line that counts tests, and fails a run in which no test ran. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    const count = (state) => states.filter((one) => one === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const [passed, failed, skipped] = [count('passed'), count('failed') + broken, count('skipped')];
    if (passed + failed === 0) {
      process.exitCode = 1;
      console.log('No test ran.');
    }
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
