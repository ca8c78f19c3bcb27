import type { Place, Region } from '../views';

/** An element of a syntax tree, as the server tells of it. */
export interface Item {
  readonly kind: string;
  /** That of a node, which edits elsewhere do not change; absent for a token. */
  readonly id?: number;
  /** That of a token, or what is wrong. */
  readonly text?: string;
  readonly range: Region;
  /** How many children it has. */
  readonly children: number;
}

/** An element, and where it is in the tree. */
export interface Node {
  readonly item: Item;
  /** The index of each element on the way from the root. */
  readonly path: readonly number[];
  readonly parent: Node | undefined;
}

/** What the server is asked for. */
export interface Questions {
  children(path: readonly number[]): Promise<readonly Item[]>;
  pathOf(position: Place): Promise<readonly number[]>;
}

/** What is known of one version of a syntax tree, which is asked for a level at a time. */
export class Tree {
  private readonly known = new Map<string, Promise<readonly Node[]>>();

  constructor(private readonly questions: Questions) {}

  /** The children of an element, or of the root. */
  children(parent?: Node): Promise<readonly Node[]> {
    const path = parent?.path ?? [];
    const key = path.join(' ');
    const known = this.known.get(key) ?? this.ask(path, parent);
    this.known.set(key, known);
    return known;
  }

  private async ask(path: readonly number[], parent?: Node): Promise<readonly Node[]> {
    const items = await this.questions.children(path);
    return items.map((item, index) => ({ item, path: [...path, index], parent }));
  }

  /** The innermost element at a position; undefined if there is none. */
  async at(position: Place): Promise<Node | undefined> {
    let node: Node | undefined;
    for (const index of await this.questions.pathOf(position)) {
      const children = await this.children(node);
      node = children[index];
      if (node === undefined) {
        return undefined;
      }
    }
    return node;
  }
}

/** What an element is known by from one version to the next; unlike that of any other. */
export function identity({ item, path, parent }: Node): string {
  if (item.id !== undefined) {
    return `#${item.id}`;
  }
  const around = parent === undefined ? '' : identity(parent);
  return `${around}/${path.at(-1) ?? 0}`;
}

/** The kind of an element in words: `if statement`. */
export function named({ kind }: Item): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}
