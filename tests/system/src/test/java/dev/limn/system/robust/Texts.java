package dev.limn.system.robust;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that nobody writes, in any size: what their size counts is in their names.
 *
 * <p>Java that a compiler accepts, and that a generator may well write, is told apart from the
 * rest: in it no error may be found.
 */
enum Texts {
  LINES(true, n -> "class A {\n" + numbered("  int a%d;\n", n) + "}\n"),
  STATEMENTS(true, n -> method("a(b, \"c\");\n".repeat(n))),
  SUM(true, n -> method("int a = 1" + " + b".repeat(n) + ";")),
  CONCATENATION(true, n -> method("s(\"a\"" + "\n + \"b\" + c".repeat(n) + ");")),
  CONJUNCTION(true, n -> method("if (a" + " && b || c".repeat(n) + ") { d(); }")),
  IDENTICAL_OPERANDS(true, n -> method("boolean a = b" + " && b".repeat(n) + ";")),
  CALL_CHAIN(true, n -> method("a" + ".b(c)".repeat(n) + ";")),
  CALL_CHAIN_OF_LAMBDAS(true, n -> method("a" + ".b(c -> { d(); })".repeat(n) + ";")),
  FIELD_CHAIN(true, n -> method("a" + ".b".repeat(n) + " = 1;")),
  INDEX_CHAIN(true, n -> method("a" + "[0]".repeat(n) + " = 1;")),
  ELSE_IF(true, n -> method("if (a) { b(); }\n" + "else if (a) { b(); }\n".repeat(n))),
  ELSE_IF_WITHOUT_BRACES(true, n -> method("if (a) b();\n" + "else if (a) b();\n".repeat(n))),
  CASES(true, n -> method("switch (a) {\n" + numbered("case %d: b(); break;\n", n) + "}")),
  CASE_LABELS(true, n -> method("switch (a) {\n" + numbered("case %d:\n", n) + "b(); }")),
  RULES(true, n -> method("switch (a) {\n" + numbered("case %d -> b();\n", n) + "}")),
  ARRAY(true, n -> "class A { int[] a = {" + "1, ".repeat(n) + "}; }"),
  ARGUMENTS(true, n -> method("a(b" + ", b".repeat(n) + ");")),
  CONSTANTS(true, n -> "enum A { " + numbered("A%d, ", n) + "}"),
  PARAMETERS(true, n -> "class A { void m(int a" + numbered(", int a%d", n) + ") { } }"),
  LOCALS(true, n -> method(numbered("int a%1$d = 1; b(a%1$d);\n", n))),
  METHODS(true, n -> "class A {\n" + numbered("public void m%d() { int a = 010; }\n", n) + "}"),
  TYPES(true, n -> numbered("class A%d { }\n", n)),
  IMPORTS(true, n -> numbered("import a.b.C%d;\n", n)),
  ANNOTATIONS(true, n -> numbered("@A%d(\"a\") ", n) + "class A { }"),
  SUPPRESSED(
      true,
      n -> "class A {\n" + numbered("int a%d = 010; // limn-ignore octal-literal\n", n) + "}"),
  SEMICOLONS(true, n -> method(";\n".repeat(n))),
  EMPTY_CATCHES(true, n -> method("try { a(); } catch (B b) { }\n".repeat(n))),
  NESTED_CATCHES(true, n -> method("try { a(); } catch (B | C b) { }\n".repeat(n))),
  COMMENTS(true, n -> "class A {\n" + "/* a */ // b\n".repeat(n) + "}"),
  COMMENTED_STATEMENTS(true, n -> method("if (a) { /* b */ if (c) { d(); } }\n".repeat(n))),
  LONG_LITERAL(true, n -> "class A { String a = \"" + "0123456789\\n".repeat(n) + "\"; }"),
  LONG_TEXT_BLOCK(
      true, n -> "class A { String a = \"\"\"\n" + "  0123456789\n".repeat(n) + "\"\"\"; }"),
  LONG_COMMENT(true, n -> "/*" + "* 0123456789\n".repeat(n) + "*/ class A { }"),
  LONG_LINE_COMMENT(true, n -> "//" + " 0123456789".repeat(n) + "\nclass A { }"),
  LONG_NAME(true, n -> "class A { int " + "a0123456789".repeat(n) + "; }"),
  LONG_NUMBER_OF_ZEROS(true, n -> "class A { double a = 0." + "0".repeat(n) + "; }"),
  LONG_LINE(true, n -> "class A { " + numbered("int a%d; ", n) + "}"),
  BLANK(true, n -> " \n\t".repeat(n)),
  CARRIAGE_RETURNS(true, n -> "class A {\r" + numbered("  int a%d;\r", n) + "}\r"),
  BOTH_LINE_ENDS(true, n -> "class A {\r\n" + numbered("  int a%d;\r\n", n) + "}\r\n"),
  ESCAPES(true, n -> "class A { String a = \"" + "\\u0041".repeat(n) + "\"; }"),
  ESCAPED_NAMES(true, n -> "class A {\n" + numbered("int \\u0061\\uuu0062%d;\n", n) + "}"),
  ALL_ESCAPED(true, n -> method("\\u0061\\u0028\\u0029\\u003b\n".repeat(n))),

