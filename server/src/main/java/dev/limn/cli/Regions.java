package dev.limn.cli;

import com.google.gson.stream.JsonWriter;
import dev.limn.text.LineColumn;
import dev.limn.text.PositionEncoding;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.io.IOException;

/** Writes where something stands: lines and columns from 1, in UTF-16, the end exclusive. */
final class Regions {

  private Regions() {}

  /** Writes four members of an object. */
  static void write(
      JsonWriter json,
      SourceText text,
      TextRange range,
      String line,
      String column,
      String endLine,
      String endColumn)
      throws IOException {
    LineColumn start = PositionEncoding.UTF16.position(text, range.start());
    LineColumn end = PositionEncoding.UTF16.position(text, range.end());
    json.name(line).value(start.line() + 1);
    json.name(column).value(start.column() + 1);
    json.name(endLine).value(end.line() + 1);
    json.name(endColumn).value(end.column() + 1);
  }
}
