package dev.limn.system.oracle;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.check.ContextChecks;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that a person gets wrong, in a file in which all else is right.
 *
 * @param title what it is
 * @param frame what stands around it
 * @param shown its lines, with the errors marked, as in the table
 */
record Slip(String title, Frame frame, String shown) {
  private static final String AFTER =
      """

        private int field = 1;

        A() {
          field = 2;
        }

        static void method(String s) {
          if (s == null) { return; }
        }

        class Inner {
          int x;
        }

        enum E { X }

        @Override public String toString() {
          return "";
        }
      }
      """;

  private static final List<String> KINDS_AFTER =
      List.of(
          "FIELD_DECLARATION",
          "CONSTRUCTOR_DECLARATION",
          "METHOD_DECLARATION",
          "CLASS_DECLARATION",
          "ENUM_DECLARATION",
          "METHOD_DECLARATION");

  /** Where a slip stands. */
  enum Frame {
    STATEMENTS("class A {\n  int before;\n\n  void m(int x, boolean b) {\n", 4, "  }\n" + AFTER),
    MEMBERS("class A {\n  int before;\n\n", 2, AFTER),
    FILES("", 0, "\nclass A {\n" + AFTER),
    NOTHING("", 0, "");

    private final String before;
    private final int indentation;
    private final String after;

    Frame(String before, int indentation, String after) {
      this.before = before;
      this.indentation = indentation;
      this.after = after;
    }
  }

  /** All slips of a table. */
  static List<Slip> table(String table) {
    List<Slip> slips = new ArrayList<>();
    Frame frame = Frame.NOTHING;
    for (String part : table.split("(?m)^(?=## |== )", -1)) {
      String[] lines = part.strip().split("\n", 2);
      if (part.startsWith("## ")) {
        String name = lines[0].substring(3).split("[ :]", -1)[0];
        frame = Frame.valueOf(name.toUpperCase(Locale.ROOT));
      } else if (part.startsWith("== ")) {
        slips.add(new Slip(lines[0].substring(3), frame, lines[1]));
      }
    }
    return slips;
  }

  /** The slip alone, without marks. */
  private String code() {
    return shown
        .lines()
        .filter(line -> !line.startsWith("|") && !line.strip().startsWith("^"))
        .map(line -> line.isEmpty() ? "\n" : " ".repeat(frame.indentation) + line + "\n")
        .collect(Collectors.joining());
  }

  private SyntaxTree tree() {
    return JavaParser.parse(SourceText.of(frame.before + code() + frame.after));
  }

  private static List<SyntaxError> errors(SyntaxTree tree) {
    List<SyntaxError> errors = new ArrayList<>(tree.errors());
    errors.addAll(ContextChecks.check(tree, Dialect.NEWEST));
    return errors;
  }

  /** How many errors there are in the whole file. */
  int errorCount() {
    return errors(tree()).size();
  }

  /** What the table should show. */
  String show() {
    SyntaxTree tree = tree();
    String text = tree.text().toString();
    int from = frame.before.length();
    int to = text.length() - frame.after.length();
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean own = start >= from && start < to;
      int shift = own ? frame.indentation : 0;
      List<String> marks = marks(errors(tree), start, line.length(), own ? shift : -2);
      if (own) {
        lines.add(line.isEmpty() ? "" : line.substring(shift));
      } else if (!marks.isEmpty()) {
        lines.add("| " + line);
      }
      lines.addAll(marks);
      start += line.length() + 1;
    }
    return String.join("\n", lines);
  }

  private static List<String> marks(List<SyntaxError> errors, int start, int length, int shift) {
    return errors.stream()
        .filter(error -> error.range().start() >= start && error.range().start() <= start + length)
        .map(error -> mark(error, start, length, shift))
        .toList();
  }

  private static String mark(SyntaxError error, int start, int length, int shift) {
    int column = error.range().start() - start;
    int marked = Math.max(1, Math.min(error.range().length(), length - column));
    return " ".repeat(column - shift) + "^".repeat(marked) + " " + error.message();
  }

  /** What each member is that follows the slip. */
  List<String> kindsAfter() {
    return membersAfter(tree()).stream().map(member -> member.kind().toString()).toList();
  }

  /** What each member should be that follows the slip. */
  List<String> expectedKindsAfter() {
    return frame == Frame.NOTHING ? List.of() : KINDS_AFTER;
  }

  /** The ids of the members that follow, in the frame alone. */
  List<Integer> idsBefore() {
    return ids(document());
  }

  /** The ids of the members that follow once the slip was typed into the frame. */
  List<Integer> idsAfter() {
    return ids(document().edit(List.of(TextEdit.insert(frame.before.length(), code()))));
  }

  private DocumentTree document() {
    return JavaParser.document(SourceText.of(frame.before + frame.after));
  }

  private static List<Integer> ids(DocumentTree document) {
    return membersAfter(document.tree()).stream()
        .map(member -> ((Branch) member.node()).id())
        .toList();
  }

  private static List<Element> membersAfter(SyntaxTree tree) {
    List<Element> members = List.of();
    for (Element element : tree.root().preorder()) {
      if (element.kind() == JavaKind.CLASS_BODY) {
        List<Element> own = membersOf(element);
        int size = own.size();
        members =
            size < KINDS_AFTER.size() ? members : own.subList(size - KINDS_AFTER.size(), size);
      }
    }
    return members;
  }

  private static List<Element> membersOf(Element body) {
    List<Element> members = new ArrayList<>();
    for (Element member : body.children()) {
      if (!member.isLeaf()) {
        members.add(member);
      }
    }
    return members;
  }

  @Override
  public String toString() {
    return frame.name().toLowerCase(Locale.ROOT) + ": " + title;
  }
}
