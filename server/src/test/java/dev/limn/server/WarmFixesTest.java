package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.server.WarmFixes.Fix;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarmFixesTest {

  private static final List<TextEdit> EDITS = List.of(TextEdit.insert(0, "x"));

  private final Deque<Runnable> idle = new ArrayDeque<>();
  private final WarmFixes warm = new WarmFixes(idle::addLast);
  private final Snapshot snapshot = Snapshot.first(1, Optional.of(1), SourceText.of("class A {}"));
  private final List<Fix> computed = new ArrayList<>();

  private Fix fix(int index) {
    Finding finding =
        new Finding(
            "some-id", Severity.WARNING, new TextRange(0, 5), "x", false, List.of(), List.of());
    return new Fix(snapshot, Settings.of(JavaLanguage.JAVA), finding, index);
  }

  private Optional<List<TextEdit>> compute(Fix fix, Cancellation cancellation) {
    computed.add(fix);
    return Optional.of(EDITS);
  }

  @Test
  void areKnownWhenThereWasTime() {
    warm.warm(List.of(fix(0), fix(1)), Cancellation.NEVER, this::compute);
    assertEquals(Optional.empty(), warm.find(fix(0)));
    idle.removeFirst().run();
    assertEquals(Optional.of(Optional.of(EDITS)), warm.find(fix(0)));
    assertEquals(Optional.of(Optional.of(EDITS)), warm.find(fix(1)));
    assertEquals(Optional.empty(), warm.find(fix(2)));
  }

  @Test
  void areForgottenAndNotComputedTwiceWhenTheCaretMoves() {
    warm.warm(List.of(fix(0), fix(1)), Cancellation.NEVER, this::compute);
    idle.removeFirst().run();
    warm.warm(List.of(fix(1), fix(2)), Cancellation.NEVER, this::compute);
    assertEquals(Optional.empty(), warm.find(fix(0)));
    idle.removeFirst().run();
    assertEquals(List.of(fix(0), fix(1), fix(2)), computed);
  }

  @Test
  void areLeftWhenTheTextChanges() {
    boolean[] changed = {false};
    warm.warm(
        List.of(fix(0), fix(1)),
        () -> changed[0],
        (fix, unwanted) -> {
          changed[0] = true;
          return compute(fix, unwanted);
        });
    idle.removeFirst().run();
    assertEquals(List.of(fix(0)), computed);
  }

  @Test
  void areLeftWhenOthersAreWanted() {
    warm.warm(List.of(fix(0)), Cancellation.NEVER, this::compute);
    warm.warm(List.of(fix(1)), Cancellation.NEVER, this::compute);
    idle.removeFirst().run();
    assertTrue(computed.isEmpty());
    idle.removeFirst().run();
    assertEquals(List.of(fix(1)), computed);
  }
}
