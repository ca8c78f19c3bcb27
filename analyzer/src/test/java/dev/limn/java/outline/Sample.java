package dev.limn.java.outline;

/** A file with a bit of everything. */
final class Sample {

  static final String TEXT =
      """
      /*
       * A notice.
       */
      package shop.cart;

      import java.util.List;
      import java.util.Map;

      /** Holds things. */
      public sealed class Cart<T> extends Object permits Bag {
        static final int MOST = 10, LEAST[] = {
          1,
          2
        };
        private List<String> names;

        static {
          init();
        }

        @Deprecated
        Cart(int size, String... names) throws Exception {
          this.names = List.of(names);
        }

        // One line,
        // and another.
        <R> Map<R, int[]> of(final R key, int[] values[]) {
          var sum = 0;
          for (int value : values[0]) {
            sum += value;
          }
          try (var in = open()) {
            return names.stream().map(String::trim).filter(n -> !n.isEmpty()).toList();
          } catch (RuntimeException e) {
            return switch (key) {
              case String s when s.isEmpty() -> {
                yield null;
              }
              default -> null;
            };
          }
        }

        enum Kind {
          ONE,
          TWO {
            @Override
            int weight() {
              return 2;
            }
          };

          int weight() {
            return 1;
          }
        }

        record Pair<A, B>(A first, B second) {
          Pair {
            class Local {
              void inner() {}
            }
          }
        }
      }

      interface Shape {}

      @interface Mark {
        int value() default 1;
      }
      """;

  private Sample() {}
}
