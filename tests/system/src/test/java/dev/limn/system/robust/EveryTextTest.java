package dev.limn.system.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.limn.highlight.Settings;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is an answer for every text, and a right one for what a compiler accepts. */
class EveryTextTest {
  private static final int STACK = 512 * 1024;

  /** Beyond the depth to which the parser recurses. */
  private static final int SIZE = 400;

  private static final int CHAIN = 3_000;
  private static final int LARGE = 10_000;

  @TestFactory
  Stream<DynamicTest> isAnsweredOnASmallStack() {
    return Stream.of(Texts.values())
        .map(text -> dynamicTest(text.name(), () -> Stack.of(STACK).run(() -> pass(text))));
  }

  private static void pass(Texts text) {
    String written = text.of(SIZE);
    for (Pass pass : Pass.values()) {
      int unused = pass.applyAsInt(written);
    }
  }

  @TestFactory
  Stream<DynamicTest> isParsedAndEditedWhenItIsLarge() {
    return Stream.concat(
            Stream.of(Texts.values()).map(text -> new Large(text, LARGE)),
            Stream.of(
                new Large(Texts.LINES, 200_000),
                new Large(Texts.ELSE_IF, 20_000),
                new Large(Texts.LONG_LITERAL, 500_000)))
        .map(
            large -> dynamicTest(large.toString(), () -> Stack.of(STACK).run(large::parseAndEdit)));
  }

  private record Large(Texts text, int size) {

    void parseAndEdit() {
      int unused = Pass.EDIT.applyAsInt(text.of(size));
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SUM", "CONJUNCTION", "CALL_CHAIN", "INDEX_CHAIN", "ELSE_IF", "CONDITIONALS"})
  void isInspectedWhenItIsALongChain(Texts text) throws InterruptedException {
    Stack.of(STACK).run(() -> inspect(text.of(CHAIN)));
  }

  private static void inspect(String text) {
    int unused = Pass.INSPECT.applyAsInt(text);
  }

  @TestFactory
  Stream<DynamicTest> hasNoErrorIfItIsValid() {
    return Stream.of(Texts.values())
        .filter(Texts::isValid)
        .map(text -> dynamicTest(text.name(), () -> Stack.of(STACK).run(() -> assertValid(text))));
  }

  private static void assertValid(Texts text) {
    assertEquals(
        List.of(),
        JavaLanguage.JAVA.errors(
            JavaParser.parse(SourceText.of(text.of(LARGE))), Settings.of(JavaLanguage.JAVA)));
  }
}
