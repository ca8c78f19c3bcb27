package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Streams of messages while somebody types, under schedules that do everything in any order: what
 * is right all the time is shown all the time, ranges are in their text, nothing comes after the
 * end, and at last all is as a server finds it that has just been started. Faults that are planted
 * show that one of these would be missed.
 */
class StreamTest {

  private static final int SCRIPTS = 25;

  static Stream<Long> seeds() {
    return new Random(20_261_121).longs(SCRIPTS).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsWhatIsRightAndEndsWithWhatIsRight(long seed) {
    new Typing(seed, client -> client).play().check();
  }

  @Test
  void saysSomethingMostOfTheTime() {
    int count = seeds().mapToInt(seed -> new Typing(seed, c -> c).play().count()).sum();
    assertTrue(count > 10 * SCRIPTS, count + " messages");
  }

  @Test
  void wouldSeeAFlicker() {
    assertCaught("gone between", seed -> new Typing(seed, StreamTest::flickering));
  }

  private static Consumer<PublishDiagnosticsParams> flickering(
      Consumer<PublishDiagnosticsParams> client) {
    return message -> {
      PublishDiagnosticsParams less = copy(message);
      if (!less.getDiagnostics().isEmpty()) {
        less.getDiagnostics().remove(0);
        client.accept(less);
      }
      client.accept(message);
    };
  }

  @Test
  void wouldSeeALostWakeUp() {
    assertCaught("the last list", seed -> new Typing(seed, client -> client).losing(12));
  }

  @Test
  void wouldSeeAMessageAfterTheEnd() {
    assertCaught("after the end", seed -> new Typing(seed, StreamTest::haunting));
  }

  /** Sends the last list once more when the document is cleared. */
  private static Consumer<PublishDiagnosticsParams> haunting(
      Consumer<PublishDiagnosticsParams> client) {
    PublishDiagnosticsParams[] last = {new PublishDiagnosticsParams()};
    return message -> {
      client.accept(message);
      if (message.getVersion() == null) {
        client.accept(last[0]);
      }
      last[0] = message;
    };
  }

  @Test
  void wouldSeeAListOfAnOlderVersion() {
    assertCaught("the version", seed -> new Typing(seed, StreamTest::late));
  }

  /** Sends each message when the next one comes, but for the last one. */
  private static Consumer<PublishDiagnosticsParams> late(
      Consumer<PublishDiagnosticsParams> client) {
    PublishDiagnosticsParams[] held = {null};
    return message -> {
      PublishDiagnosticsParams due = message.getVersion() == null ? message : held[0];
      if (due != null) {
        client.accept(new PublishDiagnosticsParams(due.getUri(), List.of(), due.getVersion()));
      }
      held[0] = message;
    };
  }

  private static PublishDiagnosticsParams copy(PublishDiagnosticsParams message) {
    return new PublishDiagnosticsParams(
        message.getUri(), new ArrayList<>(message.getDiagnostics()), message.getVersion());
  }

  private static void assertCaught(String what, LongFunction<Typing> faulty) {
    List<String> caught = new ArrayList<>();
    for (long seed : seeds().toList()) {
      try {
        faulty.apply(seed).play().check();
      } catch (AssertionError e) {
        caught.add(String.valueOf(e.getMessage()));
      }
    }
    assertTrue(caught.size() > SCRIPTS / 2, "caught only " + caught);
    assertTrue(caught.stream().anyMatch(message -> message.contains(what)), caught.toString());
  }
}
