package dev.limn.inspections.style;

import dev.limn.inspections.declaration.Annotated;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Inherited;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.regex.Pattern;

/** Where code may write to the console. */
final class Console {

  /**
   * Whether the visited element may: in a program that is started by {@code main}, in a test, or
   * where a condition asks whether to print.
   */
  static final Inherited<Boolean> IS_EXPECTED = Console::isExpected;

  /**
   * Whether a comment in the block around the visited element speaks of printing, or the program is
   * ended there.
   */
  static final Fact<Boolean> IS_MEANT = surroundings -> ofBlock(Console.MEANT, surroundings);

  /** Whether the block around the visited element prints a text to the error stream, too. */
  static final Fact<Boolean> IS_WITH_TEXT =
      surroundings -> ofBlock(Console.WITH_TEXT, surroundings);

  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)debug|verbose|trac|print|dump|log|quiet|silent|test|display|show|help|usage|uncaught|warn");

  private static final Pattern PROGRAM =
      Pattern.compile(
          ".*(Tests?|TestCase|Demo|Example|Sample|Main|Cli|CLI|Command|Launcher|Benchmark|Tool"
              + "|Printer|Console|Usage|Debug|Dumper|Application)"
              + "|(Console|Debug|Dump|Print|Show|Std|Standard(?=Out|Err))[A-Z].*");

  /** What comments say that speak of where something is printed. */
  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)(?<![\\w.])(prints?|printed|printing|console|loggers?|logging|stdout|stderr)(?![\\w(]|\\.\\w)");

  private static final Summary<Boolean> MEANT =
      Summary.of("printing that is meant", Console::isMeant);

  private static final Summary<Boolean> WITH_TEXT =
      Summary.of("text on the error stream", Console::prints);

  private Console() {}

  private static boolean isExpected(Surroundings surroundings) {
    return surroundings.ancestors().stream().anyMatch(Console::expects);
  }

  private static boolean expects(Element around) {
    if (around.view() instanceof IfStatement choice) {
      return ASKING.matcher(choice.condition().text()).find();
    }
    if (around.view() instanceof TypeDeclaration type) {
      return PROGRAM.matcher(type.name().name()).matches();
    }
    if (around.view() instanceof MethodDeclaration method) {
      return Annotated.isTest(method) || ASKING.matcher(method.name().name()).find();
    }
    return around.view() instanceof TypeBody body
        && body.members().stream().anyMatch(Console::isMain);
  }

  private static boolean ofBlock(Summary<Boolean> summary, Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .filter(around -> around.kind() == JavaKind.BLOCK)
        .findFirst()
        .filter(block -> surroundings.summary(summary, block))
        .isPresent();
  }

  private static boolean isMeant(Element block) {
    for (Element child : block.children()) {
      if (SAYING.matcher(trivia(child)).find() || begins(child, "System.exit(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean prints(Element block) {
    for (Element child : block.children()) {
      if (begins(child, "System.err.print")) {
        return true;
      }
    }
    return false;
  }

  private static String trivia(Element element) {
    return element.source().substring(element.fullRange().start(), element.range().start());
  }

  private static boolean begins(Element element, String text) {
    int start = element.range().start();
    int end = Math.min(element.range().end(), start + text.length());
    return element.source().substring(start, end).equals(text);
  }

  private static boolean isMain(Declaration member) {
    return member instanceof MethodDeclaration method
        && method.name().element().textEquals("main")
        && method.hasModifier(JavaKind.STATIC);
  }
}
