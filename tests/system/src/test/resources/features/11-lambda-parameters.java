import java.util.function.BinaryOperator;

class LambdaParameters11 {
  BinaryOperator<Integer> sum = (var a, final var b) -> a + b;
  BinaryOperator<Integer> annotated = (@Deprecated var a, var b) -> { return a * b; };
}
