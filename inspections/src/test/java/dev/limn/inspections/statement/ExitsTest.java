package dev.limn.inspections.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.inspections.statement.Exits.Way;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitsTest {

  private static Exits exits(String statements) {
    String text = "class A { void m() { " + statements + " } }";
    for (Element element : JavaParser.parse(SourceText.of(text)).root().preorder()) {
      if (element.view() instanceof MethodDeclaration method) {
        assertFalse(element.isFaulty(), text);
        return Exits.of(method.body().orElseThrow().statements());
      }
    }
    throw new AssertionError(text);
  }

  private static Set<Way> ways(String statements) {
    Exits exits = exits(statements);
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (Way way : Way.values()) {
      if (exits.has(way)) {
        ways.add(way);
      }
    }
    return ways;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "int x = 1; x++; ; m();",
        "class B { int m() { return 1; } }",
        "Runnable r = () -> { return; };",
        "while (a) { if (b) break; if (c) continue; }",
        "for (;;) { break; }",
        "for (int x : xs) { continue; }",
        "do { if (a) continue; } while (b);",
        "a: { break a; }",
        "a: while (true) { while (true) { break a; } }",
        "switch (x) { case 1: break; default: break; }",
        "switch (x) { case 1 -> m(); default -> { break; } }",
        "switch (x) { }",
        "int y = switch (x) { default: yield 1; };",
        "try { m(); } finally { m(); }",
        "synchronized (this) { m(); }",
      })
  void endsNormallyOnly(String statements) {
    assertTrue(exits(statements).onlyNormal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return; ",
        "m(); return;",
        "{ return; }",
        "if (a) return; else { return; }",
        "while (true) { if (a) return; }",
        "for (;;) { if (a) return; }",
        "do { return; } while (a);",
        "switch (x) { case 1: return; default: return; }",
        "switch (x) { case 1: m(); default: return; }",
        "switch (x) { case 1 -> { return; } default -> { return; } }",
        "try { return; } finally { m(); }",
        "try { m(); } finally { return; }",
        "try { return; } catch (Error e) { return; }",
        "synchronized (this) { return; }",
        "a: return;",
      })
  void returnsOnly(String statements) {
    assertEquals(EnumSet.of(Way.RETURN), ways(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (a) return;",
        "while (a) return;",
        "for (int x : xs) return;",
        "do { if (a) return; } while (b);",
        "switch (x) { case 1: return; }",
        "switch (x) { case 1: return; default: m(); }",
        "try { return; } catch (Error e) { m(); }",
      })
  void returnsOrEndsNormally(String statements) {
    assertEquals(EnumSet.of(Way.RETURN, Way.NORMAL), ways(statements));
  }

  @Test
  void jumpsOutOfWhatIsLookedAt() {
    assertEquals(EnumSet.of(Way.BREAK), ways("break;"));
    assertEquals(EnumSet.of(Way.CONTINUE), ways("switch (x) { default: continue; }"));
    assertTrue(exits("while (a) { break outer; }").leavesByLabel());
    assertFalse(exits("inner: while (a) { break inner; }").leavesByLabel());
    assertFalse(exits("while (a) { break outer; }").breaks());
    assertEquals(EnumSet.of(Way.YIELD), ways("yield 1;"));
  }

  @Test
  void loopsWithoutEndHaveNoExit() {
    assertEquals(EnumSet.noneOf(Way.class), ways("while (true) { m(); }"));
    assertEquals(EnumSet.noneOf(Way.class), ways("a: for (;;) { continue a; }"));
    assertEquals(EnumSet.noneOf(Way.class), ways("do { m(); } while (true);"));
  }

  @Test
  void callsThatEndTheProgram() {
    assertEquals(EnumSet.of(Way.THROW), ways("System.exit(1);"));
    assertEquals(EnumSet.of(Way.THROW), ways("Runtime.getRuntime().halt(1);"));
    assertEquals(EnumSet.of(Way.NORMAL), ways("exit(1); window.exit(1);"));
    assertEquals(EnumSet.of(Way.THROW), ways("throw e; "));
  }
}
