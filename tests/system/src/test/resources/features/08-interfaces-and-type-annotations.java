import java.lang.annotation.*;
import java.util.List;
import java.util.Map;

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@Repeatable(Uses.class)
@interface Use { int value() default 0; }

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@interface Uses { Use[] value(); }

interface Interfaces {
  default int a() { return 1; }
  static int b() { return 2; }
  default void c() { Interfaces.b(); }
}

class TypeAnnotations<@Use T extends @Use Object & @Use(1) Interfaces> extends @Use Object
    implements @Use Interfaces {
  @Use int @Use(1) [] @Use @Use(2) [] field;
  List<@Use ? extends @Use String> list;
  Map.@Use Entry<@Use String, @Use int @Use []> entry;
  java.lang.@Use String qualified;

  <@Use S> @Use S method(@Use TypeAnnotations<T> this, @Use int @Use ... all) throws @Use Exception {
    Object o = (@Use String) null;
    boolean b = o instanceof @Use String;
    o = new @Use Object();
    o = new @Use int @Use [1] @Use [];
    java.util.function.Function<String, String> f = @Use String::trim;
    return null;
  }

  class Inner {
    Inner(TypeAnnotations<T> TypeAnnotations.this) { }
    public int c(@Use Inner this) { return TypeAnnotations.this.hashCode() + Interfaces.b(); }
  }

  public void c() { Interfaces.super.c(); }
}
