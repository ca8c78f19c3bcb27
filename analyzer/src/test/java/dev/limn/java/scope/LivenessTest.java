package dev.limn.java.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which assigned values are read by nobody, along all ways that control may go. */
class LivenessTest {

  private static void dead(String statements, String... expected) {
    assertEquals(List.of(expected), Traced.method(statements).dead());
  }

  @Test
  void overwrittenValuesAreDead() {
    dead("int x = f(); x = g(); use(x);", "x = f()");
    dead("int x; x = f(); x = g(); use(x); x = h();", "x = f()", "x = h()");
    dead("int x = f(); x = x + 1; use(x);");
  }

  @Test
  void aValueIsLiveIfOneBranchReadsIt() {
    dead("int x = f(); if (c) x = g(); use(x);");
    dead("int x = f(); if (c) x = g(); else x = h(); use(x);", "x = f()");
    dead("int x = f(); if (c) return; x = 1; use(x);", "x = f()");
    dead("int x = f(); if (c) { use(x); return; } x = g(); use(x);");
  }

  @Test
  void shortCircuitsAreBranches() {
    dead("int x = f(); if (c && (x = g()) > 0) {} use(x);");
    dead("int x = f(); if ((x = g()) > 0 && c) use(x);", "x = f()");
    dead("int x; if (c || (x = g()) > 0) return; use(x);");
    dead("int x = f(); int y = c ? (x = g()) : 2; use(x + y);");
  }

  @Test
  void loopsCarryValuesAround() {
    dead("int x = f(); while (c) { use(x); x = g(); }");
    dead("int x = f(); while (c) { x = g(); } use(x);");
    dead("int x = f(); do { x = g(); use(x); } while (c);", "x = f()");
    dead("for (int i = 0; i < n; i++) use(i);");
    dead("int x = f(); for (;;) { if (c) break; x = g(); } use(x);");
    dead(
        "int x = f(); for (String s : all) { x = g(); if (s == null) continue; use(x); }",
        "x = f()");
  }

  @Test
  void labelsLeadToTheirStatements() {
    dead("int x = f(); a: for (;;) { for (;;) { x = g(); if (c) break a; } } use(x);", "x = f()");
    dead("int x = f(); a: for (; c;) { for (;;) { x = g(); if (c) continue a; } } use(x);");
    dead("int x = f(); a: { if (c) break a; x = g(); } use(x);");
  }

  @Test
  void switchesOfBothForms() {
    dead("int x = f(); switch (k) { case 1: x = g(); case 2: break; default: x = h(); } use(x);");
    dead(
        "int x = f(); switch (k) { case 1: x = g(); break; default: x = h(); } use(x);", "x = f()");
    dead("int x = f(); switch (k) { case 1 -> x = g(); default -> x = h(); } use(x);", "x = f()");
    dead("int x = f(); switch (k) { case 1 -> x = g(); } use(x);");
    dead(
        "int x = f(); int y = switch (k) { case 1 -> { x = g(); yield 1; } default -> x; }; use(x +"
            + " y);");
  }

  @Test
  void exceptionsMayComeAtAnyPoint() {
    dead("int x = f(); try { x = g(); } catch (E e) { } use(x);");
    dead("int x = f(); try { x = g(); x = h(); } catch (E e) { use(x); } use(x);");
    dead("int x = f(); try { x = g(); } catch (E e) { return; } use(x);", "x = f()");
    dead("int x = f(); try { x = g(); } finally { use(x); }");
    dead("int x = f(); try { h(); } finally { x = g(); } use(x);", "x = f()");
  }

  @Test
  void jumpsPassThroughFinally() {
    dead("int x; try { x = f(); return; } finally { use(x); }");
    dead("int x = f(); for (;;) { try { x = g(); break; } finally { h(); } } use(x);");
    dead("int x = f(); try { try { x = g(); } finally { h(); } } catch (E e) { use(x); }");
  }

  @Test
  void whatIsCapturedIsLive() {
    dead("int x = f(); run(() -> use(x));");
    dead("int x = f(); run(new R() { public void run() { use(x); } });");
    dead("run(() -> { int x = f(); x = g(); use(x); });", "x = f()");
    dead("run(() -> { int x = f(); if (c) return; use(x); });");
  }

  @Test
  void stepsAreReadsAndWrites() {
    dead("int x = f(); x++; use(x); x++;", "x++");
    dead("int x = f(); x += g(); use(x);");
    dead("int x = f(); a[x++] = 1; a[x++] = 2;", "x++] = 2");
  }

  @Test
  void nothingIsSaidOfVariablesThatAreNeverRead() {
    dead("int x = f(); x = g();");
    assertEquals(List.of("x"), Traced.method("int x = f(); x = g(); x++;").unread());
  }

  @Test
  void parametersAreAssignedToo() {
    assertEquals(List.of("p = g()"), Traced.of("void m(int p) { use(p); p = g(); }").dead());
    assertEquals(List.of(), Traced.of("void m(int p) { p = g(); use(p); }").dead());
  }
}
