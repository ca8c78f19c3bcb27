package dev.limn.system.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.parser.Parser;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.eclipse.jdt.internal.compiler.problem.ProblemReporter;

/** The compiler of Eclipse, as a second opinion. It knows levels up to 26. */
final class Ecj implements Oracle {
  static final int NEWEST_LEVEL = 26;

  private static final Pattern MODULE = Pattern.compile("(?m)^(open )?module ");

  @Override
  public List<List<Complaint>> parse(List<String> texts, int level, boolean previews) {
    CompilerOptions options = options(Math.min(level, NEWEST_LEVEL), previews);
    return texts.stream().map(text -> complaints(text, options)).toList();
  }

  private static CompilerOptions options(int level, boolean previews) {
    String name = level < 9 ? "1." + level : Integer.toString(level);
    CompilerOptions options = new CompilerOptions();
    options.set(
        Map.of(
            CompilerOptions.OPTION_Source, name,
            CompilerOptions.OPTION_Compliance, name,
            CompilerOptions.OPTION_TargetPlatform, name,
            CompilerOptions.OPTION_EnablePreviews,
                previews ? CompilerOptions.ENABLED : CompilerOptions.DISABLED));
    return options;
  }

  private static List<Complaint> complaints(String text, CompilerOptions options) {
    CompilationResult result = result(text, options);
    CategorizedProblem[] problems = result.getProblems();
    List<Complaint> found = new ArrayList<>();
    if (problems != null) {
      Arrays.stream(problems)
          .filter(CategorizedProblem::isError)
          .map(Ecj::complaint)
          .forEach(found::add);
    }
    return found;
  }

  private static CompilationResult result(String text, CompilerOptions options) {
    ProblemReporter reporter =
        new ProblemReporter(
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options,
            new DefaultProblemFactory());
    Parser parser = new Parser(reporter, true);
    String name = MODULE.matcher(text).find() ? "module-info.java" : "M.java";
    CompilationUnit unit = new CompilationUnit(text.toCharArray(), name, "UTF-8");
    CompilationResult result = new CompilationResult(unit, 0, 1, 1000);
    CompilationUnitDeclaration tree = parser.parse(unit, result);
    parser.getMethodBodies(tree);
    return result;
  }

  private static Complaint complaint(CategorizedProblem problem) {
    int start = problem.getSourceStart();
    return new Complaint(
        Integer.toString(problem.getID() & 0xFFFFFF),
        start,
        start,
        problem.getSourceEnd() + 1,
        problem.getMessage());
  }
}
