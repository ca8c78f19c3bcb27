package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Test
  void passesAndStaysPassed() {
    Deadline deadline = new Deadline(0);
    List<Boolean> answers =
        IntStream.range(0, 200).mapToObj(i -> deadline.isCancelled()).collect(Collectors.toList());
    int first = answers.indexOf(true);
    assertEquals(List.of(true), answers.subList(first, 200).stream().distinct().toList());
  }

  @Test
  void doesNotPassBeforeItsTime() {
    Deadline deadline = new Deadline(1_000_000);
    assertEquals(0, IntStream.range(0, 10_000).filter(i -> deadline.isCancelled()).count());
  }
}
