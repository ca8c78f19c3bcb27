import * as vscode from 'vscode';
import { isInspected } from '../documents';
import type { Server } from '../server/server';
import type { Region } from '../views';
import { identity, named, Tree, type Item, type Node } from './tree';

const VIEW = 'limn.syntaxTree';

/** Whether the view is wanted. */
const CONTEXT = 'limn.showsSyntaxTree';

/** For how long nothing has to happen until the view follows, in milliseconds. */
const PAUSE = 100;

const NOTHING = { children: () => Promise.resolve([]), pathOf: () => Promise.resolve([]) };

/** The syntax tree of the file in the active editor, with what is under the caret selected. */
export class SyntaxTreeView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly listeners: vscode.Disposable;
  private tree = new Tree(NOTHING);
  private shown: vscode.TextDocument | undefined;
  /** Whether the text has changed since the tree was asked for, or there was no answer. */
  private isOld = false;
  private pause: NodeJS.Timeout | undefined;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly server: Server) {
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
    const renew = (): void => {
      this.renew();
    };
    this.listeners = vscode.Disposable.from(
      this.view.onDidChangeVisibility(renew),
      server.onDidChangeClient(renew),
      vscode.window.onDidChangeActiveTextEditor(renew),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.isOld ||= document === this.shown;
        this.catchUpLater();
      }),
      vscode.window.onDidChangeTextEditorSelection(() => {
        this.catchUpLater();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.pause);
    this.listeners.dispose();
    this.view.dispose();
    this.changes.dispose();
  }

  /** Shows the view. */
  async show(): Promise<void> {
    await vscode.commands.executeCommand('setContext', CONTEXT, true);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    this.renew();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    return [...(await this.tree.children(node).catch(() => []))];
  }

  getParent({ parent }: Node): Node | undefined {
    return parent;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { item } = node;
    const state = vscode.TreeItemCollapsibleState;
    const shown = new vscode.TreeItem(
      named(item),
      item.children === 0 ? state.None : state.Collapsed,
    );
    shown.id = identity(node);
    shown.description = item.text ?? (item.id === undefined ? '' : `#${item.id}`);
    if (this.shown !== undefined) {
      const selection = range(item.range);
      shown.command = {
        command: 'vscode.open',
        title: 'Select',
        arguments: [this.shown.uri, { selection, preserveFocus: true }],
      };
    }
    return shown;
  }

  /** What happens fast is followed once. */
  private catchUpLater(): void {
    if (this.view.visible) {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => {
        if (this.isOld) {
          this.renew();
        } else {
          void this.follow();
        }
      }, PAUSE);
    }
  }

  private renew(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!this.view.visible || (document === undefined && this.shown?.isClosed === false)) {
      return;
    }
    this.shown = document !== undefined && isInspected(document) ? document : undefined;
    this.isOld = false;
    this.tree = new Tree(this.shown === undefined ? NOTHING : this.questions(this.shown.uri));
    this.view.message = this.shown === undefined ? 'No Java file is being edited.' : '';
    this.changes.fire(undefined);
    void this.follow();
  }

  private questions(at: vscode.Uri): ConstructorParameters<typeof Tree>[0] {
    const uri = at.toString();
    return {
      children: (path) => this.server.ask<Item[]>('limn/syntaxTree', { uri, path }),
      pathOf: (position) => this.server.ask<number[]>('limn/syntaxPath', { uri, position }),
    };
  }

  /** Selects what is under the caret; what is selected by hand stays. */
  private async follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.view.visible || editor?.document !== this.shown || !editor?.selection.isEmpty) {
      return;
    }
    const { line, character } = editor.selection.active;
    const { tree } = this;
    let node: Node | undefined;
    try {
      node = await tree.at({ line, character });
    } catch {
      // A server that was just started may not know the document yet.
      this.isOld ||= tree === this.tree && this.server.client !== undefined;
    }
    if (this.isOld) {
      this.catchUpLater();
    } else if (node !== undefined && tree === this.tree) {
      // While the view is filled anew, it may not know the element yet.
      await this.view.reveal(node, { select: true, focus: false }).then(undefined, () => {
        this.catchUpLater();
      });
    }
  }
}

function range({ start, end }: Region): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
