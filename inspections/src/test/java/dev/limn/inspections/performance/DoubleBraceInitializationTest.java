package dev.limn.inspections.performance;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleBraceInitializationTest {

  @Test
  void collectionsThatAreFilledInAClass() {
    check(
        DoubleBraceInitialization.class,
        """
        import java.util.*;
        class A {
            static final Map<String, Integer> MAP = new HashMap<String, Integer>() {{
                                                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This declares a class to fill a collection: fill the collection itself
                put("a", 1);
            }};
            Object m(Properties base) {
                n(new java.util.TreeSet<>(Set.of()) {
                //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This declares a class to fill a collection: fill the collection itself
                    {
                        for (int i = 0; i < 3; i++) {
                            this.add(i);
                        }
                    }
                });
                return new Properties(base) {{ setProperty("a", "b"); }};
                     //^^^^^^^^^^^^^^^^^^^^ This declares a class to fill a collection: fill the collection itself
            }
            void n(Set<Integer> set) {}
        }
        """);
  }

  @Test
  void otherClasses() {
    check(
        DoubleBraceInitialization.class,
        """
        import java.util.*;
        class A {
            List<String> a = new ArrayList<>() {
                {
                    add("a");
                }
                @Override public boolean add(String s) { return super.add(s); }
            };
            List<String> b = new ArrayList<>() {};
            List<String> c = new ArrayList<>();
            List<String> d = new ArrayList<>() {{ }};
            Object e = new Expectations() {{
                mock.call();
            }};
            int[][] f = new int[][] {{ 1 }};
        }
        """);
  }

  @Test
  void fixUsesAFactory() {
    checkUnsafeFix(
        DoubleBraceInitialization.class,
        "Use `List.of`",
        """
        import java.util.*;
        class A {
            List<String> a = $0new ArrayList<>() {{
                add("a");
                this.add("b" + 1);
            }};
        }
        """,
        """
        import java.util.*;
        class A {
            List<String> a = new ArrayList<>(java.util.List.of("a", "b" + 1));
        }
        """);
    checkUnsafeFix(
        DoubleBraceInitialization.class,
        "Use `Map.of`",
        "class A { Object a = $0new java.util.HashMap<String, String>() {{ put(\"a\", \"b\"); }};"
            + " }",
        "class A { Object a = new java.util.HashMap<String, String>(java.util.Map.of(\"a\","
            + " \"b\")); }");
  }

  @Test
  void noFixWhereMoreIsDone() {
    String title = "Use `List.of`";
    checkNoFix(
        DoubleBraceInitialization.class,
        title,
        "class A { Object a = $0new java.util.ArrayList<>() {{ add(1); clear(); }}; }");
    checkNoFix(
        DoubleBraceInitialization.class,
        title,
        "class A { Object a = $0new java.util.ArrayList<>() {{ add(1); /* two */ add(2); }}; }");
    checkNoFix(
        DoubleBraceInitialization.class,
        title,
        "//- /A.java level:8\n"
            + "class A { Object a = $0new java.util.ArrayList<Integer>() {{ add(1); }}; }");
  }

  @Test
  void contentsThatMayMeanTheCollectionStay() {
    for (String content : List.of("size()", "get(0) + 1", "this", "this.size()")) {
      checkNoFix(
          DoubleBraceInitialization.class,
          "Use `List.of`",
          "class A { Object a = $0new ArrayList<Object>() {{ add(" + content + "); }}; }");
    }
  }
}
