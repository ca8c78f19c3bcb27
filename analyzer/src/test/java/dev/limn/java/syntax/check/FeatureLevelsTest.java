package dev.limn.java.syntax.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.Dialect;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureLevelsTest {

  /** The use of a feature in what is otherwise a language without it. */
  record Use(Feature feature, String code) {
    static Use of(Feature feature, String code) {
      return new Use(feature, code);
    }
  }

  static Stream<Use> uses() {
    return Stream.of(
        Use.of(Feature.DIAMOND, "class A { Object o = new T«<>»(); }"),
        Use.of(Feature.DIAMOND, "class A { Object o = new p.T«<>»(1) { int x; }; }"),
        Use.of(Feature.TRY_WITH_RESOURCES, "class A { void m() { try «(R r = f())» { } } }"),
        Use.of(Feature.TRY_WITH_RESOURCES, "class A { void m() { try «(r)» { } } }"),
        Use.of(Feature.MULTI_CATCH, "class A { void m() { try { } catch («E | F» e) { } } }"),
        Use.of(Feature.BINARY_LITERAL, "class A { int x = «0b101»; }"),
        Use.of(Feature.BINARY_LITERAL, "class A { int x = «0B1_0»; }"),
        Use.of(Feature.UNDERSCORE_IN_LITERAL, "class A { long x = «1_000L»; }"),
        Use.of(Feature.UNDERSCORE_IN_LITERAL, "class A { double x = «1_0.5»; }"),
        Use.of(Feature.LAMBDA, "class A { F f = () «->» 1; }"),
        Use.of(Feature.LAMBDA, "class A { F f = x «->» { return x; }; }"),
        Use.of(Feature.LAMBDA, "class A { F f = (final int x) «->» { }; }"),
        Use.of(Feature.METHOD_REFERENCE, "class A { F f = A«::»new; }"),
        Use.of(Feature.METHOD_REFERENCE, "class A { F f = int[]«::»new; }"),
        Use.of(Feature.DEFAULT_METHOD, "interface A { «default» void m() { } }"),
        Use.of(Feature.STATIC_INTERFACE_METHOD, "interface A { «static» void m() { } }"),
        Use.of(Feature.TYPE_ANNOTATION, "class A { List<«@X» String> x; }"),
        Use.of(Feature.TYPE_ANNOTATION, "class A { int «@X» @Y(1) [] x; }"),
        Use.of(Feature.TYPE_ANNOTATION, "class A<«@X» T> { }"),
        Use.of(Feature.TYPE_ANNOTATION, "class A { void m(int «@X» ... x) { } }"),
        Use.of(Feature.TYPE_ANNOTATION, "class A { T<«@X» ?> x; }"),
        Use.of(Feature.REPEATED_ANNOTATION, "@X @Y «@X(1)» class A { }"),
        Use.of(Feature.RECEIVER_PARAMETER, "class A { void m(«A this») { } }"),
        Use.of(Feature.INTERSECTION_CAST, "class A { Object o = («A & B») x; }"),
        Use.of(Feature.MODULE, "«module» m { requires a; }"),
        Use.of(Feature.MODULE, "open «module» m.n { }"),
        Use.of(Feature.PRIVATE_INTERFACE_METHOD, "interface A { «private» void m() { } }"),
        Use.of(Feature.PRIVATE_INTERFACE_METHOD, "interface A { «private» static void m() { } }"),
        Use.of(Feature.ANONYMOUS_DIAMOND, "class A { Object o = new T«<>»() { }; }"),
        Use.of(Feature.VARIABLE_AS_RESOURCE, "class A { void m() { try (R r = f(); «s») { } } }"),
        Use.of(Feature.VAR, "class A { void m() { «var» x = 1; } }"),
        Use.of(Feature.VAR, "class A { void m() { for («var» x : y) { } } }"),
        Use.of(Feature.VAR, "class A { void m() { for (final «var» x = 1; ; ) { } } }"),
        Use.of(Feature.VAR, "class A { void m() { try («var» x = y) { } } }"),
        Use.of(Feature.VAR_IN_LAMBDA, "class A { F f = («var» x) -> x; }"),
        Use.of(
            Feature.SWITCH_EXPRESSION,
            "class A { int x = «switch» (y) { case 1, 2 -> 3; default -> { yield 4; } }; }"),
        Use.of(
            Feature.SWITCH_RULE,
            "class A { void m() { switch (y) { case 1 «->» f(); default -> { } } } }"),
        Use.of(
            Feature.SEVERAL_CASE_CONSTANTS,
            "class A { void m() { switch (y) { «case 1, 2»: break; } } }"),
        Use.of(Feature.TEXT_BLOCK, "class A { String s = «\"\"\"\n a \\\n b\\s \"\"\"»; }"),
        Use.of(Feature.SPACE_ESCAPE, "class A { String s = «\"\\\\ \\s\"»; }"),
        Use.of(Feature.SPACE_ESCAPE, "class A { char s = «'\\s'»; }"),
        Use.of(Feature.RECORD, "«record» A(int x) { }"),
        Use.of(Feature.RECORD, "class A { class B { «record» R(int... x) implements I { } } }"),
        Use.of(Feature.PATTERN_IN_INSTANCEOF, "class A { boolean b = o instanceof «String s»; }"),
        Use.of(
            Feature.PATTERN_IN_INSTANCEOF, "class A { boolean b = o instanceof «final T<?> s»; }"),
        Use.of(Feature.LOCAL_INTERFACE, "class A { void m() { interface «I» { } } }"),
        Use.of(Feature.LOCAL_ENUM, "class A { void m() { enum «E» { X } } }"),
        Use.of(
            Feature.STATIC_MEMBER_OF_INNER_CLASS, "class A { class B { «static» void m() { } } }"),
        Use.of(
            Feature.STATIC_MEMBER_OF_INNER_CLASS,
            "class A { Object o = new B() { «static» int m; }; }"),
        Use.of(
            Feature.STATIC_MEMBER_OF_INNER_CLASS,
            "class A { void m() { class B { enum «E» { } } } }"),
        Use.of(Feature.SEALED_TYPE, "«sealed» interface A permits B, C { }"),
        Use.of(Feature.SEALED_TYPE, "«non-sealed» class A extends B { }"),
        Use.of(
            Feature.PATTERN_IN_SWITCH,
            "class A { void m() { switch (y) { case «String s» when s.f(): break; } } }"),
        Use.of(
            Feature.PATTERN_IN_SWITCH,
            "class A { void m() { switch (y) { case «R(var a, _)» -> f(); } } }"),
        Use.of(
            Feature.NULL_IN_SWITCH,
            "class A { void m() { switch (y) { case «null», default: break; } } }"),
        Use.of(Feature.RECORD_PATTERN, "class A { boolean b = o instanceof «R(int a, T(B c))»; }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { void m() { int «_» = 1; } }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { F f = «_» -> 1; }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { F f = (a, «_») -> 1; }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { void m() { try { } catch (E «_») { } } }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { void m() { for (T «_» : y) { } } }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { void m() { try (T «_» = y) { } } }"),
        Use.of(Feature.UNNAMED_VARIABLE, "class A { boolean b = o instanceof String «_»; }"),
        Use.of(Feature.UNNAMED_PATTERN, "class A { boolean b = o instanceof R(int a, «_»); }"),
        Use.of(Feature.MODULE_IMPORT, "import «module» java.base; class A { }"),
        Use.of(Feature.COMPACT_SOURCE_FILE, "int «x»; void m() { }"),
        Use.of(Feature.COMPACT_SOURCE_FILE, "class A { } void «main»() { } void f() { }"),
        Use.of(
            Feature.STATEMENT_BEFORE_CONSTRUCTOR_CALL,
            "class A { A(int x) { f(x); «super(x)»; } }"),
        Use.of(
            Feature.MODIFIED_REQUIRES_JAVA_BASE, "module m { requires «transitive» java.base; }"),
        Use.of(Feature.PRIMITIVE_PATTERN, "class A { boolean b = o instanceof «int» i; }"),
        Use.of(Feature.PRIMITIVE_PATTERN, "class A { boolean b = o instanceof «int»; }"),
        Use.of(
            Feature.PRIMITIVE_PATTERN,
            "class A { int x = switch (y) { case «byte» b -> 1; default -> 2; }; }"));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void tellsOnceWhatTheLevelBeforeLacks(Use use) {
    Marked code = Marked.of(use.code);
    Dialect before = before(use.feature);
    var errors = code.errors(before);
    assertEquals(
        use.code + "\n" + FeatureLevels.ID + ": " + use.feature.message(before), code.with(errors));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void tellsNothingAtTheLevelThatHasAll(Use use) {
    Dialect newest = new Dialect(Dialect.NEWEST_LEVEL, true);
    Marked code = Marked.of(use.code);
    assertEquals(List.of(), FeatureLevels.check(code.tree(), newest));
  }

  @Test
  void everyFeatureHasAUse() {
    Set<Feature> missing = EnumSet.allOf(Feature.class);
    uses().map(Use::feature).forEach(missing::remove);
    assertEquals(Set.of(), missing);
  }

  private static Dialect before(Feature feature) {
    int level = Dialect.NEWEST_LEVEL;
    while (level > 1 && feature.isIn(new Dialect(level, false))) {
      level--;
    }
    return new Dialect(level, false);
  }
}
