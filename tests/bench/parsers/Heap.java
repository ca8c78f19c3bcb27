package dev.limn.bench.parsers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Holds the trees of all files of a folder: {@code Heap PARSER FOLDER}. Prints by how much the used
 * heap grew, after collections before and after, in bytes for each byte of source. The texts are
 * held before and after, so that they do not count.
 */
final class Heap {
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private Heap() {}

  public static void main(String[] arguments) throws Exception {
    Parser parser = Parser.valueOf(arguments[0]);
    List<String> texts = Sources.in(arguments[1]);
    Function<String, Object> parse = parser.parser();
    texts.forEach(parse::apply);
    long before = used();
    List<Object> trees = new ArrayList<>(texts.size());
    texts.forEach(text -> trees.add(parse.apply(text)));
    long grown = used() - before;
    long bytes = Sources.bytes(texts);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.1f MB for %.2f MB in %d files |%n",
        parser,
        (double) grown / bytes,
        grown / 1e6,
        bytes / 1e6,
        trees.size());
  }

  private static long used() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      System.gc();
      used = Math.min(used, MEMORY.getHeapMemoryUsage().getUsed());
    }
    return used;
  }
}
