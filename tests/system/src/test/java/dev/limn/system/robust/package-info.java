/**
 * Texts that nobody writes, and what is done with a document, each with each.
 *
 * <p>Here live the texts, {@code Pass} with all that is done, and {@code Metered}, which counts the
 * steps of it. Nothing here looks at results, but for what is never allowed: an exception, an error
 * in valid Java, a tree that prints as another text. {@code EveryTextTest} holds that there is an
 * answer on a small stack, {@code LinearWorkTest} that the work grows no faster than the text.
 */
@NullMarked
package dev.limn.system.robust;

import org.jspecify.annotations.NullMarked;
