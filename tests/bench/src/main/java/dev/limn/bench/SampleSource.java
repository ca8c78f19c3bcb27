package dev.limn.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up class of any size, of the statements that common code is made of. */
final class SampleSource {

  private static final String METHOD =
      """

          /** Sums what is above the limit of {@code limit%1$d}. */
          int sum%1$d(List<Integer> values, int limit) {
            int total = 0;
            for (int value : values) {
              if (value > limit && value %% 2 == 0) {
                total += value * (limit%1$d - 1);
              } else {
                log("left out: " + value); // too small
              }
            }
            return total;
          }
      """;

  private SampleSource() {}

  /** A compilation unit whose one class has that many methods of fourteen lines. */
  static String withMethods(int count) {
    return IntStream.range(0, count)
        .mapToObj(METHOD::formatted)
        .collect(
            Collectors.joining(
                "", "package sample;\n\nimport java.util.List;\n\nclass Sample {\n", "}\n"));
  }
}