  PARENTHESES(false, n -> method("int a = " + "(".repeat(n) + "1" + ")".repeat(n) + ";")),
  OPEN_PARENTHESES(false, n -> method("int a = " + "(".repeat(n))),
  CLOSED_PARENTHESES(false, n -> method(")".repeat(n))),
  BLOCKS(false, n -> method("{".repeat(n) + "}".repeat(n))),
  OPEN_BLOCKS(false, n -> method("{".repeat(n))),
  CLOSED_BLOCKS(false, n -> method("}".repeat(n))),
  BRACKETS(false, n -> method("a" + "[a".repeat(n) + "]".repeat(n) + " = 1;")),
  GENERICS(false, n -> "class A { " + "B<".repeat(n) + "C" + ">".repeat(n) + " a; }"),
  OPEN_GENERICS(false, n -> method("B<".repeat(n))),
  LAMBDAS(false, n -> method("a = " + "b -> ".repeat(n) + "1;")),
  LAMBDAS_WITH_BLOCKS(false, n -> method("a(" + "b -> { c(".repeat(n) + "); }".repeat(n) + ");")),
  RIGHT_DEEP(false, n -> method("a = " + "b + (".repeat(n) + "1" + ")".repeat(n) + ";")),
  ASSIGNMENTS(false, n -> method("a" + " = a".repeat(n) + ";")),
  CONDITIONALS(true, n -> method("a = " + "b ? c : ".repeat(n) + "d;")),
  CONDITIONALS_IN_CONDITIONALS(
      false, n -> method("a = " + "b ? ".repeat(n) + "c" + " : d".repeat(n) + ";")),
  NEGATIONS(false, n -> method("a = " + "!".repeat(n) + "b;")),
  CASTS(false, n -> method("a = " + "(B) ".repeat(n) + "b;")),
  CALLS(false, n -> method("a(".repeat(n) + ")".repeat(n) + ";")),
  IFS(false, n -> method("if (a) ".repeat(n) + "b();")),
  IFS_WITH_BLOCKS(false, n -> method("if (a) { ".repeat(n) + "b();" + "}".repeat(n))),
  LOOPS(false, n -> method("for (;;) ".repeat(n) + "b();")),
  LABELS(false, n -> method(numbered("a%d: ", n) + "b();")),
  SWITCHES(false, n -> method("switch (a) { case 1: ".repeat(n) + "}".repeat(n))),
  CLASSES(false, n -> numbered("class A%d { ", n) + "}".repeat(n)),
  ANONYMOUS_CLASSES(false, n -> method("new A() { B b = ".repeat(n) + "1" + "; }".repeat(n))),
  ANNOTATIONS_IN_ANNOTATIONS(false, n -> "@A(".repeat(n) + ")".repeat(n) + " class A { }"),
  ANNOTATED_DIMENSIONS(true, n -> "class A { int" + " @B []".repeat(n) + " a; }"),
  ARRAYS_IN_ARRAYS(false, n -> "class A { int[] a = " + "{".repeat(n) + "}".repeat(n) + "; }"),
  RECORD_PATTERNS(
      false,
      n -> method("boolean a = b instanceof " + "C(".repeat(n) + "D d" + ")".repeat(n) + ";")),
  CASE_PATTERNS(
      false,
      n -> method("switch (a) { case " + "C(".repeat(n) + "D d" + ")".repeat(n) + " -> { } }")),
  DIMENSIONS(
      true, n -> "class A { int" + "[]".repeat(n) + " a = new int[1]" + "[]".repeat(n) + "; }"),
  YIELDS(
      false,
      n ->
          method(
              "a = switch (b) { default -> { yield (".repeat(n) + "1" + "); } }".repeat(n) + ";")),

