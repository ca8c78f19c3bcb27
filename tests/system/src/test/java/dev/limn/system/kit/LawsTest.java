package dev.limn.system.kit;

import static dev.limn.kit.Checks.check;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Index;
import dev.limn.query.Inherited;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Plants mistakes that authors of inspections make, each of which a law must catch. */
class LawsTest {
  private static final String DOC = "```java\nclass A {}\n```";

  private static final String TEXT =
      """
      class A {
          int f() {
              if (a)  /* why */  return 1;
              return 2; // so
          }

          int g() {
              { } { } { } { } { } { }
              if (b) return 3; else return 4;
          }
      }
      """;

  /** Runs the laws and wants one of them broken, with these words. */
  private static void caught(Class<? extends Inspection> inspection, String words) {
    AssertionFailedError failure =
        assertThrows(AssertionFailedError.class, () -> check(inspection, TEXT));
    assertTrue(failure.getMessage().contains(words), failure.getMessage());
  }

  @Test
  void catchesAReadOfTheOffset() {
    caught(Offset.class, "though all that it read through its view is the same");
  }

  @Inspection.Info(id = "offset", summary = "Is far down", category = Category.STYLE, doc = DOC)
  static final class Offset implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class,
          (node, view) -> {
            if (node.range().start() > 72) {
              view.report(node, "far down");
            }
          });
    }
  }

  @Test
  void catchesAReadOfTheTextAround() {
    caught(TextAround.class, "though all that it read through its view is the same");
  }

  @Inspection.Info(id = "text-around", summary = "Knows", category = Category.STYLE, doc = DOC)
  static final class TextAround implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class,
          (node, view) -> {
            Element element = node.element();
            int start = element.fullRange().start();
            view.report(node, "after %s", element.source().substring(start - 1, start));
            if (element.source().toString().contains("Law")) {
              view.report(node, "there is a law");
            }
          });
    }
  }

  @Test
  void catchesAReadOfWhiteSpaceInTheText() {
    caught(WideSpace.class, "though all that it read through its view is the same");
  }

  @Inspection.Info(id = "wide-space", summary = "Is wide", category = Category.STYLE, doc = DOC)
  static final class WideSpace implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class,
          (node, view) -> {
            if (node.text().contains("  ")) {
              view.report(node, "wide");
            }
          });
    }
  }

  @Test
  void catchesStateBetweenRuns() {
    caught(Counter.class, "something else when it runs again");
  }

  @Inspection.Info(id = "counter", summary = "Counts", category = Category.STYLE, doc = DOC)
  static final class Counter implements Inspection {
    private static final AtomicInteger SEEN = new AtomicInteger();

    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class, (node, view) -> view.report(node, "no. %d", SEEN.addAndGet(1)));
    }
  }

  @Test
  void catchesAnOrderThatIsNotAlwaysTheSame() {
    caught(AnyOrder.class, "something else");
  }

  @Inspection.Info(id = "any-order", summary = "Shuffles", category = Category.STYLE, doc = DOC)
  static final class AnyOrder implements Inspection {
    private static final Random RANDOM = new Random(42);

    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) -> {
            List<Statement> statements = new ArrayList<>(node.statements());
            Collections.shuffle(statements, RANDOM);
            statements.forEach(statement -> view.report(statement, "here"));
          });
    }
  }

  @Test
  void catchesWhatDependsOnTheThread() {
    caught(ThreadName.class, "on another thread");
  }

  @Inspection.Info(id = "thread-name", summary = "Is here", category = Category.STYLE, doc = DOC)
  static final class ThreadName implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) -> view.report(node, "on %s", Thread.currentThread().getName()));
    }
  }

  @Test
  void catchesWhatDependsOnTheOrderOfVisits() {
    caught(FirstOnly.class, "something else");
  }

  @Inspection.Info(id = "first-only", summary = "Is first", category = Category.STYLE, doc = DOC)
  static final class FirstOnly implements Inspection {
    private Element last;

    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class,
          (node, view) -> {
            if (last == null || last.fullRange().start() >= node.element().fullRange().start()) {
              view.report(node, "first of its version");
            }
            last = node.element();
          });
    }
  }

  @Test
  void catchesAReportOutsideTheElement() {
    caught(Elsewhere.class, "reports outside its element");
  }

  @Inspection.Info(id = "elsewhere", summary = "Points", category = Category.STYLE, doc = DOC)
  static final class Elsewhere implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Block.class, (node, view) -> view.reportAt(new TextRange(0, 5), "it is the class"));
    }
  }

  @Test
  void catchesWhoIgnoresThatHeIsCancelled() {
    caught(Deaf.class, "goes on when it is cancelled");
  }

  @Inspection.Info(id = "deaf", summary = "Goes on", category = Category.STYLE, doc = DOC)
  static final class Deaf implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Block.class, Deaf::check);
    }

    private static void check(Block node, View view) {
      for (Statement statement : node.statements()) {
        try {
          view.checkCancelled();
        } catch (RuntimeException e) {
          view.line(statement.element());
        }
      }
    }
  }

  @Test
  void catchesAnExceptionOnCodeThatIsBeingTyped() {
    caught(Sure.class, "Throws java.lang.IllegalStateException: no members on");
  }

  @Inspection.Info(id = "sure", summary = "Is sure", category = Category.STYLE, doc = DOC)
  static final class Sure implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ClassDeclaration.class,
          (node, view) -> {
            if (node.body().element().all(MethodDeclaration.class).isEmpty()) {
              throw new IllegalStateException("no members");
            }
          });
    }
  }

  @Test
  void catchesWhoTakesTooLong() {
    caught(Busy.class, "takes longer than the engine waits");
  }

  @Inspection.Info(id = "busy", summary = "Is busy", category = Category.STYLE, doc = DOC)
  static final class Busy implements Inspection {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public void register(Visits visits) {
      visits.on(MethodDeclaration.class, Busy::check);
    }

    private static void check(MethodDeclaration node, View view) {
      long end = THREADS.getCurrentThreadCpuTime() + TimeUnit.SECONDS.toNanos(1);
      while (THREADS.getCurrentThreadCpuTime() < end) {
        view.line(node.element());
      }
    }
  }

  @Test
  void catchesAFactThatIsAnotherOneEachTime() {
    caught(NewFacts.class, "a fact is a constant or a record");
  }

  @Inspection.Info(id = "new-facts", summary = "Asks", category = Category.STYLE, doc = DOC)
  static final class NewFacts implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) -> {
            Object here = new Object();
            if (view.ask(surroundings -> here.equals(surroundings))) {
              view.report(node, "here");
            }
          });
    }
  }

  @Test
  void catchesAnInheritedFactThatReadsTheElement() {
    caught(Selfish.class, "an inherited fact does not read the element itself");
  }

  @Inspection.Info(id = "selfish", summary = "Looks", category = Category.STYLE, doc = DOC)
  static final class Selfish implements Inspection {
    private static final Inherited<Integer> WIDTH =
        surroundings -> surroundings.element().node().childCount();

    @Override
    public void register(Visits visits) {
      visits.on(Block.class, (node, view) -> view.report(node, "%d wide", view.ask(WIDTH)));
    }
  }

  @Test
  void catchesWhatOnlyTakingSomethingOutShows() {
    caught(Shorter.class, "than in the same text from nothing");
  }

  @Inspection.Info(id = "shorter", summary = "Is shorter", category = Category.STYLE, doc = DOC)
  static final class Shorter implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class,
          (node, view) -> {
            if (node.element().source().length() < TEXT.length()) {
              view.report(node, "in a text that was longer");
            }
          });
    }
  }

  @Test
  void catchesAKeyedFactThatReadsMoreThanItsKey() {
    caught(Curious.class, "which is no keyed fact");
  }

  @Inspection.Info(id = "curious", summary = "Looks", category = Category.STYLE, doc = DOC)
  static final class Curious implements Inspection {

    /** What stands under no name, and how many members the type has. */
    private record Members() implements KeyedFact<String, Integer> {
      @Override
      public Summary<? extends Index<String, ?>> index() {
        return NO_NAMES;
      }

      @Override
      public String key() {
        return "name";
      }

      @Override
      public Optional<Element> holder(Surroundings surroundings) {
        return surroundings.ancestors().stream()
            .filter(element -> element.kind() == JavaKind.CLASS_BODY)
            .findFirst();
      }

      @Override
      public Integer of(Surroundings surroundings) {
        return holder(surroundings).map(body -> body.node().childCount()).orElse(0);
      }
    }

    private static final Summary<Index<String, String>> NO_NAMES =
        Summary.of("no names", element -> Index.empty());

    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class, (node, view) -> view.report(node, "%d", view.ask(new Members())));
    }
  }

  @Test
  void catchesAFixThatLosesAComment() {
    caught(LosesComment.class, "loses [/* why */]");
  }

  @Inspection.Info(id = "loses-comment", summary = "Cuts", category = Category.STYLE, doc = DOC)
  static final class LosesComment implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          IfStatement.class,
          (node, view) ->
              view.report(node, "cut").fix("Cut", edit -> edit.replaceText(node.range(), ";")));
    }
  }

  @Test
  void catchesAFixThatBreaksTheText() {
    caught(Breaks.class, "makes the text parse worse");
  }

  @Inspection.Info(id = "breaks", summary = "Breaks", category = Category.STYLE, doc = DOC)
  static final class Breaks implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          IfStatement.class,
          (node, view) ->
              view.report(node, "cut").fix("Cut", edit -> edit.delete(node.condition().element())));
    }
  }

  @Test
  void catchesAFixThatDoesNotHelp() {
    caught(NoHelp.class, "leaves the finding where it was");
  }

  @Inspection.Info(id = "no-help", summary = "Does not help", category = Category.STYLE, doc = DOC)
  static final class NoHelp implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          IfStatement.class,
          (node, view) ->
              view.report(node, "bad").fix("Try", edit -> edit.insertAfter(node.element(), ";")));
    }
  }

  @Test
  void catchesAFixThatFails() {
    assertThrows(IllegalStateException.class, () -> check(Overlaps.class, TEXT));
  }

  @Inspection.Info(id = "overlaps", summary = "Overlaps", category = Category.STYLE, doc = DOC)
  static final class Overlaps implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          IfStatement.class,
          (node, view) -> view.report(node, "bad").fix("Try", edit -> overlap(edit, node)));
    }

    private static void overlap(Edit edit, IfStatement node) {
      edit.replace(node.element(), ";").replace(node.condition().element(), "true");
    }
  }

  @Test
  void catchesAMessageWithAFullStop() {
    caught(FullStop.class, "must write a sentence without a full stop");
  }

  @Inspection.Info(id = "full-stop", summary = "Ends", category = Category.STYLE, doc = DOC)
  static final class FullStop implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Block.class, (node, view) -> view.report(node, "This is a block."));
    }
  }

  @Test
  void acceptsWhoAsksTheView() {
    check(
        Asks.class,
        """
        class A {
            int f() {
                  //^ 4 in A, starts line: false, comments 1
                if (a) { /* why */ }
                     //^^^^^^^^^^^^^ 27 in A, starts line: false, comments 1
            }
        }
        """);
  }

  @Inspection.Info(id = "asks", summary = "Asks", category = Category.STYLE, doc = DOC)
  static final class Asks implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Block.class, Asks::check);
    }

    private static void check(Block node, View view) {
      Element last = node.element();
      for (Element child : node.element().children()) {
        last = child;
      }
      view.report(
          node,
          "%d in %s, starts line: %s, comments %d",
          view.column(last),
          view.ask(Enclosing.TYPE).map(TypeHeader::name).orElse("?"),
          view.startsLine(node.element()),
          view.commentsIn(node.element()).size());
    }
  }
}
