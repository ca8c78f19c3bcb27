package dev.limn.inspections.style;

import dev.limn.inspections.declaration.Annotated;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Inherited;
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

  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)debug|verbose|trac|print|dump|log|quiet|silent|test|display|show|help|usage|uncaught|warn");

  private static final Pattern PROGRAM =
      Pattern.compile(
          ".*(Tests?|TestCase|Demo|Example|Sample|Main|Cli|CLI|Command|Launcher|Benchmark|Tool"
              + "|Printer|Console|Usage|Debug|Dumper)|(Console|Debug|Dump|Print|Show)[A-Z].*");

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

  private static boolean isMain(Declaration member) {
    return member instanceof MethodDeclaration method
        && method.name().element().textEquals("main")
        && method.hasModifier(JavaKind.STATIC);
  }
}
