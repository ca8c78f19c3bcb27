package dev.limn.inspections.member;

import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import dev.limn.inspections.naming.MethodNamingConvention;
import dev.limn.inspections.naming.TypeNamingConvention;
import dev.limn.inspections.naming.VariableNamingConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberRenamingTest {

  @Test
  void fieldOfObjects() {
    checkUnsafeFix(
        VariableNamingConvention.class,
        "Rename to `itemCount`",
        """
        class Order {
            /** See {@link #Item_count}, {@link Order#Item_count how many}, {@link Item_count}. */
            private int $0Item_count /* of */ = 1, other = 2;
            private Order next;

            Order(int Item_count) {
                this.Item_count = Item_count;
                Runnable twice = () -> Order.this.Item_count *= 2;
            }

            boolean isLike(Object object) {
                return object instanceof Order other
                    && other.Item_count == Item_count
                    && ((Order) object).Item_count > next.Item_count
                    && new Order(1).Item_count++ > 0
                    && Item_count() > 0;
            }

            int Item_count() {
                class Page {
                    int size = Item_count;
                }
                return switch (Item_count) { default -> Item_count; };
            }

            static class Page {
                int Items(Order order, Line line) {
                    // Item_count of the order
                    return order.Item_count + line.Item_count;
                }
            }
        }
        """,
        """
        class Order {
            /** See {@link #itemCount}, {@link Order#itemCount how many}, {@link Item_count}. */
            private int itemCount /* of */ = 1, other = 2;
            private Order next;

            Order(int Item_count) {
                this.itemCount = Item_count;
                Runnable twice = () -> Order.this.itemCount *= 2;
            }

            boolean isLike(Object object) {
                return object instanceof Order other
                    && other.itemCount == itemCount
                    && ((Order) object).itemCount > next.itemCount
                    && new Order(1).itemCount++ > 0
                    && Item_count() > 0;
            }

            int Item_count() {
                class Page {
                    int size = itemCount;
                }
                return switch (itemCount) { default -> itemCount; };
            }

            static class Page {
                int Items(Order order, Line line) {
                    // Item_count of the order
                    return order.itemCount + line.Item_count;
                }
            }
        }
        """);
  }

  @Test
  void staticField() {
    String before =
        """
        class Order implements Runnable {
            private static final int $0Max_items2Http = 3;
            static class Page { int size = Max_items2Http + Order.Max_items2Http; }
        }
        """;
    checkFix(
        VariableNamingConvention.class,
        "Rename to `MAX_ITEMS2_HTTP`",
        before,
        """
        class Order implements Runnable {
            private static final int MAX_ITEMS2_HTTP = 3;
            static class Page { int size = MAX_ITEMS2_HTTP + Order.MAX_ITEMS2_HTTP; }
        }
        """);
    checkFix(
        VariableNamingConvention.class,
        "Rename to `maxItems2Http`",
        before,
        """
        class Order implements Runnable {
            private static final int maxItems2Http = 3;
            static class Page { int size = maxItems2Http + Order.maxItems2Http; }
        }
        """);
  }

  @Test
  void fieldBesideLocalVariablesOfTheNewName() {
    checkFix(
        VariableNamingConvention.class,
        "Rename to `total`",
        "class A { private static int $0Total; void m(int total) { A.Total = total; } }",
        "class A { private static int total; void m(int total) { A.total = total; } }");
    checkNoFix(
        VariableNamingConvention.class,
        "Rename to `total`",
        "class A { private static int $0Total; void m(int total) { Total = total; } }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // another variable of one of the names
        "class B { int Total; }",
        "class B { int total; }",
        "enum B { total }",
        "record B(int Total) {}",
        "Object o = new Object() { int Total; };",
        // the new name means something else
        "int m() { return total; }",
        "int m() { return this.total; }",
        "int m() { return A.total; }",
        "int m() { return total.size(); }",
        // what is meant is not in the file
        "int m() { return order().Total; }",
        "int m() { return unknown.Total; }",
        "int m(A[] all) { return all[0].Total; }",
        "int m(A... all) { var first = all[0]; return first.Total; }",
        "void m(int Total) { Runnable r = new Runnable() { public void run() { use(Total); } }; }",
        "int m(Color c) { switch (c) { case Total: return 1; default: return 2; } }",
        // what is not in the source may use it
        "Object o = find(\"Total\");",
        "Object o = find(\"total\");",
        "native void m();",
      })
  void fieldKeepsItsName(String member) {
    checkNoFix(
        VariableNamingConvention.class,
        "Rename to `total`",
        "class A { private static int $0Total; " + member + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int $0Total; }",
        "class A { @Column private int $0Total; }",
        "@Entity class A { private int $0Total; }",
        "class A implements java.io.Serializable { private int $0Total; }",
        "class A { /** Set by reflection. */ private int $0Total; }",
        "class A { private int $0Total; void m() { (; } }",
      })
  void fieldThatOthersMayUse(String file) {
    checkNoFix(VariableNamingConvention.class, "Rename to `total`", file);
  }

  @Test
  void fieldBesideWhatIsInherited() {
    checkUnsafeFix(
        VariableNamingConvention.class,
        "Rename to `total`",
        "class A extends B { private static int $0Total; int m() { return Total; } }",
        "class A extends B { private static int total; int m() { return total; } }");
    checkUnsafeFix(
        VariableNamingConvention.class,
        "Rename to `total`",
        "class A { private static int $0Total; Object m() { return new B() { int x = Total; }; } }",
        "class A { private static int total; Object m() { return new B() { int x = total; }; } }");
    checkFix(
        VariableNamingConvention.class,
        "Rename to `total`",
        """
        class A extends B {
            private static int $0Total;
            Object m() { return new B() { int x = Total; }; }
        }
        class B implements Comparable<B> {}
        """,
        """
        class A extends B {
            private static int total;
            Object m() { return new B() { int x = total; }; }
        }
        class B implements Comparable<B> {}
        """);
  }

  @Test
  void method() {
    checkFix(
        MethodNamingConvention.class,
        "Rename to `closeIt`",
        """
        class A {
            int Close_it;

            /**
             * Closes.
             *
             * @see #Close_it(int)
             * @see A#Close_it(int, int)
             */
            private void $0Close_it(int times) {
                Close_it(times - 1);
                Close_it(1, 2);
                this.Close_it(Close_it);
                stream.Close_it();
            }

            void Close_it(int times, int more) {
                new A().<A>Close_it(1);
                Runnable r = () -> A.this.Close_it(1);
            }

            class B {
                void m(A a) { Close_it(a.Close_it); a.Close_it(2); }
            }
        }
        """,
        """
        class A {
            int Close_it;

            /**
             * Closes.
             *
             * @see #closeIt(int)
             * @see A#Close_it(int, int)
             */
            private void closeIt(int times) {
                closeIt(times - 1);
                Close_it(1, 2);
                this.closeIt(Close_it);
                stream.Close_it();
            }

            void Close_it(int times, int more) {
                new A().<A>closeIt(1);
                Runnable r = () -> A.this.closeIt(1);
            }

            class B {
                void m(A a) { closeIt(a.Close_it); a.closeIt(2); }
            }
        }
        """);
  }

  @Test
  void digitsStayApart() {
    checkFix(
        MethodNamingConvention.class,
        "Rename to `initX86_32Bit`",
        "class A { private void $0init_X86_32Bit() {} void m() { init_X86_32Bit(); } }",
        "class A { private void initX86_32Bit() {} void m() { initX86_32Bit(); } }");
  }

  @Test
  void methodThatIsReferredTo() {
    checkFix(
        MethodNamingConvention.class,
        "Rename to `closeIt`",
        "class A { private void $0Close_it() { use(this::Close_it, A::Close_it); } }",
        "class A { private void closeIt() { use(this::closeIt, A::closeIt); } }");
    checkUnsafeFix(
        MethodNamingConvention.class,
        "Rename to `closeIt`",
        "class A extends B { private void $0Close_it() { Close_it(); } }",
        "class A extends B { private void closeIt() { closeIt(); } }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // another method of one of the names
        "void Close_it(String x) { Close_it(x); }",
        "void Close_it(int... x) { Close_it(1); }",
        "void Close_it() { use(this::Close_it); }",
        "void closeIt() {}",
        "class B { void closeIt() {} }",
        "class B { void Close_it(int x) {} }",
        "record B(int closeIt) {}",
        "Object o = new Object() { void Close_it(int x) {} };",
        // the new name means something else
        "void m() { closeIt(); }",
        "void m() { this.closeIt(); }",
        "void m() { use(this::closeIt); }",
        // what is meant is not in the file
        "void m() { order().Close_it(1); }",
        "void m() { use(order()::Close_it); }",
        // what is not in the source may use it
        "Object o = find(\"Close_it\");",
      })
  void methodKeepsItsName(String member) {
    checkNoFix(
        MethodNamingConvention.class,
        "Rename to `closeIt`",
        "class A { private void $0Close_it(int x) {} " + member + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void $0Close_it() {} }",
        "class A { @PostConstruct private void $0Close_it() {} }",
      })
  void methodThatOthersMayUse(String file) {
    checkNoFix(MethodNamingConvention.class, "Rename to `closeIt`", file);
  }

  @Test
  void methodWithANameThatTypesHave() {
    checkNoFix(
        MethodNamingConvention.class,
        "Rename to `run`",
        "class A implements Runnable { private void $0Run(int x) {} }");
  }

  @Test
  void type() {
    checkFix(
        TypeNamingConvention.class,
        "Rename to `LineItem`",
        """
        class Order {
            /** One {@link line_item}; not line_item, see {@link Order.line_item#next}. */
            private line_item first = new line_item(), line_item2;
            java.util.List<line_item[]> all = java.util.List.of();

            /** @see line_item#of(line_item) */
            Order.line_item m(Object o) {
                int count = line_item.count + Order.line_item.count;
                if (o instanceof line_item item && o.getClass() == line_item.class) {
                    return (line_item) item;
                }
                for (int line_item : all(line_item::new)) use(line_item.count, line_item::m);
                return this.new line_item();
            }

            private static @Deprecated class $0line_item implements Comparable<line_item> {
                static int count;
                line_item next = line_item.this.next;
                line_item() {}
                line_item(int x) { this(); }
                static line_item of(line_item other) { return other; }
            }
        }
        """,
        """
        class Order {
            /** One {@link LineItem}; not line_item, see {@link Order.LineItem#next}. */
            private LineItem first = new LineItem(), line_item2;
            java.util.List<LineItem[]> all = java.util.List.of();

            /** @see LineItem#of(LineItem) */
            Order.LineItem m(Object o) {
                int count = LineItem.count + Order.LineItem.count;
                if (o instanceof LineItem item && o.getClass() == LineItem.class) {
                    return (LineItem) item;
                }
                for (int line_item : all(LineItem::new)) use(line_item.count, line_item::m);
                return this.new LineItem();
            }

            private static @Deprecated class LineItem implements Comparable<LineItem> {
                static int count;
                LineItem next = LineItem.this.next;
                LineItem() {}
                LineItem(int x) { this(); }
                static LineItem of(LineItem other) { return other; }
            }
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Line x;",
        "Object x = Line.count;",
        "class Line {}",
        "int Line;",
        "<Line> void m() {}",
        "<line> void m() {}",
        "void m() { class line {} }",
        "int line; int m() { return line; }",
        "void m(A a) { a().new line(); }",
        "Object o = find(\"A$line\");",
      })
  void typeKeepsItsName(String member) {
    checkNoFix(
        TypeNamingConvention.class,
        "Rename to `Line`",
        "class A { private static class $0line {} " + member + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { static class $0line {} }",
        "class $0line {}",
        "import x.Line; class A { private static class $0line {} }",
        "class A { private static class $0line {} } class Line {}",
        "class A { private static class $0line implements java.io.Serializable {} }",
        "class A { @XmlType private static class $0line {} }",
      })
  void typeThatOthersMayUse(String file) {
    checkNoFix(TypeNamingConvention.class, "Rename to `Line`", file);
  }
}
