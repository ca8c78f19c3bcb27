package dev.limn.syntax;

import dev.limn.text.SourceText;

/** Parses one language, from scratch and with what earlier versions offer: by the same code. */
public interface TreeParser {

  /** Parses a text; the nodes that are made have no identity yet. Gives a tree for every text. */
  Parsed parse(SourceText text, Reuse reuse);

  /**
   * What a parser made.
   *
   * @param root its width is the length of the text
   * @param nodesMade how many branches were made
   * @param childrenCopied how many references to children these have
   * @param charactersRead how many characters were read from the text
   */
  record Parsed(Branch root, int nodesMade, int childrenCopied, int charactersRead) {}
}
