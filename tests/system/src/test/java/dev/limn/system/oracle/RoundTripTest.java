package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.check.ContextChecks;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.system.tree.Sources;
import dev.limn.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is: there is a tree, and its tokens are the text. */
class RoundTripTest {
  private static final List<Path> FEATURES = List.of(Path.of("src/test/resources/features"));

  static Stream<Path> features() {
    return Sources.files(FEATURES).stream();
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyBeginningOfAFilePrintsBack(Path file) {
    String text = Sources.text(file);
    for (int end = 0; end <= text.length(); end++) {
      check(text.substring(0, end));
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void aFileWithoutOneCharacterPrintsBack(Path file) {
    String text = Sources.text(file);
    for (int i = 0; i < text.length(); i++) {
      check(text.substring(0, i) + text.substring(i + 1));
    }
  }

  /** Characters that some tool or other stumbles over, each put at each place of a small file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "\r",
        "\r\n",
        "\u001A",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "\uDC00\uD800",
        "\uD835\uDC9C",
        "\\",
        "\\u",
        "\\u00",
        "\\u005c",
        "\\u0022",
        "\\u000a",
        "\\uuuu0041",
        "\\uD835\\uDC9C",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\u2028",
        "\u0085",
        "\uFFFF",
        "\"",
        "\"\"\"",
        "'",
        "/*",
        "//"
      })
  void everyCharacterMayStandAnywhere(String odd) {
    String text =
        """
        /** A. */ @B("c") class D<E> {
          // F
          String f = "g" + 'h' + \"""
            i \\
            \""" + 0x1p3;
          <T> void j(int... k) { if (k >>= 2) l(); else { m -> n; } }
        }
        """;
    for (int i = 0; i <= text.length(); i++) {
      check(text.substring(0, i) + odd + text.substring(i));
    }
  }

  @Test
  void aTextMayHaveNothingButOddCharacters() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      check(String.valueOf(c));
    }
    check("\0".repeat(1000));
    check("\uD800".repeat(1000));
    check("\\u".repeat(1000));
    check("\r".repeat(1000) + "class A { }\r\n\r\r\n");
  }

  private static void check(String text) {
    SyntaxTree tree = JavaParser.parse(SourceText.of(text));
    assertEquals(text, Accept.print(tree));
    ContextChecks.check(tree, Dialect.NEWEST);
  }
}
