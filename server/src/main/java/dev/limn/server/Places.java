package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import dev.limn.text.LineColumn;
import dev.limn.text.PositionEncoding;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Translates between offsets and the positions of a client (LSP 3.17, "Position").
 *
 * @param encoding what the columns of the client count
 */
record Places(PositionEncoding encoding) {

  /** The position of an offset. */
  Position position(SourceText text, int offset) {
    LineColumn position = encoding.position(text, offset);
    return new Position(position.line(), position.column());
  }

  /** The range as the client has it. */
  Range range(SourceText text, TextRange range) {
    return new Range(position(text, range.start()), position(text, range.end()));
  }

  /**
   * The offset of a position. A column past the end of its line stands for its end, and the start
   * of the line after the last one for the end of the text.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the text has no such line
   */
  int offset(SourceText text, Position position) {
    int line = position.getLine();
    int column = position.getCharacter();
    int lines = text.lines().lineCount();
    if (line == lines && column == 0) {
      return text.length();
    }
    if (line < 0 || line >= lines || column < 0) {
      throw failure(
          ResponseErrorCode.InvalidParams,
          "No position %d:%d in a text of %d lines".formatted(line, column, lines));
    }
    return encoding.offset(text, new LineColumn(line, column));
  }

  /**
   * The range as we have it.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the text has no such line, or the
   *     range ends before it starts
   */
  TextRange textRange(SourceText text, Range range) {
    int start = offset(text, range.getStart());
    int end = offset(text, range.getEnd());
    if (end < start) {
      throw failure(ResponseErrorCode.InvalidParams, "The range ends before it starts");
    }
    return new TextRange(start, end);
  }
}
