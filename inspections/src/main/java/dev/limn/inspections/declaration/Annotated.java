package dev.limn.inspections.declaration;

import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.Modifiers;
import java.util.List;
import java.util.Set;

/** Says with what a declaration is annotated, by the simple names of annotations. */
public final class Annotated {

  /** Annotations of methods that a test framework calls. */
  private static final Set<String> TESTS =
      Set.of(
          "After",
          "AfterAll",
          "AfterClass",
          "AfterEach",
          "AfterMethod",
          "Before",
          "BeforeAll",
          "BeforeClass",
          "BeforeEach",
          "BeforeMethod",
          "Benchmark",
          "Given",
          "ParameterizedTest",
          "Property",
          "RepeatedTest",
          "Scenario",
          "Test",
          "TestFactory",
          "TestTemplate",
          "Then",
          "Theory",
          "When");

  private Annotated() {}

  /** Whether a declaration says that it overrides another one. */
  public static boolean isOverride(Declaration declaration) {
    return with(declaration, Set.of("Override"));
  }

  /** Whether a declaration is a method that a test framework calls. */
  public static boolean isTest(Declaration declaration) {
    return with(declaration, TESTS);
  }

  /** Whether a declaration has an annotation with one of these simple names. */
  public static boolean with(Declaration declaration, Set<String> simpleNames) {
    return declaration.modifiers().map(Modifiers::annotations).orElse(List.of()).stream()
        .anyMatch(annotation -> simpleNames.contains(simpleName(annotation)));
  }

  private static String simpleName(Annotation annotation) {
    List<Identifier> identifiers = annotation.name().identifiers();
    return identifiers.isEmpty() ? "" : identifiers.get(identifiers.size() - 1).name();
  }
}
