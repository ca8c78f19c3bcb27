package dev.limn.inspections.declaration;

import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.Modifiers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return annotations(declaration).anyMatch(simpleNames::contains);
  }

  /** The simple names of the annotations of a declaration. */
  public static Set<String> names(Declaration declaration) {
    return annotations(declaration).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> annotations(Declaration declaration) {
    return declaration.modifiers().map(Modifiers::annotations).orElse(List.of()).stream()
        .map(annotation -> annotation.name().identifiers())
        .filter(identifiers -> !identifiers.isEmpty())
        .map(identifiers -> identifiers.get(identifiers.size() - 1).name());
  }
}
