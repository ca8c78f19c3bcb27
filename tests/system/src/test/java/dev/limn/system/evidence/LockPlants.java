package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.members;
import static java.util.Map.entry;

import java.util.Map;

/** True cases of fields that several threads use and nothing guards. */
final class LockPlants {

  private static final String[] DOUBLE_CHECKED = {
    """
    §private static java.util.Map<String, String> planted;
    static java.util.Map<String, String> planted() {
        if (planted == null) {
            synchronized (#.class) {
                if (planted == null) {
                    planted = new java.util.HashMap<>();
                }
            }
        }
        return planted;
    }\
    """,
    """
    §private StringBuilder planted;
    StringBuilder planted() {
        if (this.planted == null) {
            synchronized (this) {
                if (this.planted == null)
                    this.planted = new StringBuilder("planted");
            }
        }
        return this.planted;
    }\
    """
  };

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry("double-checked-locking", members(DOUBLE_CHECKED)),
          entry(
              "sync-on-non-final",
              members(
                  "§private Object plantedLock = new Object();\n"
                      + "void planted() { synchronized (plantedLock) { hashCode(); } }",
                  "§private static Object plantedLock = new Object();\n"
                      + "static int planted() { synchronized (#.plantedLock) { return 1; } }",
                  "void planted() { synchronized (this.plantedLock) { hashCode(); } }\n"
                      + "§private java.util.List<String> plantedLock = new"
                      + " java.util.ArrayList<>();")),
          entry(
              "volatile-increment",
              members(
                  "private static volatile int planted;\n"
                      + "static void countPlanted() { §planted++; }",
                  "private static volatile long planted;\n"
                      + "static long countPlanted() { §planted += 2; return planted; }",
                  "static volatile int planted;\n"
                      + "void countPlanted() { if (hashCode() > 3) { §planted = planted + 1; }"
                      + " }")));

  private LockPlants() {}
}
