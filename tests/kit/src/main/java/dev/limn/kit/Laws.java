package dev.limn.kit;

import dev.limn.highlight.Inspected;
import dev.limn.highlight.Pair;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.query.Cancellation.Cancelled;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/**
 * What every inspection keeps on every text.
 *
 * <ul>
 *   <li>It never throws: not on the text, not while it is typed in from nothing, not when a closing
 *       brace is missing.
 *   <li>It reports inside the visited element.
 *   <li>It finds the same twice, in any order, on two threads, and on a tree that was parsed anew.
 *   <li>It takes no longer for an element than the engine waits ({@link Endurance}).
 *   <li>It reads the same when it runs again, and its facts are what they are said to be ({@link
 *       FactLaws}).
 *   <li>It ends when it is cancelled.
 *   <li>An edit that leaves an element and all that was read as they were leaves what was found as
 *       it was ({@link Locality}).
 *   <li>When the text is edited, and that is undone, the engine finds what it finds in the same
 *       text from nothing ({@link Retyped}).
 *   <li>After each of its fixes the text parses no worse, has all its comments, and the finding is
 *       gone ({@link FixLaws}).
 * </ul>
 */
final class Laws {
  /** The number of prefixes of a text that stand for typing it in, at most. */
  private static final int PREFIXES = 100;

  /** The number of questions of a pair after which it is cancelled, at most. */
  private static final int QUESTIONS = 10;

  private final Subject subject;
  private final String text;

  private Laws(Subject subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  /** Checks all laws. */
  static void check(Subject subject, String text) {
    Endurance.check(subject, text);
    Laws laws = new Laws(subject, text);
    laws.sameAgain();
    laws.facts();
    laws.typedIn();
    laws.withoutBraces();
    laws.cancelled();
    Locality.check(subject, text);
    Retyped.check(subject, text);
    FixLaws.check(subject, text);
  }

  private void sameAgain() {
    SyntaxTree tree = subject.parse(text);
    List<List<Finding>> once = inOrder(subject.pairs(tree));
    same(once, inOrder(subject.pairs(tree)), "when it runs again");
    same(once, shuffled(subject.pairs(tree)), "in another order");
    same(once, inOrder(subject.pairs(subject.parse(text))), "on a tree that was parsed anew");
    var other = CompletableFuture.supplyAsync(() -> inOrder(subject.pairs(tree)));
    same(once, inOrder(subject.pairs(tree)), "beside another thread");
    same(once, other.join(), "on another thread");
  }

  private static List<List<Finding>> inOrder(List<Pair> pairs) {
    return pairs.stream().map(pair -> Answer.of(pair).findings()).toList();
  }

  private static List<List<Finding>> shuffled(List<Pair> pairs) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, pairs.size()).boxed().toList());
    Collections.shuffle(order, new Random(pairs.size()));
    List<List<Finding>> found = new ArrayList<>(Collections.nCopies(pairs.size(), List.of()));
    order.forEach(i -> found.set(i, Answer.of(pairs.get(i)).findings()));
    return found;
  }

  private static void same(
      List<List<Finding>> once, List<List<Finding>> again, String circumstance) {
    if (!once.equals(again)) {
      throw new AssertionFailedError(
          "Finds something else " + circumstance, once.toString(), again.toString());
    }
  }

  private void facts() {
    for (Pair pair : subject.pairs(subject.parse(text))) {
      Answer answer = Answer.of(pair);
      FactLaws.checkInherited(subject, answer);
      if (!answer.outcome().footprint().equals(Answer.of(pair).outcome().footprint())) {
        throw new AssertionFailedError(
            pair
                + " reads something else when it runs again; a fact is a constant or a record, and"
                + " what it gives can be compared");
      }
    }
  }

  private void typedIn() {
    int step = Math.max(1, text.length() / PREFIXES);
    for (int end = 0; end < text.length(); end += step) {
      survives(text.substring(0, end));
    }
  }

  private void withoutBraces() {
    for (int at = text.indexOf('}'); at >= 0; at = text.indexOf('}', at + 1)) {
      survives(text.substring(0, at) + text.substring(at + 1));
    }
  }

  private void survives(String broken) {
    Inspected inspected = subject.inspect(subject.parse(broken));
    inspected.crashes().stream()
        .findFirst()
        .ifPresent(
            crash -> {
              throw new AssertionFailedError(
                  "Throws " + crash.cause() + " on\n" + broken, crash.cause());
            });
  }

  private void cancelled() {
    for (Pair pair : subject.pairs(subject.parse(text))) {
      Questions all = new Questions(Integer.MAX_VALUE);
      pair.run(all);
      for (int last = 1; last <= Math.min(all.asked, QUESTIONS); last++) {
        cancelled(pair, new Questions(last));
      }
    }
  }

  private static void cancelled(Pair pair, Questions questions) {
    try {
      pair.run(questions);
    } catch (Cancelled expected) {
      if (questions.asked > questions.last) {
        throw new AssertionFailedError(pair + " goes on when it is cancelled");
      }
    }
  }

  /** Cancels at a question, and counts on. */
  private static final class Questions implements Cancellation {
    private final int last;
    private int asked;

    Questions(int last) {
      this.last = last;
    }

    @Override
    public boolean isCancelled() {
      return ++asked >= last;
    }
  }
}
