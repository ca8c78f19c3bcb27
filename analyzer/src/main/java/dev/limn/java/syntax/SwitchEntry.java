package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;
import java.util.List;

/**
 * A part of a switch block that begins with a label: a group of statements or a rule (JLS 14.11.1).
 */
public interface SwitchEntry extends Syntax {
  /** The labels; of a rule there is one. */
  default List<SwitchLabel> labels() {
    return element().all(SwitchLabel.class);
  }
}