  HALF_CALLS(false, n -> "class A { " + "a(".repeat(n) + "}"),
  HALF_CALLS_AND_A_BRACE(false, n -> "class A { " + "a(".repeat(n) + "{" + "a(".repeat(n) + "}"),
  HALF_METHODS(false, n -> "class A { " + "void a(int b,".repeat(n) + "}"),
  HALF_ANNOTATIONS(false, n -> "class A { " + "@A(".repeat(n) + "}"),
  HALF_STATEMENTS(false, n -> method("if (".repeat(n))),
  HALF_TYPES(false, n -> method("A<B, ".repeat(n))),
  COMPARISONS(true, n -> method("a(" + "b < c, ".repeat(n) + "d);")),
  ELSES(false, n -> method("else ".repeat(n))),
  CATCHES(false, n -> method("catch ".repeat(n))),
  CASES_IN_A_BLOCK(false, n -> method("case 1: ".repeat(n))),
  KEYWORDS(false, n -> "class ".repeat(n)),
  NAMES(false, n -> "a ".repeat(n)),
  DOTS(false, n -> ".".repeat(n)),
  ATS(false, n -> "@".repeat(n)),
  STATEMENTS_OUTSIDE(false, n -> "class A { " + "a(b);\n".repeat(n) + "}"),
  /** Each is so long that not all braces are looked at. */
  MEMBERS_IN_A_BODY(false, n -> method(("public void m() {" + ";".repeat(50) + "\n").repeat(n))),
  BRACES_TOO_MANY(false, n -> "class A { " + "void m() { } }\n".repeat(n)),
  QUOTES(false, n -> method("a = \"b;\n".repeat(n))),
  APOSTROPHES(false, n -> method("a = 'b;\n".repeat(n))),
  OPEN_COMMENTS(false, n -> "/* ".repeat(n)),
  OPEN_TEXT_BLOCK(false, n -> "class A { String a = \"\"\"\n" + "b\n".repeat(n)),
  NULS(false, n -> "class A { " + "\0".repeat(n) + " }"),
  NULS_IN_BETWEEN(false, n -> "class A { " + "int\0a;\n".repeat(n) + " }"),
  SURROGATES(false, n -> "class A { " + "\ud83d".repeat(n) + "\ude00".repeat(n) + " }"),
  SURROGATES_IN_A_LITERAL(
      true, n -> "class A { String a = \"" + "\ud83d\udc00\udc00".repeat(n) + "\"; }"),
  BYTE_ORDER_MARKS(false, n -> "\ufeff".repeat(n)),
  CONTROL_CHARACTERS(true, n -> "class A { // \u202e" + " \u202e\u2066".repeat(n) + "\n }"),
  HASHES(false, n -> "#\\".repeat(n)),
  BACKSLASHES(false, n -> "\\".repeat(n)),
  HALF_ESCAPES(false, n -> "\\uuu00".repeat(n)),
  US(false, n -> "\\" + "u".repeat(n)),
  SUBSTITUTES(false, n -> "class A { }" + "\u001a".repeat(n));

  private final boolean valid;
  private final IntFunction<String> ofSize;

  Texts(boolean valid, IntFunction<String> ofSize) {
    this.valid = valid;
    this.ofSize = ofSize;
  }

  /** Whether a compiler accepts it, or would if all types were there. */
  boolean isValid() {
    return valid;
  }

  /** The text with so many of what it is made of. */
  String of(int size) {
    return ofSize.apply(size);
  }

  private static String method(String body) {
    return "class A {\n  void m() {\n" + body + "\n  }\n}\n";
  }

  private static String numbered(String piece, int n) {
    return IntStream.range(0, n).mapToObj(i -> piece.formatted(i)).collect(Collectors.joining());
  }
}
