package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class HiddenFieldTest {

  private static void none(String members) {
    check(HiddenField.class, "class A { int x; static int s; " + members + " }");
  }

  @Test
  void whatHasTheNameOfAField() {
    check(
        HiddenField.class,
        """
        class A {
            int x, y;
            static int s;
            void m(int x) {
                     //^ `x` hides the field `x`
                for (int y : all) { f(y); }
                       //^ `y` hides the field `y`
                f(s -> s);
                //^ `s` hides the field `s`
            }
            static void n(int s) { f(s); }
                            //^ `s` hides the field `s`
            { if (o instanceof B x) f(x); }
                               //^ `x` hides the field `x`
        }
        record R(int x) {
            int m() { int x = 1; return x; }
                        //^ `x` hides the field `x`
        }
        """);
  }

  @Test
  void parametersThatGiveAField() {
    none("A(int x) { f(x); } void setX(int x) { f(x); } A withX(int x) { return f(x); }");
    none("void x(int x) { f(x); } A add(int x) { f(x); return this; }");
  }

  @Test
  void parametersWithoutAUse() {
    none("@Override public void m(int x) { f(x); }");
    none("void m(int x) {} void n(int x) { throw new IllegalStateException(); }");
  }

  @Test
  void instanceFieldsInStaticMethods() {
    none("static void m(int x) { f(x); } static { int x = 1; f(x); }");
  }

  @Test
  void namesThatAreToldApart() {
    none("void m() { int x = this.x; f(x); } void init(int x) { this.x = x; }");
  }

  @Test
  void fieldsOfOthers() {
    none("class B { void m(int x) { f(x); } } void m() { int y = 1; f(y); }");
    check(HiddenField.class, "class A extends B { void m(int z) { f(z); } }");
  }
}
