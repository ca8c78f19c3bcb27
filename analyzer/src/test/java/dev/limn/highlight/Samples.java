package dev.limn.highlight;

import dev.limn.inspect.Category;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Option.Whole;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.NameExpression;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;

/** Small inspections for the tests of the engine, and what they find in a text. */
final class Samples {
  private static final String DOC =
      """
      A sample.

      ```java
      class A {}
      ```
      """;

  static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);

  private Samples() {}

  static SyntaxTree tree(String text) {
    return JavaLanguage.JAVA.parse(SourceText.of(text));
  }

  static Inspected inspect(String text, Inspection... inspections) {
    return inspect(text, SETTINGS, inspections);
  }

  static Inspected inspect(String text, Settings settings, Inspection... inspections) {
    Catalogue catalogue = Catalogue.of(List.of(inspections));
    return DocumentInspection.run(tree(text), catalogue, settings, Cancellation.NEVER);
  }

  /** The findings, each as its id and the code that it marks. */
  static List<String> marked(String text, Inspected inspected) {
    return inspected.findings().stream().map(finding -> mark(text, finding)).toList();
  }

  private static String mark(String text, Finding finding) {
    return finding.id() + ": " + text.substring(finding.range().start(), finding.range().end());
  }

  @Inspection.Info(
      id = "stray-semicolon",
      summary = "Semicolon too many",
      category = Category.STYLE,
      aliases = {"sonar:S1116", "pmd:UnnecessarySemicolon", "checkstyle:EmptyStatement"},
      doc = DOC)
  static final class StraySemicolon implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          EmptyStatement.class,
          (node, view) ->
              view.report(node, "stray semicolon")
                  .unnecessary()
                  .fix("Remove semicolon", edit -> edit.delete(node.element())));
    }
  }

  @Inspection.Info(
      id = "same-name",
      summary = "Both sides name the same",
      category = Category.BUG,
      aliases = "errorprone:SelfAssignment",
      doc = DOC)
  static final class SameName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Assignment.class, SameName::check);
    }

    private static void check(Assignment node, View view) {
      if (node.target() instanceof NameExpression
          && node.target().text().equals(node.value().text())) {
        view.report(node, "`%s` is assigned to itself", node.target().text())
            .unsafeFix(
                "Assign to field",
                "the field may be another variable",
                edit -> edit.insertBefore(node.target().element(), "this."));
      }
    }
  }

  @Inspection.Info(
      id = "long-name",
      summary = "Name is too long",
      category = Category.NAMING,
      severity = Severity.HINT,
      profile = Profile.ALL,
      doc = DOC)
  static final class LongName implements Inspection {
    static final Whole LENGTH = new Whole("length", 9, 1, 80, "The greatest length.");

    @Override
    public List<Option<?>> options() {
      return List.of(LENGTH);
    }

    @Override
    public void register(Visits visits) {
      visits.on(Identifier.class, LongName::check);
    }

    private static void check(Identifier node, View view) {
      if (node.name().length() > view.option(LENGTH)) {
        view.report(node, "name is too long");
      }
    }
  }

  @Inspection.Info(
      id = "failure",
      summary = "Fails at every block",
      category = Category.BUG,
      doc = DOC)
  static final class Failure implements Inspection {
    private final Error error;

    Failure(Error error) {
      this.error = error;
    }

    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) -> {
            view.report(node, "never seen");
            throw error;
          });
    }
  }
}
