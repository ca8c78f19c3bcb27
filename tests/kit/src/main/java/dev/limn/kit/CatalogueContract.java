package dev.limn.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CaseFormat;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Inspection;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What all inspections of a catalogue must keep; a test class implements it for its catalogue. */
public interface CatalogueContract {

  /** The inspections to check. */
  Catalogue catalogue();

  /** Each page is complete, and its examples show what is found. */
  @TestFactory
  default Stream<DynamicTest> pages() {
    return tests(inspection -> Checks.checkPage(inspection.getClass()));
  }

  /** Each inspection is named as its class is. */
  @TestFactory
  default Stream<DynamicTest> names() {
    return tests(
        inspection ->
            assertEquals(
                CaseFormat.UPPER_CAMEL.to(
                    CaseFormat.LOWER_HYPHEN, inspection.getClass().getSimpleName()),
                inspection.getClass().getAnnotation(Inspection.Info.class).id()));
  }

  /** No inspection keeps anything from one run to another. */
  @TestFactory
  default Stream<DynamicTest> statelessness() {
    return tests(
        inspection -> {
          for (Field field : inspection.getClass().getDeclaredFields()) {
            int modifiers = field.getModifiers();
            assertTrue(
                field.isSynthetic() || Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers),
                () -> field + " is no constant");
          }
        });
  }

  private Stream<DynamicTest> tests(java.util.function.Consumer<Inspection> test) {
    return catalogue().entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> test.accept(entry.inspection())));
  }
}
