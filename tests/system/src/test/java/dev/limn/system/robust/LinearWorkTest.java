package dev.limn.system.robust;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twice the text takes twice the work, in steps of a {@link Metered} second Limn. */
class LinearWorkTest {
  /** Beyond the depth to which the parser recurses. */
  private static final int SIZE = 320;

  /** What is allowed beyond twice the work, for tables that grow. */
  private static final double MOST = 2.3;

  /** Passes that others begin with. */
  private static final Set<String> CONTAINED = Set.of("PARSE", "INSPECT", "FIXES", "OLD_LEVEL");

  /** The passes, which were all run before, so that the work of the first time is not counted. */
  private static final Object[] METERED = metered();

  private static Object[] metered() {
    try {
      Class<?> passes = Class.forName(Pass.class.getName(), true, new Metered());
      Object[] metered = passes.getEnumConstants();
      for (Object pass : metered) {
        Stream.of(Texts.values()).forEach(text -> steps(pass, text.of(2)));
      }
      return metered;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> growsNoFasterThanTheText() {
    return Stream.of(Texts.values()).map(text -> dynamicTest(text.name(), () -> check(text)));
  }

  private static void check(Texts text) {
    String once = text.of(SIZE);
    String twice = text.of(2 * SIZE);
    for (Object pass : METERED) {
      if (CONTAINED.contains(pass.toString())) {
        continue;
      }
      double ratio = (double) steps(pass, twice) / steps(pass, once);
      assertTrue(ratio < MOST, () -> pass + " takes " + ratio + " times the steps");
    }
  }

  @SuppressWarnings("unchecked") // a Pass of another class loader
  private static long steps(Object pass, String text) {
    Steps.drain();
    int unused = ((ToIntFunction<String>) pass).applyAsInt(text);
    return Steps.drain();
  }
}
