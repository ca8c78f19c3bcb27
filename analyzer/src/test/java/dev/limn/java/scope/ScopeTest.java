package dev.limn.java.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which declaration a simple name in a body names (JLS 6.3, 6.4). */
class ScopeTest {

  private static void locals(String statements, String... expected) {
    assertEquals(List.of(expected), Traced.method(statements).locals());
  }

  private static void free(String statements, String name, String forms) {
    assertEquals(forms, Traced.method(statements).uses(name));
  }

  @Test
  void variablesEndWithTheirBlocks() {
    locals("{ int x = 1; use(x); } { int x = 2; }", "x 1", "x 0");
    free("{ int x = 1; } use(x);", "x", "[READ]");
    free("int x = 1; use(x);", "x", "[]");
    locals("for (int i = 0; i < 9; i++) { } for (int i : all) use(i);", "i 2", "i 1");
    free("for (int i : all) { } use(i);", "i", "[READ]");
  }

  @Test
  void aVariableIsInScopeInItsOwnInitializer() {
    locals("int x = x = 1;", "x 1");
    locals("int x = 1, y = x;", "x 1", "y 0");
  }

  @Test
  void resourcesAreInScopeInTheBlockAlone() {
    locals("try (R r = f(); S s = g(r)) { use(r); } catch (E e) { use(e); }", "r 2", "s 0", "e 1");
    free("try (R r = f()) { } catch (E e) { use(r); }", "r", "[READ]");
    free("try (R r = f()) { } finally { use(r); }", "r", "[READ]");
  }

  @Test
  void lambdaParameters() {
    locals("f(x -> x + 1); f((a, b) -> { use(a); });", "x 1", "a 1", "b 0");
    free("f(x -> x + 1); use(x);", "x", "[READ]");
  }

  @Test
  void switchGroupsShareTheirBlock() {
    locals("switch (k) { case 1: int x; break; case 2: x = 1; use(x); }", "x 2");
    locals("switch (k) { case 1 -> { int x = 1; } case 2 -> use(x); }", "x 0");
  }

  @Test
  void patternVariablesWhereTheConditionHolds() {
    locals("if (o instanceof A a && a.b()) use(a);", "a 2");
    free("if (o instanceof A a || a.b()) { }", "a", "[READ]");
    free("if (o instanceof A a) { } else use(a);", "a", "[READ]");
    locals("boolean b = o instanceof A a && a.c();", "b 0", "a 1");
    locals("int i = o instanceof A a ? a.b() : 0;", "i 0", "a 1");
    free("int i = o instanceof A a ? 0 : a.b();", "a", "[READ]");
    locals("while (o instanceof A a) use(a);", "a 1");
    locals("if (o instanceof P(A a, var b)) use(a, b);", "a 1", "b 1");
  }

  @Test
  void patternVariablesAfterAStatementThatDoesNotGoOn() {
    locals("if (!(o instanceof A a)) return; use(a);", "a 1");
    locals("if (!(o instanceof A a)) { throw e; } use(a);", "a 1");
    free("if (!(o instanceof A a)) f(); use(a);", "a", "[READ]");
    free("if (o instanceof A a) return; use(a);", "a", "[READ]");
    locals("while (!(o instanceof A a)) { o = next(); } use(a);", "a 1");
    free("while (!(o instanceof A a)) { if (c) break; } use(a);", "a", "[READ]");
    locals("if (o instanceof A a) { use(a); } else return; use(a);", "a 2");
    locals("if (!(o instanceof A a) || !a.ok()) return; use(a);", "a 2");
  }

  @Test
  void patternVariablesOfCases() {
    locals(
        "switch (o) { case A a when a.b() -> use(a); case B b -> use(b); default -> {} }",
        "a 2",
        "b 1");
    free("switch (o) { case A a -> f(); default -> use(a); }", "a", "[READ]");
  }

  @Test
  void aLaterPatternOfTheSameNameIsAnother() {
    locals("if (o instanceof A x) use(x); else if (o instanceof B x) use(x, x);", "x 1", "x 2");
  }

  @Test
  void localTypes() {
    locals("class L { L next; } ", "L 0");
    locals("class L { } new L();", "L 1");
    locals("record R(int x) { } R r = null;", "R 1", "r 0");
    locals("enum E { A } use(E.A);", "E 1");
    locals("class L { } class M { L l; } new M();", "L 1", "M 1");
  }

  @Test
  void classesInsideUseWhatTheyDoNotDeclare() {
    locals("int x = 1; new R() { int f() { return x; } };", "x 1");
    locals("int x = 1; new R() { int x; int f() { return x; } };", "x 0");
    locals("int x = 1; new R() { int f(int x) { return x; } };", "x 0");
    locals("int x = 1; new R() { int f() { return this.x; } };", "x 1");
    assertEquals(
        List.of(true, false),
        Traced.method("int x = 1, y = 2; f(() -> x); use(y);").body().locals().stream()
            .map(Local::captured)
            .toList());
  }

  @Test
  void usesOfWhatIsElsewhere() {
    free("use(a.x);", "x", "[READ]");
    free("this.x = 1;", "x", "[WRITTEN]");
    free("x = 1;", "x", "[WRITTEN]");
    free("x++; this.x += 2;", "x", "[UPDATED]");
    free("use(x++);", "x", "[READ, WRITTEN]");
    free("f(this::g);", "g", "[REFERRED_TO]");
    free("throw new E(1);", "E", "[TYPE, CREATED, THROWN]");
    free("new A() { };", "A", "[TYPE, CREATED, EXTENDED]");
    free("use(A.this, b.A.super.x());", "A", "[READ, ENCLOSING]");
    free("use(this, super.x());", "A", "[]");
    free("a.new A(); A<B>.A c;", "A", "[TYPE, CREATED, BOUND]");
    free("use(\"name\"); use(\"a name of it\"); use(\"a.b#name\");", "name", "[MENTIONED]");
    free("use(\"a name\");", "name", "[]");
    assertEquals("[MENTIONED]", Traced.of("@A(\"#{name()}\") void m() { }").uses("name"));
  }

  @Test
  void callsAreToldByTheirArguments() {
    Uses uses = Uses.sum(Traced.method("f(); f(1, 2); a.f(1);").body().names().at("f"));

    assertEquals(3, uses.counts().size());
    assertEquals(1, uses.counts().get(new NameUse(NameUse.Form.CALLED, 2)));
  }

  @Test
  void inDoubtANameIsUsed() {
    assertEquals(List.of(), Traced.method("int x = 1; foo(x $ % ]").unread());
    assertEquals(List.of(), Traced.method("int x = 1; x.").unread());
  }
}
