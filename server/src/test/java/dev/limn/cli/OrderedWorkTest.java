package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  @Test
  void givesResultsInOrder() {
    List<Integer> results = new ArrayList<>();
    new OrderedWork<Integer, Integer>(3, i -> i * 2, () -> {})
        .run(IntStream.range(0, 1000).iterator(), results::add);
    assertEquals(IntStream.range(0, 1000).map(i -> i * 2).boxed().toList(), results);
  }

  @Test
  void readsNoFurtherThanAFewItemsForEachWorker() throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    AtomicInteger read = new AtomicInteger();
    Iterator<Integer> counted =
        IntStream.range(0, 100_000).peek(i -> read.incrementAndGet()).iterator();
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, i -> i == 0 ? await(first) : i, waiting::countDown);
    List<Integer> results = new ArrayList<>();
    Thread runner = new Thread(() -> work.run(counted, results::add));
    runner.start();
    waiting.await();
    int readMeanwhile = read.get();
    first.countDown();
    runner.join();
    assertTrue(readMeanwhile <= 100, "read " + readMeanwhile);
    assertEquals(100_000, results.size());
  }

  @Test
  void passesOnTheFirstFailureInOrder() {
    List<Integer> results = new ArrayList<>();
    OrderedWork<Integer, Integer> work = new OrderedWork<>(4, OrderedWorkTest::upTo20, () -> {});
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> work.run(IntStream.range(0, 100).iterator(), results::add));
    assertEquals("20", e.getMessage());
    assertEquals(20, results.size());
  }

  @Test
  void recursesDeep() {
    List<Integer> results = new ArrayList<>();
    new OrderedWork<Integer, Integer>(1, OrderedWorkTest::depth, () -> {})
        .run(List.of(100_000).iterator(), results::add);
    assertEquals(List.of(100_000), results);
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  private static Integer upTo20(Integer i) {
    if (i >= 20) {
      throw new IllegalStateException(i.toString());
    }
    return i;
  }

  private static Integer await(CountDownLatch latch) {
    try {
      latch.await();
      return 0;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
