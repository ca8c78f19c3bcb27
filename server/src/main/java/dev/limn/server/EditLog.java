package dev.limn.server;

import dev.limn.text.TextEdit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The edits that led from one snapshot of a document to the next. Safe for several threads. */
final class EditLog {

  private final Deque<Step> steps = new ArrayDeque<>();

  private record Step(long sequence, List<TextEdit> edits) {}

  /** Notes the edits that led to a snapshot. */
  synchronized void add(long sequence, List<TextEdit> edits) {
    steps.addLast(new Step(sequence, List.copyOf(edits)));
  }

  /** The edits that were made after a snapshot up to another one, in order. */
  synchronized List<TextEdit> between(long after, long upTo) {
    return steps.stream()
        .filter(step -> after < step.sequence && step.sequence <= upTo)
        .flatMap(step -> step.edits.stream())
        .toList();
  }

  /** Forgets what led to a snapshot and to those before it. */
  synchronized void forget(long upTo) {
    while (!steps.isEmpty() && steps.getFirst().sequence <= upTo) {
      steps.removeFirst();
    }
  }
}
