package dev.limn.java.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where control cannot come (JLS 14.22). */
class ReachabilityTest {

  private static void unreachable(String statements, String... expected) {
    assertEquals(List.of(expected), Traced.method(statements).unreachable());
  }

  @Test
  void nothingFollowsAJump() {
    unreachable("return; a(); b();", "a(); b();");
    unreachable("throw e; a();", "a();");
    unreachable("for (;;) { break; a(); }", "a();");
    unreachable("while (c) { continue; a(); }", "a();");
    unreachable("{ return; } a();", "a();");
    unreachable("return;;");
  }

  @Test
  void nothingFollowsWhereBothBranchesJump() {
    unreachable("if (c) return; else throw e; a();", "a();");
    unreachable("if (c) return; a();");
    unreachable("if (c) return; else if (d) return; else return; a();", "a();");
    unreachable("synchronized (this) { return; } a();", "a();");
  }

  @Test
  void endlessLoopsEndWithBreakAlone() {
    unreachable("while (true) { b(); } a();", "a();");
    unreachable("while (true) { if (c) break; } a();");
    unreachable("for (;;) { } a();", "a();");
    unreachable("do { b(); } while (true); a();", "a();");
    unreachable("x: for (;;) { for (;;) { break x; } } a();");
    unreachable("for (;;) { for (;;) { break; } } a();", "a();");
    unreachable("while (c) { } a();");
    unreachable("do { return; } while (c); a();", "a();");
    unreachable("do { if (c) continue; return; } while (d); a();");
  }

  @Test
  void labelsCanBeLeft() {
    unreachable("x: { break x; } a();");
    unreachable("x: { return; } a();", "a();");
  }

  @Test
  void switchStatements() {
    unreachable("switch (k) { case 1: return; default: return; } a();", "a();");
    unreachable("switch (k) { case 1: return; } a();");
    unreachable("switch (k) { case 1: return; default: break; } a();");
    unreachable("switch (k) { case 1: return; b(); default: } a();", "b();");
    unreachable("switch (k) { case 1 -> { return; } default -> throw e; } a();", "a();");
    unreachable("switch (k) { case 1 -> b(); default -> throw e; } a();");
    unreachable("switch (k) { case A x -> { return; } case B y -> { return; } } a();", "a();");
    unreachable("switch (k) { default: return; case 1: } a();");
    unreachable("switch (k) { } a();");
  }

  @Test
  void switchExpressionsGoOn() {
    unreachable("int x = switch (k) { case 1 -> { yield 2; } default -> throw e; }; a();");
    unreachable("int x = switch (k) { default -> { yield 2; b(); } };", "b();");
  }

  @Test
  void tryGoesOnIfAPartDoes() {
    unreachable("try { return; } catch (E e) { } a();");
    unreachable("try { return; } catch (E e) { throw e; } a();", "a();");
    unreachable("try { return; } finally { b(); } a();", "a();");
    unreachable("try { b(); } finally { return; } a();", "a();");
    unreachable("for (;;) { try { break; } finally { b(); } } a();");
    unreachable("for (;;) { try { break; } finally { return; } } a();", "a();");
    unreachable("try (R r = open()) { return; } a();", "a();");
  }

  @Test
  void constantConditions() {
    unreachable("if (false) a();", "a();");
    unreachable("if (true) a(); else b();", "b();");
    unreachable("if (!true && c) a();");
    unreachable("if ((false)) { a(); } else { b(); } d();", "{ a(); }");
    unreachable("if (true) return; a();", "a();");
    unreachable("while (false) { a(); } b();", "{ a(); }");
    unreachable("if (DEBUG) a();");
    unreachable("if (c) b(); else if (true) d(); else { e(); } f();", "{ e(); }");
  }

  @Test
  void lambdasAndClassesHaveWaysOfTheirOwn() {
    unreachable("run(() -> { return; }); a();");
    unreachable("run(() -> { return; b(); }); a();", "b();");
    unreachable("new R() { void r() { return; b(); } }; a();");
  }

  @Test
  void whatIsInsideIsNotToldAgain() {
    unreachable("return; while (true) { } a();", "while (true) { } a();");
    unreachable("if (false) { return; a(); }", "{ return; a(); }");
  }
}
