import type * as vscode from 'vscode';
import { spawn } from 'node:child_process';
import type { Launch } from '../server/launch';

/** How a check of a folder ended. */
export interface Outcome {
  /** Whether it did what it was asked for. */
  readonly isDone: boolean;
  /** What it said besides, line by line. */
  readonly complaints: readonly string[];
}

/** Runs a check of a folder; what it prints is taken piece by piece. */
export function check(
  { program, arguments: args }: Launch,
  folder: string,
  cancelled: vscode.CancellationToken,
  take: (piece: string) => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    const listener = cancelled.onCancellationRequested(() => child.kill());
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      complaints += piece;
    });
    child.on('error', (problem) => {
      complaints += `limn: ${problem.message}`;
    });
    child.on('close', (code) => {
      listener.dispose();
      const lines = complaints.split('\n').filter((line) => line !== '');
      resolve({ isDone: code === 0, complaints: lines });
    });
  });
}
