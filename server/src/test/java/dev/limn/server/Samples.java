package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.MethodDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Small inspections for the tests of the server: most look at names. */
final class Samples {

  private static final String DOC =
      """
      A name that is not good.
      Choose another one.

      ```java
      class A {}
      ```

      What is not reported: the rest.
      """;

  private Samples() {}

  /** All samples that need nothing. */
  static Catalogue catalogue(Inspection... more) {
    List<Inspection> all =
        List.of(new BadName(), new UglyName(), new DeadName(), new TwinName(), new CrashName());
    return Catalogue.of(Stream.concat(all.stream(), Stream.of(more)).toList());
  }

  static Catalogue with(Inspection inspection) {
    return Catalogue.of(List.of(new BadName(), inspection));
  }

  /** A warning with a safe and an unsafe fix. */
  @Inspection.Info(
      id = "bad-name",
      summary = "Name is bad",
      category = Category.NAMING,
      aliases = "other:Bad",
      doc = DOC)
  static final class BadName implements Inspection {

    static final Option.Text NAME = new Option.Text("name", "bad", "\\w+", "The bad name.");

    @Override
    public List<Option<?>> options() {
      return List.of(NAME);
    }

    @Override
    public void register(Visits visits) {
      visits.on(Identifier.class, BadName::check);
    }

    private static void check(Identifier node, View view) {
      if (node.name().equals(view.option(NAME))) {
        view.report(node, "`%s` is a bad name", node.name())
            .fix("Rename to `good`", edit -> edit.replace(node.element(), "good"))
            .unsafeFix(
                "Rename to `best`",
                "another one may be called so",
                edit -> edit.replace(node.element(), "best"));
      }
    }
  }

  /** A hint. */
  @Inspection.Info(
      id = "ugly-name",
      summary = "Name is ugly",
      category = Category.NAMING,
      severity = Severity.HINT,
      doc = DOC)
  static final class UglyName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Identifier.class, UglyName::check);
    }

    private static void check(Identifier node, View view) {
      if (node.name().equals("ugly")) {
        view.report(node, "ugly name")
            .fix("Make it nice", edit -> edit.replace(node.element(), "nice"));
      }
    }
  }

  /** Something that can be removed. */
  @Inspection.Info(
      id = "dead-name",
      summary = "Name is dead",
      category = Category.REDUNDANCY,
      severity = Severity.INFORMATION,
      doc = DOC)
  static final class DeadName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (node, view) -> {
            if (node.name().equals("dead")) {
              view.report(node, "dead name").unnecessary();
            }
          });
    }
  }

  /** A finding that points to another place. */
  @Inspection.Info(
      id = "twin-name",
      summary = "Method has its twin in it",
      category = Category.BUG,
      doc = DOC)
  static final class TwinName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(MethodDeclaration.class, TwinName::check);
    }

    private static void check(MethodDeclaration node, View view) {
      if (node.name().name().equals("twin")) {
        view.report(node.name(), "a twin").related(node.element(), "the other one");
      }
    }
  }

  /** No function of the text. */
  @Inspection.Info(
      id = "fickle-name",
      summary = "Name is bad at times",
      category = Category.NAMING,
      doc = DOC)
  static final class FickleName implements Inspection {

    boolean isBad;

    @Override
    public void register(Visits visits) {
      visits.on(Identifier.class, this::check);
    }

    private void check(Identifier node, View view) {
      if (isBad && node.name().equals("fickle")) {
        view.report(node, "fickle name");
      }
    }
  }

  /** Fails. */
  @Inspection.Info(
      id = "crash-name",
      summary = "Name is too much",
      category = Category.BUG,
      doc = DOC)
  static final class CrashName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (node, view) -> {
            if (node.name().equals("crash")) {
              throw new IllegalStateException("too much");
            }
          });
    }
  }

  /** Waits until it may go on, or is cancelled. */
  @Inspection.Info(
      id = "slow-name",
      summary = "Name takes long to read",
      category = Category.PERFORMANCE,
      doc = DOC)
  static final class SlowName implements Inspection {

    final Semaphore started = new Semaphore(0);
    final Semaphore mayEnd = new Semaphore(0);
    final Semaphore cancelled = new Semaphore(0);

    @Override
    public void register(Visits visits) {
      visits.on(Identifier.class, this::check);
    }

    private void check(Identifier node, View view) {
      if (node.name().equals("slow")) {
        started.release();
        while (!mayEndSoon()) {
          stopIfCancelled(view);
        }
        view.report(node, "slow name");
      }
    }

    private boolean mayEndSoon() {
      try {
        return mayEnd.tryAcquire(1, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private void stopIfCancelled(View view) {
      try {
        view.checkCancelled();
      } catch (RuntimeException e) {
        cancelled.release();
        throw e;
      }
    }
  }

  /** Knows no words but those that it is told of. */
  @Inspection.Info(
      id = "strange-word",
      summary = "Word is strange",
      category = Category.NAMING,
      doc = DOC)
  static final class StrangeWord implements Inspection {

    static final Option.Texts WORDS =
        new Option.Texts("words", List.of(), "[a-z]+", "Words that are known.");

    @Override
    public List<Option<?>> options() {
      return List.of(WORDS);
    }

    @Override
    public void register(Visits visits) {
      visits.on(MethodDeclaration.class, StrangeWord::check);
    }

    private static void check(MethodDeclaration node, View view) {
      if (!view.option(WORDS).contains(node.name().name().toLowerCase(Locale.ROOT))) {
        view.report(node.name(), "strange word");
      }
    }
  }

  /** Offers a fix that does not end before it is stopped; counts when somebody waits for it. */
  @Inspection.Info(
      id = "endless-fix",
      summary = "Name takes long to mend",
      category = Category.NAMING,
      doc = DOC)
  static final class EndlessFix implements Inspection {

    final Semaphore started = new Semaphore(0);
    final Semaphore stopped = new Semaphore(0);

    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (node, view) -> {
            if (node.name().equals("endless")) {
              view.report(node, "endless name").fix("Mend it", edit -> mend(node, edit));
            }
          });
    }

    private void mend(Identifier node, Edit edit) {
      int waiting = Thread.currentThread().getName().equals("limn-idle") ? 0 : 1;
      started.release(waiting);
      try {
        for (; ; ) {
          edit.indentation(node.element());
        }
      } finally {
        stopped.release(waiting);
      }
    }
  }
}
