package com.example.limn;

import static dev.limn.kit.Checks.check;

import dev.limn.highlight.Catalogue;
import dev.limn.kit.CatalogueContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fixtures of the inspection; the contract checks its page and its name. */
class SystemExitTest implements CatalogueContract {

  @Override
  public Catalogue catalogue() {
    return Catalogue.of(List.of(new SystemExit()));
  }

  @Test
  void findsTheCall() {
    check(
        SystemExit.class,
        """
        class Report {
            void print() {
                if (broken) System.exit(1);
                          //^^^^^^^^^^^^^^ `System.exit` ends the process of whoever calls this
                exit(1);
                Runtime.exit(1);
                System.exit = 1;
            }
        }
        """);
  }

  @Test
  void leavesTypesAloneThatAreStarted() {
    check(SystemExit.class, "class Main { void m() { System.exit(1); } }");
    check(
        SystemExit.class,
        Map.of("starters", "Tool"),
        "class Tool { void m() { System.exit(1); } }");
  }
}
