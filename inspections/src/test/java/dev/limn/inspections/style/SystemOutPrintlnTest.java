package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class SystemOutPrintlnTest {

  @Test
  void bothStreams() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            void m(int x) {
                System.out.println(x);
              //^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
                System.err.printf("%d", x);
              //^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
            }
        }
        """);
  }

  @Test
  void anotherSystem() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            void m() {
                class System {
                    static Log out;
                }
                System.out.println("m");
            }
        }
        """);
  }

  @Test
  void programsAndTests() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            public static void main(String[] args) {
                System.out.println(args[0]);
            }
            void m() {
                System.out.println("m");
            }
        }
        class B {
            @Test
            void m() {
                System.out.println("m");
            }
        }
        class UsageCommand {
            void m() {
                System.out.println("m");
            }
        }
        """);
  }

  @Test
  void whatIsAskedFor() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            void m(boolean verbose) {
                if (verbose) {
                    System.out.println("m");
                }
            }
            void printTo() {
                System.out.println("m");
            }
        }
        """);
  }

  @Test
  void whatIsThereToPrint() {
    check(
        SystemOutPrintln.class,
        """
        class ConsoleCallbackHandler {
            void m() { System.out.println(1); }
        }
        class ShowInfo {
            void m() { System.out.println(1); }
        }
        class Threads {
            void uncaughtException() { System.err.println(1); }
        }
        class Showcase {
            void m() { System.out.println(1); }
                     //^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
        }
        """);
  }

  @Test
  void handedOnAndOtherThings() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            void m(PrintStream out) {
                n(System.out);
                out.println("m");
                System.out.flush();
                a.out.println("m");
            }
        }
        class B {
            class System {}
            void m() {
                System.out.println("m");
            }
        }
        """);
  }

  @Test
  void logsWithTheLogger() {
    checkUnsafeFix(
        SystemOutPrintln.class,
        "Log it",
        """
        import org.apache.commons.logging.Log;
        class A {
            private static final Log log = null;
            void m(int x) {
                $0System.out.println(x /* first */ + 1);
            }
        }
        """,
        """
        import org.apache.commons.logging.Log;
        class A {
            private static final Log log = null;
            void m(int x) {
                log.info(String.valueOf(x /* first */ + 1));
            }
        }
        """);
    checkUnsafeFix(
        SystemOutPrintln.class,
        "Log it",
        """
        import java.util.logging.Logger;
        class A {
            private static final Logger log = null;
            void m(int x) {
                $0System.err.println("x: " + x);
            }
        }
        """,
        """
        import java.util.logging.Logger;
        class A {
            private static final Logger log = null;
            void m(int x) {
                log.severe("x: " + x);
            }
        }
        """);
  }

  @Test
  void methodReferencesAndQualifiedNames() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            void m(List<String> x) {
                x.forEach(System.out::println);
                        //^^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
                java.lang.System.err.print(x);
              //^^^^^^^^^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
                (System.out).println();
              //^^^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
                n(System.out::flush, System.out, out::println);
            }
            void printAll(List<String> x) {
                x.forEach(System.out::println);
            }
        }
        """);
  }

  @Test
  void commentsAboutPrintingAndTheEndOfTheProgram() {
    check(
        SystemOutPrintln.class,
        """
        class A {
            void fail(Exception e, int port) {
                if (port < 0) {
                    // NOTE: We can't use the logger here to report the problem
                    System.err.println("failed");
                }
                if (port > 0) {
                    System.err.println("cannot parse");
                    System.exit(-1);
                }
                // a port is free: System.out.print(port); console.print(port);
                System.out.println(port);
              //^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
            }

            static class StandardOutAdapter {
                void write(String text) {
                    System.out.println(text);
                }
            }

            static class FormatterApplication {
                void write(String text) {
                    System.out.println(text);
                }
            }
        }
        """);
  }
}
