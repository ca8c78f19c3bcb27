import assert from 'node:assert/strict';
import { test } from 'node:test';
import { label, NO_REPORT, type Status } from '../src/status/status';

const running: Status = { server: { kind: 'running' }, report: NO_REPORT };

test('findings are counted in words', () => {
  const text = (errors: number, warnings: number, others: number): string =>
    label({ ...running, findings: { errors, warnings, others } }).text;
  assert.equal(text(0, 0, 0), '$(check) Limn: no findings');
  assert.equal(text(0, 1, 0), '$(check) Limn: 1 finding');
  assert.equal(text(1, 2, 3), '$(check) Limn: 6 findings');
});

test('the details tell severities apart', () => {
  const { details } = label({ ...running, findings: { errors: 1, warnings: 0, others: 2 } });
  assert.deepEqual(details, ['This file: 1 error, 2 other findings']);
});

test('outside Java files it says only that it is ready', () => {
  assert.equal(label(running).text, '$(check) Limn: ready');
});

test('work is said, and not only shown', () => {
  const working = { ...running, report: { ...NO_REPORT, working: true } };
  const { text, spoken } = label({ ...working, findings: { errors: 0, warnings: 3, others: 0 } });
  assert.equal(text, '$(sync~spin) Limn: 3 findings, working');
  assert.equal(spoken, 'Limn: 3 findings, working');
});

test('findings are not counted before the file was inspected', () => {
  const { text, details } = label({ ...running, findings: 'unknown' });
  assert.equal(text, '$(sync~spin) Limn: working');
  assert.deepEqual(details, []);
});

test('inspections that are off are counted, and named in the details', () => {
  const off = [{ id: 'octal-literal', reason: 'failed 3 times' }];
  const { text, details } = label({
    ...running,
    report: { ...NO_REPORT, off },
  });
  assert.equal(text, '$(warning) Limn: 1 inspection off');
  assert.deepEqual(details, ['The inspection octal-literal is off: failed 3 times']);
});

test('what is not known is said in words, each thing once, and why in the details', () => {
  const unknown = ['pom.xml does not say it', 'a/pom.xml does not say it'].map((why) => ({
    what: 'Java version',
    why,
  }));
  const findings = { errors: 0, warnings: 1, others: 0 };
  const { text, details } = label({
    ...running,
    findings,
    report: { ...NO_REPORT, unknown },
  });
  assert.equal(text, '$(info) Limn: 1 finding, Java version unknown');
  assert.deepEqual(details, [
    'This file: 1 warning',
    'pom.xml does not say it',
    'a/pom.xml does not say it',
  ]);
});

test('what is left to another extension is said', () => {
  assert.deepEqual(label({ ...running, companion: 'Another' }).details, [
    'What does not compile is left to Another to report',
  ]);
});

test('a server that does not run is an alarm, whatever was found', () => {
  const findings = { errors: 1, warnings: 0, others: 0 };
  const failed = label({ ...running, findings, server: { kind: 'failed', reason: 'No Java.' } });
  assert.equal(failed.text, '$(error) Limn: cannot run');
  assert.deepEqual(failed.details, ['No Java.']);
  assert.ok(failed.isAlarm);
  assert.ok(label({ ...running, server: { kind: 'stopped' } }).isAlarm);
  assert.equal(
    label({ ...running, server: { kind: 'starting' } }).text,
    '$(sync~spin) Limn: starting',
  );
});
