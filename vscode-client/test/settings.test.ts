import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { companion, isCompileError } from '../src/companion';
import { forCheck, forServer } from '../src/settings';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, { default: unknown }> };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { properties } = manifest.contributes.configuration;

/** What VS Code says: the values of a user over our defaults. */
function settings(own: Record<string, unknown>): (name: string) => unknown {
  return (name) => own[name] ?? properties[`limn.${name}`]?.default;
}

test('the server is told only what it knows, and what says something', () => {
  assert.deepEqual(forServer(settings({})), { profile: 'default', caretDelay: 300 });
  const own = {
    profile: 'all',
    ignore: ['octal-literal'],
    severity: { 'empty-catch-block': 'error' },
    languageLevel: 11,
    'java.home': '/jdk',
    companion: 'on',
  };
  assert.deepEqual(forServer(settings(own)), {
    profile: 'all',
    ignore: ['octal-literal'],
    severity: { 'empty-catch-block': 'error' },
    java: 11,
    caretDelay: 300,
  });
});

test('a check finds what the server finds', () => {
  const own = settings({ profile: 'all', ignore: ['a', 'b'] });
  assert.deepEqual(forCheck(own, false), ['--profile=all', '--ignore=a,b']);
  assert.deepEqual(forCheck(own, true), []);
  assert.deepEqual(forCheck(settings({}), false), ['--profile=default']);
});

test('another Java extension is left to report what does not compile', () => {
  const installed = (id: string): boolean => id === 'redhat.java';
  const nothing = (): boolean => false;
  assert.equal(companion('auto', installed), 'Language Support for Java by Red Hat');
  assert.equal(companion('auto', nothing), undefined);
  assert.equal(companion('on', nothing), 'another extension');
  assert.equal(companion('off', installed), undefined);
});

test('what does not compile is known by its id', () => {
  assert.ok(isCompileError('syntax-missing'));
  assert.ok(isCompileError('language-level'));
  assert.ok(!isCompileError('empty-catch-block'));
});
