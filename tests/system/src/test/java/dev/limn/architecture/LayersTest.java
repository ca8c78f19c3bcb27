package dev.limn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayersTest {

  @ParameterizedTest
  @EnumSource
  void knowsOnlyTheLayersAbove(Layer layer) {
    unawareOf(layer, layer.strangers()).check(Production.CLASSES);
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().matching("dev.limn.(**)").should().beFreeOfCycles().check(Production.CLASSES);
  }

  @Test
  void everyClassIsInALayer() {
    List<String> outside =
        Production.CLASSES.that(not(Layer.classesOf(List.of(Layer.values())))).stream()
            .map(JavaClass::getName)
            .toList();

    assertEquals(List.of(), outside);
  }

  @Test
  void seesADependencyThatExists() {
    ArchRule wrong = unawareOf(Layer.SYNTAX, List.of(Layer.TEXT));

    assertTrue(wrong.evaluate(Production.CLASSES).hasViolation());
  }

  private static ArchRule unawareOf(Layer layer, List<Layer> strangers) {
    return noClasses()
        .that(layer.classes())
        .should()
        .dependOnClassesThat(Layer.classesOf(strangers))
        .as(layer + " knows nothing of " + strangers)
        .allowEmptyShould(true);
  }
}
