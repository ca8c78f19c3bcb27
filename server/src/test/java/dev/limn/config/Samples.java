package dev.limn.config;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Option.Texts;
import dev.limn.inspect.Option.Whole;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.LocalVariableDeclaration;
import java.util.List;

/** Small inspections for the tests of configuration and command line. */
public final class Samples {

  private static final String DOC =
      """
      A sample page.

      ```java
      class A {}
      ```
      """;

  /** All of them. */
  public static final Catalogue CATALOGUE =
      Catalogue.of(
          List.of(
              new StraySemicolon(),
              new SameName(),
              new LongName(),
              new OldDeclaration(),
              new EmptyBlock(),
              new Fragile()));

  private Samples() {}

  /** A warning with a fix. */
  @Inspection.Info(
      id = "stray-semicolon",
      summary = "Semicolon too many",
      category = Category.STYLE,
      aliases = {"sonar:S1116"},
      doc = DOC)
  public static final class StraySemicolon implements Inspection {
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

  /** A warning with an unsafe fix. */
  @Inspection.Info(
      id = "same-name",
      summary = "Both sides name the same",
      category = Category.BUG,
      doc = DOC)
  public static final class SameName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Assignment.class, SameName::check);
    }

    private static void check(Assignment node, View view) {
      if (node.target().text().equals(node.value().text())) {
        view.report(node, "`%s` is assigned to itself", node.target().text())
            .related(node.value().element(), "the same again")
            .unsafeFix(
                "Assign to field",
                "the field may be another variable",
                edit -> edit.insertBefore(node.target().element(), "this."));
      }
    }
  }

  /** A hint with options. */
  @Inspection.Info(
      id = "long-name",
      summary = "Name is too long",
      category = Category.NAMING,
      severity = Severity.HINT,
      profile = Profile.ALL,
      doc = DOC)
  public static final class LongName implements Inspection {
    static final Whole LENGTH = new Whole("length", 9, 1, 80, "The greatest length.");
    static final Texts ALLOWED =
        new Texts("allowed", List.of("identifier"), "\\w+", "Names that may be longer.");

    @Override
    public List<Option<?>> options() {
      return List.of(LENGTH, ALLOWED);
    }

    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (node, view) -> {
            if (node.text().length() > view.option(LENGTH)
                && !view.option(ALLOWED).contains(node.text())) {
              view.report(node, "name of %d characters", node.text().length());
            }
          });
    }
  }

  /** Proposes what a newer Java has. */
  @Inspection.Info(
      id = "old-declaration",
      summary = "The type need not be said",
      category = Category.JAVA_MODERNISATION,
      severity = Severity.INFORMATION,
      since = 10,
      doc = DOC)
  public static final class OldDeclaration implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          LocalVariableDeclaration.class,
          (node, view) -> view.report(node, "the type need not be said"));
    }
  }

  /** An inspection that is off in all but the largest profile. */
  @Inspection.Info(
      id = "empty-block",
      summary = "Block is empty",
      category = Category.STYLE,
      profile = Profile.ALL,
      doc = DOC)
  public static final class EmptyBlock implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) -> {
            if (node.text().matches("\\{\\s*}")) {
              view.report(node, "the block is empty");
            }
          });
    }
  }

  /** An inspection that fails on names that say so. */
  @Inspection.Info(id = "fragile", summary = "Fails", category = Category.STYLE, doc = DOC)
  public static final class Fragile implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (node, view) -> {
            if (node.text().equals("FAIL")) {
              throw new IllegalStateException("it\nfailed");
            }
          });
    }
  }
}
