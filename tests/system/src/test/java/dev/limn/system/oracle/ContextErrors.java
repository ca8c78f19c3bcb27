package dev.limn.system.oracle;

import java.util.List;

/** Looks for what we report by context among what javac reports after parsing. */
final class ContextErrors {
  private ContextErrors() {}

  /** Whether javac reports something else than unknown names at each of our errors. */
  static boolean confirm(List<Complaint> theirs, List<Complaint> own) {
    return own.stream().allMatch(error -> theirs.stream().anyMatch(other -> isNear(other, error)));
  }

  private static boolean isNear(Complaint theirs, Complaint own) {
    return !theirs.key().startsWith("compiler.err.cant.resolve")
        && !theirs.key().equals("compiler.err.doesnt.exist")
        && theirs.start() <= own.end()
        && own.start() <= Math.max(theirs.end(), theirs.position());
  }
}
