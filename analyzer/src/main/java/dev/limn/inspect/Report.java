package dev.limn.inspect;

import dev.limn.syntax.Element;
import java.util.function.Consumer;

/** A finding while it is being made; the methods add to it and return it. */
public interface Report {

  /** Marks what can be removed, so that an editor may show it faded. */
  Report unnecessary();

  /** Points to another place in the visited element that explains the finding. */
  Report related(Element where, String message);

  /**
   * Offers a fix that does not change what the program does. The edit runs only when the fix is
   * wanted, on the tree of that moment, and at once after the check.
   *
   * @param title in the imperative, without a full stop
   */
  Report fix(String title, Consumer<Edit> edit);

  /**
   * Offers a fix that may change what the program does.
   *
   * @param why what may change, as a sentence without a full stop
   * @throws IllegalArgumentException if it does not say why
   */
  Report unsafeFix(String title, String why, Consumer<Edit> edit);
}
