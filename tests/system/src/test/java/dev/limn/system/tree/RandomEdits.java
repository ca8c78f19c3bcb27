package dev.limn.system.tree;

import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextDiff;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Makes edits as people and editors make them, and worse ones. Half of the places are borders of
 * tokens or nodes, for there mistakes are made.
 */
public final class RandomEdits {

  /** What changes more than the token that it is, or that begins with it. */
  private static final List<String> OPENERS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "\"",
          "'",
          "/*",
          "*/",
          "/**",
          "//",
          "///",
          "\"\"\"",
          "<",
          ">",
          "\"\"\"\n",
          "@",
          "\\",
          ";",
          "\n<<<<<<< a\n",
          "\n||||||| c\n",
          "\n=======\n",
          "\n>>>>>>> b\n");

  private static final List<String> OPERATORS =
      List.of(
          ">", ">>", ">>>", ">=", ">>=", ">>>=", "=", "->", "::", ".", ",", "...", "? ", "& ", "|",
          "+", "++", "-", "--", "!", ":", "~");

  private static final List<String> WORDS =
      List.of(
          "record ",
          "yield ",
          "var ",
          "sealed ",
          "non-sealed ",
          "permits ",
          "when ",
          "module ",
          "open ",
          "with ",
          "to ",
          "_",
          "this",
          "super",
          "instanceof ",
          "new ",
          "enum ",
          "class ",
          "interface ",
          "@interface ",
          "static ",
          "public ",
          "default ",
          "case ",
          "else ",
          "if (a) ",
          "return ",
          "switch (x) {",
          "for (;;) ",
          "try {",
          "catch (E e) ",
          "finally ",
          "throws X ",
          "import a.b;",
          "package p;",
          "int ",
          "void ",
          "foo(",
          "(x) ",
          "(A) ",
          "x",
          "1",
          "0x",
          "1L",
          "non",
          "sealed",
          "-",
          "final ",
          "synchronized ",
          "do ",
          "while (b) ",
          "extends ");

  private static final List<String> SPACES =
      List.of(" ", "\n", "\r\n", "\r", "\t", "\f", "\n\n", "    ", "/* c */", "// c\n", "\u001a");

  private static final List<String> ESCAPES =
      List.of(
          "\\u0041",
          "\\u007b",
          "\\u007d",
          "\\u0022",
          "\\u002f",
          "\\u002a",
          "\\u000a",
          "\\u005c",
          "\\u",
          "\\uu",
          "u",
          "\\\\",
          "\\u00",
          "\\uuu003b",
          "0022",
          "\u00e9",
          "\ud800",
          "\udc00",
          "\u200b",
          "\u0000");

  private static final List<String> STATEMENTS =
      List.of(
          "x = 1;",
          "int y;",
          "if (a) b();",
          "{ c(); }",
          "class L { }",
          "void m() { }",
          "record R(int a) { }",
          "case 1: d(); break;",
          "default -> e();",
          "A, ",
          "/** Doc. */",
          "private int f;",
          "for (int i : is) { }",
          "g(() -> { h(); });",
          "List<List<String>> l;");

  private final Random random;

  /** What the text was, for undoing: the latest last. */
  private final Deque<String> past = new ArrayDeque<>();

  private SyntaxTree tree;
  private SourceText text;

  public RandomEdits(long seed, SyntaxTree tree) {
    this.random = new Random(seed);
    this.tree = tree;
    this.text = tree.text();
  }

  /** The edits that make the next version; perhaps none. */
  public List<TextEdit> next(SyntaxTree newest) {
    tree = newest;
    text = newest.text();
    if (random.nextInt(6) == 0 && !past.isEmpty()) {
      return undo();
    }
    if (past.size() == 8) {
      past.removeFirst();
    }
    past.addLast(text.toString());
    return EditScript.fitting(edits(), text.length());
  }

  private List<TextEdit> undo() {
    String before = past.removeLast();
    // At times two versions back at once.
    if (random.nextInt(4) == 0 && !past.isEmpty()) {
      before = past.removeLast();
    }
    if (random.nextInt(8) == 0) {
      return List.of(TextEdit.replace(0, text.length(), before));
    }
    return TextDiff.between(text, before).map(List::of).orElse(List.of());
  }

  private List<TextEdit> edits() {
    return switch (random.nextInt(25)) {
      case 0, 1, 2 -> List.of(insert(OPENERS));
      case 3, 4 -> List.of(insert(WORDS));
      case 5 -> List.of(insert(OPERATORS));
      case 6 -> List.of(insert(SPACES));
      case 7 -> List.of(insert(ESCAPES));
      case 8 -> List.of(insert(STATEMENTS));
      case 9, 10 -> List.of(deleteCharacters());
      case 11 -> List.of(deleteElement(0));
      case 12 -> List.of(deleteElement(random.nextInt(5)));
      case 13 -> List.of(replaceToken());
      case 14 -> lines();
      case 15 -> moved();
      case 16 -> List.of(duplicated());
      case 17 -> swapped();
      case 18 -> renamed();
      case 19 -> List.of(wrapped());
      case 20 -> List.of(insert(OPENERS), insert(OPENERS));
      case 21 -> List.of(insert(WORDS), deleteCharacters(), insert(OPERATORS));
      case 22 -> List.of(replaceRange());
      case 23 -> List.of(conflict());
      default -> List.of(rewritten());
    };
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private TextEdit insert(List<String> texts) {
    return TextEdit.insert(place(), one(texts));
  }

  // Places.

  private int place() {
    int offset = random.nextInt(text.length() + 1);
    if (random.nextBoolean()) {
      return offset;
    }
    Element element = element(offset, random.nextInt(3));
    return switch (random.nextInt(4)) {
      case 0 -> element.fullRange().start();
      case 1 -> element.range().start();
      case 2 -> Math.min(text.length(), element.range().end() + random.nextInt(4));
      default -> element.range().end();
    };
  }

  /** The token at an offset, or what encloses it by some levels. */
  private Element element(int offset, int levels) {
    List<Element> path = tree.path(offset);
    return path.get(Math.max(path.size() - 1 - levels, Math.min(1, path.size() - 1)));
  }

  private Element anyElement(int levels) {
    return element(random.nextInt(text.length() + 1), levels);
  }

  // Edits.

  private TextEdit deleteCharacters() {
    int from = place();
    return TextEdit.delete(from, Math.min(text.length(), from + 1 + random.nextInt(3)));
  }

  private TextEdit deleteElement(int levels) {
    TextRange range = anyElement(levels).range();
    return TextEdit.delete(range.start(), range.end());
  }

  private TextEdit replaceToken() {
    TextRange range = anyElement(0).range();
    String by = random.nextBoolean() ? anyElement(0).text() : one(WORDS).strip();
    return TextEdit.replace(range.start(), range.end(), limited(by));
  }

  private TextEdit replaceRange() {
    int from = place();
    int to = Math.min(text.length(), from + random.nextInt(300));
    return TextEdit.replace(from, to, one(random.nextBoolean() ? STATEMENTS : OPENERS));
  }

  /** All of the text is sent, and something in it has changed. */
  private TextEdit rewritten() {
    int from = place();
    int to = Math.min(text.length(), from + random.nextInt(20));
    String all = text.toString();
    String changed = all.substring(0, from) + one(WORDS) + all.substring(to);
    return TextEdit.replace(0, text.length(), changed);
  }

  private List<TextEdit> lines() {
    int line = random.nextInt(text.lines().lineCount());
    int more = Math.min(text.lines().lineCount() - 1, line + 1 + random.nextInt(4));
    int from = text.lines().startOf(line);
    int to = text.lines().startOf(more);
    String content = text.substring(from, to);
    return switch (random.nextInt(4)) {
      case 0 -> List.of(TextEdit.delete(from, to));
      case 1 -> List.of(TextEdit.insert(to, limited(content)));
      case 2 -> List.of(TextEdit.replace(from, to, content.replace("  ", " ")));
      default -> {
        int target = text.lines().startOf(random.nextInt(text.lines().lineCount()));
        yield List.of(TextEdit.delete(from, to), TextEdit.insert(target, limited(content)));
      }
    };
  }

  /** Lines become a side of a merge conflict, or the one and the others the other side. */
  private TextEdit conflict() {
    int last = text.lines().lineCount() - 1;
    int line = random.nextInt(last + 1);
    int from = text.lines().startOf(line);
    int middle = text.lines().startOf(Math.min(last, line + random.nextInt(4)));
    int to = Math.max(middle, text.lines().startOf(Math.min(last, line + random.nextInt(6))));
    String base = random.nextInt(4) == 0 ? "||||||| c\n" + one(STATEMENTS) + "\n" : "";
    String ours = limited(text.substring(from, middle));
    String theirs = random.nextBoolean() ? one(STATEMENTS) + "\n" : text.substring(middle, to);
    return TextEdit.replace(
        from,
        from + ours.length(),
        "<<<<<<< a\n" + ours + base + "=======\n" + limited(theirs) + ">>>>>>> b\n");
  }

  private List<TextEdit> moved() {
    Element element = anyElement(random.nextInt(6));
    TextRange range = random.nextBoolean() ? element.range() : element.fullRange();
    String content = limited(text.substring(range));
    return List.of(
        TextEdit.delete(range.start(), range.start() + content.length()),
        TextEdit.insert(place(), content));
  }

  private TextEdit duplicated() {
    Element element = anyElement(random.nextInt(6));
    TextRange range = random.nextBoolean() ? element.range() : element.fullRange();
    int at = random.nextBoolean() ? range.end() : random.nextBoolean() ? range.start() : place();
    return TextEdit.insert(at, limited(text.substring(range)));
  }

  private List<TextEdit> swapped() {
    int levels = random.nextInt(5);
    TextRange one = anyElement(levels).range();
    TextRange other = anyElement(levels).range();
    if (one.overlaps(other) || one.length() > 4000 || other.length() > 4000) {
      return List.of(insert(SPACES));
    }
    return List.of(
        new TextEdit(one, text.substring(other)), new TextEdit(other, text.substring(one)));
  }

  /** A name is replaced wherever it stands. */
  private List<TextEdit> renamed() {
    Element token = anyElement(0);
    if (!token.kind().isName()) {
      return List.of(replaceToken());
    }
    String name = token.text();
    String by = random.nextInt(3) == 0 ? one(WORDS).strip() : name + "2";
    List<TextEdit> edits = new ArrayList<>();
    String all = text.toString();
    for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + name.length() + 1)) {
      edits.add(TextEdit.replace(at, at + name.length(), by));
    }
    return edits;
  }

  /** Something is put in brackets, of kinds that fit or not. */
  private TextEdit wrapped() {
    TextRange range = anyElement(random.nextInt(5)).range();
    String content = limited(text.substring(range));
    return TextEdit.replace(
        range.start(), range.start() + content.length(), one(OPENERS) + content + one(OPENERS));
  }

  private static String limited(String content) {
    return content.length() <= 3000 ? content : content.substring(0, 3000);
  }
}
