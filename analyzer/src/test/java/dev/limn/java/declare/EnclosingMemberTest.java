package dev.limn.java.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosingMemberTest {

  private static final String SOURCE =
      """
      package shop.cart;

      import java.util.List;

      /** Doc. */
      class Cart<T> {
          int first = 10, second[] = {20};
          static { 30; }
          { 40; }
          Cart(@A final java.util.List<String>[] x, int... y) { 50; }
          record Line(int price) {
              Line { 60; }
              enum Kind { ONE { void m() { 70; } }, TWO(80) }
          }
          <U> U find(T t, @A int[] n[], Map.Entry<K, V> e) {
              class Local { void inner() { 90; } }
              new Object() { void m() { 91; } };
          }
          @interface Mark { int value() default 92; }
          @Size(93) int size() { return 0; }
      }
      @Last(94) interface Other {}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java.util | shop.cart.Cart
          Cart<T>   | shop.cart.Cart
          10        | shop.cart.Cart#first
          20        | shop.cart.Cart#second
          30        | shop.cart.Cart#static{}
          40        | shop.cart.Cart#{}
          50        | shop.cart.Cart#Cart(List[],int...)
          price     | shop.cart.Cart.Line
          60        | shop.cart.Cart.Line#Line()
          70        | shop.cart.Cart.Line.Kind#ONE
          80        | shop.cart.Cart.Line.Kind#TWO
          90        | shop.cart.Cart#find(T,int[][],Entry)
          91        | shop.cart.Cart#find(T,int[][],Entry)
          92        | shop.cart.Cart.Mark#value()
          93        | shop.cart.Cart#size()
          94        | shop.cart.Other
          """)
  void namesTheMember(String place, String name) {
    assertEquals(name, at(SOURCE, place));
  }

  @Test
  void namesWhatIsThere() {
    assertEquals("", at(" ", " "));
    assertEquals("A", at("import x; class A {}", "x"));
    assertEquals("p", at("@A package p;", "@A"));
    assertEquals("p.q", at("module p.q { requires r; }", "r;"));
    assertEquals("#main()", at("void main() { 1; }", "1"));
    assertEquals("A", at("class A { int x() {} } // end", "// end"));
  }

  @Test
  void aRangeOverSeveralMembersIsInTheTypeAroundThem() {
    assertEquals("A", at("class A { int x; int y; }", "x; int y"));
  }

  private static String at(String source, String place) {
    SyntaxTree tree = JavaLanguage.JAVA.parse(SourceText.of(source));
    return EnclosingMember.of(tree, TextRange.ofLength(source.indexOf(place), place.length()));
  }
}
