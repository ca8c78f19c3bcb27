import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER,
    ElementType.LOCAL_VARIABLE, ElementType.CONSTRUCTOR, ElementType.ANNOTATION_TYPE})
@interface Mark {
  int value() default 1 + 2;
  String[] names() default {"a", "b", };
  Class<?> type() default int[].class;
  Mark2[] marks() default {@Mark2, @Mark2()};
  ElementType kind() default ElementType.TYPE;
  int CONSTANT = 1;
  enum Nested { A, B }
}

@interface Mark2 { }

@Mark(3) @Deprecated final class Annotations {
  @Mark(value = 1, names = {}) private @Deprecated int field;

  @Mark(names = "x") Annotations(@Mark final int x) {
    @Mark final int y = x;
    for (@Mark int i = 0; i < y; i++) { }
    for (final @Mark int i : new int[] {}) { }
    try { field = y; } catch (@Mark final RuntimeException e) { throw e; }
  }

  @java.lang.SuppressWarnings(value = {"a" + "b"}) void method() { }
}
