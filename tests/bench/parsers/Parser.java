package dev.limn.bench.parsers;

import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.eclipse.jdt.internal.compiler.problem.ProblemReporter;

/** A parser under measurement: from a text to a tree, which is all that is kept of it. */
public enum Parser {
  /** Ours: a tree with all white space and comments in it, without the text. */
  LIMN {
    @Override
    Function<String, Object> parser() {
      return text -> JavaParser.parse(SourceText.of(text)).rootNode();
    }
  },

  /** That of the compiler of this JDK, as it compiles: it does not keep where trees end. */
  JAVAC {
    @Override
    Function<String, Object> parser() {
      return javac(false, false);
    }
  },

  /** The same, which keeps where trees end. */
  JAVAC_WITH_ENDS {
    @Override
    Function<String, Object> parser() {
      return javac(false, true);
    }
  },

  /** The same, which keeps documentation comments as well. */
  JAVAC_WITH_DOCS {
    @Override
    Function<String, Object> parser() {
      return javac(true, true);
    }
  },

  /** That of Eclipse's compiler, with the bodies of methods, without documentation comments. */
  ECJ {
    @Override
    Function<String, Object> parser() {
      return ecj(false);
    }
  },

  /** The same with documentation comments. */
  ECJ_WITH_DOCS {
    @Override
    Function<String, Object> parser() {
      return ecj(true);
    }
  };

  abstract Function<String, Object> parser();

  private static Function<String, Object> javac(boolean comments, boolean ends) {
    Context context = new Context();
    context.put(DiagnosticListener.class, (DiagnosticListener<JavaFileObject>) problem -> {});
    JavacFileManager.preRegister(context);
    context.put(Locale.class, Locale.ROOT);
    Log log = Log.instance(context);
    ParserFactory factory = ParserFactory.instance(context);
    return text -> {
      log.useSource(new Text(text));
      return factory.newParser(text, comments, ends, true).parseCompilationUnit();
    };
  }

  private static Function<String, Object> ecj(boolean comments) {
    CompilerOptions options = new CompilerOptions();
    options.complianceLevel = ClassFileConstants.JDK17;
    options.sourceLevel = ClassFileConstants.JDK17;
    options.docCommentSupport = comments;
    ProblemReporter reporter =
        new ProblemReporter(
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options,
            new DefaultProblemFactory(Locale.ROOT));
    return text -> {
      CompilationUnit unit = new CompilationUnit(text.toCharArray(), "A.java", "UTF-8");
      CompilationResult result = new CompilationResult(unit, 0, 1, 100);
      var parser = new org.eclipse.jdt.internal.compiler.parser.Parser(reporter, true);
      CompilationUnitDeclaration parsed = parser.parse(unit, result);
      result.compilationUnit = null; // which holds the text
      return parsed;
    };
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///A.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }
}
