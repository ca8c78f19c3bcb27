package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedPrivateFieldTest {

  private static void none(String members) {
    check(UnusedPrivateField.class, "class A { " + members + " }");
  }

  @Test
  void fieldsThatAreNeverRead() {
    check(
        UnusedPrivateField.class,
        """
        class A {
            private int never;
                      //^^^^^ `never` is never read
            private int written = 1, read = 2;
                      //^^^^^^^ `written` is never read
            A(int written, int shadow) {
                this.written = written + read;
                this.written++;
                this.shadow = shadow;
            }
            private int shadow;
                      //^^^^^^ `shadow` is never read
            static class B {
                private static final Object LOCK = new Object();
                                          //^^^^ `LOCK` is never read
            }
        }
        """);
  }

  @Test
  void whatIsReadAnywhereInTheOutermostType() {
    none("private int x; int f() { return x; }");
    none("private int x; class B { int f(A a) { return a.x; } }");
    none("class B { private int x; } int f(B b) { return b.x; }");
    none("private int x; int f() { return x++; }");
    none("private int x; Runnable r = () -> f(x);");
    none("private int a = 1, b = a; int f() { return b; }");
    none("private int x; Object f() { return new Object() { int g() { return x; } }; }");
    none("private static final int X = 1; @Size(X) void f() { }");
    none("private final Runnable r = new R() { void f() { r.run(); } };");
    none(
        "private int x; int f(Object o) { if (!(o instanceof B x)) return 1; return 2; } int g() {"
            + " return x; }");
    none("int visible; protected int toSubclasses;");
  }

  @Test
  void whatFrameworksRead() {
    none("@Inject private Service service;");
    none("@Mock private Service service;");
    check(UnusedPrivateField.class, "@Data class A { private int x; }");
    check(
        UnusedPrivateField.class,
        "@Entity class A { private int x; static class B { private int y; } }");
    check(
        UnusedPrivateField.class,
        Map.of("using-annotations", "Mine"),
        "@Mine class A { private int x; }");
    check(
        UnusedPrivateField.class,
        """
        @Deprecated
        class A {
            @Nullable private String s;
                                   //^ `s` is never read
        }
        """);
  }

  @Test
  void whatReflectionNames() {
    none("private volatile int x; static final F<A> F = f(A.class, \"x\");");
    none("private int x; { find(\"p.A#x\"); }");
  }

  @Test
  void whatNativeCodeMayRead() {
    none("private long handle; native void open();");
  }

  @Test
  void whatIsSerialized() {
    none("private static final long serialVersionUID = 1;");
    none("private static final ObjectStreamField[] serialPersistentFields = {};");
    check(UnusedPrivateField.class, "class A implements Serializable { private int x; }");
    check(
        UnusedPrivateField.class,
        "class A extends B { private static final long serialVersionUID = 1; private int x; }");
    check(
        UnusedPrivateField.class,
        """
        class A {
            private static final long serialVersionUID = 1;
            private int x;
                      //^ `x` is never read
        }
        """);
    check(
        UnusedPrivateField.class,
        """
        class A implements java.io.Serializable {
            private transient int x;
                                //^ `x` is never read
        }
        """);
  }

  @Test
  void whatCommentsTell() {
    none("/** Set by the VM. */ private int x;");
    none("// used by native code\nprivate int x;");
    none(
        "// Retained to avoid garbage collection of the hook\n"
            + "private static final Hook HOOK = new Hook();");
    none("private int x; // read by reflection\n");
    check(
        UnusedPrivateField.class,
        """
        class A {
            /** The size. */
            private int x;
                      //^ `x` is never read
        }
        """);
  }

  @Test
  void tablesOfConstants() {
    check(
        UnusedPrivateField.class,
        """
        class A {
            private static final int OP_ADD = 1;
            private static final int OP_SUB = 2;
            private static final int FLAG_ON = 0x1, FLAG_OFF = 0x2;
            private static final String NAME = "a";
                                      //^^^^ `NAME` is never read
            private static final long MUL = 3;
                                    //^^^ `MUL` is never read
            private static final int DIV = 4;
                                   //^^^ `DIV` is never read
            private int x;
            private static final int ZERO = 0x30;
            private static final byte NINE = 0x39;
            private static final int LETTER = 0x41;
            int f() { return OP_ADD + x; }
        }
        """);
  }

  @Test
  void namesOfOtherThings() {
    none("private int x; int f(Point p) { return p.x; }");
  }

  @Test
  void halfTypedCodeIsTakenAsAUse() {
    check(
        UnusedPrivateField.class,
        """
        class A {
            private int x;
            void f() { x. }
                      //^ identifier expected
        }
        """);
  }

  @Test
  void theFieldGoes() {
    checkFix(
        UnusedPrivateField.class,
        "Remove field",
        "class A {\n    // why\n    private int $0x = 1;\n    int y;\n}\n",
        "class A {\n    // why\n    int y;\n}\n");
    checkFix(
        UnusedPrivateField.class,
        "Remove field",
        "class A {\n    private int x, $0y, z = x;\n    int f() { return z; }\n}\n",
        "class A {\n    private int x, z = x;\n    int f() { return z; }\n}\n");
    checkUnsafeFix(
        UnusedPrivateField.class,
        "Remove field",
        "class A {\n    private int $0x = f();\n    int y;\n}\n",
        "class A {\n    int y;\n}\n");
    checkNoFix(
        UnusedPrivateField.class, "Remove field", "class A { private int $0x; A() { x = 1; } }");
  }

  @Test
  void namesThatSayIt() {
    none("private int unused;");
    none("private final Object unusedLock = new Object(), UNUSED = null;");
  }
}
