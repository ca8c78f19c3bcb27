package dev.limn.query;

import dev.limn.syntax.Element;
import java.util.Optional;

/**
 * A fact that reads what stands under one key of the index of an enclosing element, and nothing
 * else outside the element that asks. Its value is the same as before an edit, without computing
 * it, where nothing changed under the key and nothing in the element itself.
 *
 * @param <K> the keys of the index, as a rule names
 * @param <T> the value
 */
public interface KeyedFact<K, T> extends Fact<T> {

  /** The summary that is read. */
  Summary<? extends Index<K, ?>> index();

  /** The key that is read. */
  K key();

  /** The enclosing element the index of which is read; empty where there is none. */
  Optional<Element> holder(Surroundings surroundings);
}
