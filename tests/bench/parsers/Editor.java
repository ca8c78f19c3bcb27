package dev.limn.bench.parsers;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.treesitter.TSInputEdit;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSParser;
import org.treesitter.TSPoint;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterJava;

/** How an edit of one letter is taken in. */
public enum Editor {
  /** Ours: the text is changed, the tree, and its elements have their ids. */
  LIMN {
    @Override
    IntFunction<Object> open(Letter letter) {
      DocumentTree[] tree = {JavaParser.document(SourceText.of(letter.texts().get(0)))};
      int offset = letter.offset();
      return i -> {
        TextEdit edit = TextEdit.replace(offset, offset + 1, Letter.letter(i));
        tree[0] = tree[0].edit(List.of(edit));
        return tree[0];
      };
    }
  },

  /** Tree-sitter, by JNI. The changed texts are there before; only the tree is made. */
  TREE_SITTER {
    @Override
    IntFunction<Object> open(Letter letter) {
      List<byte[]> texts = letter.texts().stream().map(Editor::bytes).toList();
      String before = letter.texts().get(0).substring(0, letter.offset());
      int at = bytes(before).length;
      int row = (int) before.chars().filter(c -> c == '\n').count();
      int column = letter.offset() - 1 - before.lastIndexOf('\n');
      TSPoint start = new TSPoint(row, column);
      TSPoint end = new TSPoint(row, column + 1);
      TSParser parser = new TSParser();
      parser.setLanguage(new TreeSitterJava());
      byte[] buffer = new byte[8192];
      TSTree[] tree = {parse(parser, buffer, null, texts.get(0))};
      return i -> {
        TSTree old = tree[0];
        old.edit(new TSInputEdit(at, at + 1, at + 1, start, end, end));
        tree[0] = parse(parser, buffer, old, texts.get(i));
        old.close();
        return tree[0];
      };
    }
  },

  /** Ours, the whole file from scratch, each time. */
  LIMN_WHOLE_FILE {
    @Override
    IntFunction<Object> open(Letter letter) {
      return i -> JavaParser.document(SourceText.of(letter.texts().get(i)));
    }
  };

  /** Opens a file, and gives the edit that puts a letter in the place of the one before. */
  abstract IntFunction<Object> open(Letter letter);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static TSTree parse(TSParser parser, byte[] buffer, TSTree old, byte[] text) {
    return parser.parse(
        buffer,
        old,
        (into, offset, point) -> {
          int length = Math.max(0, Math.min(into.length, text.length - offset));
          System.arraycopy(text, Math.min(offset, text.length), into, 0, length);
          return length;
        },
        TSInputEncoding.TSInputEncodingUTF8);
  }
}
