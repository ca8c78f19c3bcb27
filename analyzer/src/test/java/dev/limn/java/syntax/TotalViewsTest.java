package dev.limn.java.syntax;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.SourceText;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a view must have, it has in any text: where it is not written, something stands for it. */
class TotalViewsTest {

  private static final String TEXT =
      """
      @A(b = {1, 2}) class C<T extends D & E> extends F implements G {
        enum K { X(1) { void m() {} }, Y; int k; }
        record R(int a, String... b) { R {} }
        <U> C(C this, int[] a[], final U u) throws V {
          this(a); super.m(); new C<>() {}.m(int[]::new);
        }
        int m(Object o) {
          if (a) b(); else if (c) d(); else { e(); }
          for (int i = 0, j; i < 1; i++, j++) f();
          for (var x : y) while (z) do { g(); } while (h);
          l: switch (o) { case 1, 2: break l; default: continue; }
          try (var r = q(); s) { throw t; } catch (P | Q e) { assert a : b; } finally { return; }
          synchronized (this) { yield x; }
          return switch (o) { case R(int p, var q) when p > 0 -> 1; case null, default -> { } };
        }
        { a = b ? (int) c : -d++ + e[1][2]; int[] f = {1}, g = new int[2][]; x = (p, q) -> p.r; }
      }
      """;

  private static final List<String> PIECES =
      List.of("if", "for (", "x.", "case", "}", "{", ")", "try {", "else", "->", "do", "@", "new");

  @Test
  void inABrokenText() {
    Random random = new Random(1);
    for (int i = 0; i < 1500; i++) {
      int at = random.nextInt(TEXT.length());
      int end = Math.min(TEXT.length(), at + random.nextInt(12));
      String piece = random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size()));
      String text = TEXT.substring(0, at) + piece + TEXT.substring(end);
      for (Element element : JavaParser.parse(SourceText.of(text)).root().preorder()) {
        askAll(element.view(), text);
      }
    }
  }

  @Test
  void ofATypeThatIsToldBeforeTheyAreMade() {
    List<Class<? extends Syntax>> types =
        List.of(Syntax.class, Expression.class, Statement.class, Declaration.class, Member.class);
    for (Element element : JavaParser.parse(SourceText.of(TEXT)).root().preorder()) {
      Syntax view = element.view();
      assertTrue(element.kind().isViewedAs(view.getClass()), element::toString);
      for (Class<? extends Syntax> type : types) {
        assertEquals(type.isInstance(view), element.kind().isViewedAs(type), element::toString);
      }
    }
  }

  private static void askAll(Syntax view, String text) {
    Arrays.stream(view.getClass().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Syntax.class.isAssignableFrom(method.getDeclaringClass()))
        .forEach(method -> assertDoesNotThrow(() -> ask(view, method), text));
  }

  private static Object ask(Syntax view, Method method) throws ReflectiveOperationException {
    return method.invoke(view);
  }
}
