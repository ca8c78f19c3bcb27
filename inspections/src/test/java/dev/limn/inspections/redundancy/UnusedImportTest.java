package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class UnusedImportTest {
  private static final String TITLE = "Remove the import";

  @Test
  void whatNothingUses() {
    check(
        UnusedImport.class,
        """
        import java.util.List;
             //^^^^^^^^^^^^^^ Nothing in this file uses `List`
        import java.util.Map.Entry;
             //^^^^^^^^^^^^^^^^^^^ Nothing in this file uses `Entry`
        import static java.util.Map.entry;
                    //^^^^^^^^^^^^^^^^^^^ Nothing in this file uses `entry`
        class A {
            // List
            /* {@code} Entry */
            java.util.List<String> list;
            Object o = java.util.Map.entry(1, "List");
        }
        """);
  }

  @Test
  void whatHasTheNameOnlyByChance() {
    check(
        UnusedImport.class,
        """
        import java.util.List;
             //^^^^^^^^^^^^^^ Nothing in this file uses `List`
        import java.util.Map;
             //^^^^^^^^^^^^^ Nothing in this file uses `Map`
        import static java.util.Map.entry;
                    //^^^^^^^^^^^^^^^^^^^ Nothing in this file uses `entry`
        /** A List of {@code Map}s, and a {@literal List}. */
        class A {
            int Map;
            void List() {
                this.entry(this.Map, A::entry);
            }
            Object entry(int List, Object... entry) {
                return null;
            }
        }
        """);
  }

  @Test
  void uses() {
    check(
        UnusedImport.class,
        """
        import a.Anno;
        import a.Base;
        import a.Bound;
        import a.Call;
        import a.Constant;
        import a.Outer;
        import a.Thrown;
        import static a.Constants.LABEL;
        import static a.Constants.VALUE;
        import static a.Functions.function;
        import static a.Functions.other;
        class A<T extends Bound> extends Base {
            @Anno(VALUE)
            void m(Object o) throws Thrown {
                Call.call(Constant::new);
                new Outer.Inner();
                function(o);
                java.util.function.Function<?, ?> f = x -> other(x);
                switch (1) { case LABEL: }
            }
        }
        """);
  }

  @Test
  void usesInDocumentation() {
    check(
        UnusedImport.class,
        """
        import a.B;
        import a.C;
        import a.D;
        import a.E;
        import a.F;
        import a.G;
        import a.H;
        import a.I;
        /**
         * {@link B} and {@linkplain C#m(D, int) a label}.
         *
         * @see E
         */
        class A {
            /** @throws F if not {@value G#X} */
            void m() {
                /** {@link H} stands where no declaration follows. */
            }
        }
        /// See [I].
        class J {}
        """);
  }

  @Test
  void whatIsImportedAnyway() {
    check(
        UnusedImport.class,
        """
        package a.b;
        import java.util.List;
        import java.util.List;
             //^^^^^^^^^^^^^^ `java.util.List` is imported already
        import a.b.C;
             //^^^^^ `C` is in this package, and needs no import
        import a.b.*;
             //^^^^^ This is the package of the file, and needs no import
        import java.lang.*;
             //^^^^^^^^^^^ All of `java.lang` is imported by itself
        import a.b.C.D;
        import static a.b.E.C;
        class A {
            List<C> list;
            D d;
        }
        """);
  }

  @Test
  void whatOneFileCannotTell() {
    check(
        UnusedImport.class,
        """
        import a.b.*;
        import module java.base;
        import static a.b.C.*;
        class A {}
        """);
  }

  @Test
  void aCommentWithoutAnEndMayHideUses() {
    check(
        UnusedImport.class,
        """
        import a.B;
        class A {
            int x; /* B
                 //^^ comment is not closed
        """);
  }

  @Test
  void annotationsOfPackages() {
    check(
        UnusedImport.class,
        """
        //- /p/package-info.java
        /** For a {@link Reader}. */
        @NullMarked
        package p;
        import java.io.Reader;
        import java.io.Writer;
             //^^^^^^^^^^^^^^ Nothing in this file uses `Writer`
        import org.jspecify.annotations.NullMarked;
        """);
  }

  @Test
  void fix() {
    checkFix(
        UnusedImport.class,
        TITLE,
        """
        package p;

        import java.util.List;
        import $0java.util.Map; // maps
        import java.util.Set;

        class A {
            List<Set<String>> x;
        }
        """,
        """
        package p;

        import java.util.List;
        // maps
        import java.util.Set;

        class A {
            List<Set<String>> x;
        }
        """);
    checkFix(
        UnusedImport.class,
        TITLE,
        "import java.util.List;\nimport $0static java.util.Map.entry;\nclass A { List<A> x; }\n"
            .replace("$0static java", "static $0java"),
        "import java.util.List;\nclass A { List<A> x; }\n");
  }

  @Test
  void membersOfTheOnlyType() {
    check(
        UnusedImport.class,
        """
        package p;
        import static p.A.one;
                    //^^^^^^^ `one` is a member here, and needs no import
        import static p.A.TWO;
        import static p.A.Three;
        import static p.B.four;
        @Named(TWO)
        class A extends Base<Three> {
            static void one() { }
            static final int TWO = 2;
            static class Three { }
            void m() {
                one();
                use(TWO, four());
            }
        }
        """);
  }

  @Test
  void membersOfOneOfSeveralTypes() {
    check(
        UnusedImport.class,
        """
        package p;
        import static p.A.one;
        class A {
            static void one() { }
            void m() { one(); }
        }
        class B {
            void m() { one(); }
        }
        """);
  }

  @Test
  void aReferenceOnTheLineAfterItsTag() {
    check(
        UnusedImport.class,
        """
        import java.io.IOException;
        import java.util.List;
        import java.util.Map;
             //^^^^^^^^^^^^^ Nothing in this file uses `Map`
        import java.util.Set;
             //^^^^^^^^^^^^^ Nothing in this file uses `Set`
        /**
         * @see
         *     List
         *     Map
         * @throws
         *   IOException when
         * @see */
        class A {} // Set
        """);
  }

  @Test
  void typesThatAreImportedByThemselves() {
    check(
        UnusedImport.class,
        """
        import java.lang.String;
             //^^^^^^^^^^^^^^^^ `String` of `java.lang` is imported by itself
        import java.lang.*;
             //^^^^^^^^^^^ All of `java.lang` is imported by itself
        import java.lang.Character;
        import java.lang.annotation.Retention;
        @Retention class A {
            String s;
            Character c;
        }
        """);
    check(
        UnusedImport.class,
        """
        import java.lang.String;
        import com.example.*;
        class A {
            String s;
        }
        """);
  }
}
