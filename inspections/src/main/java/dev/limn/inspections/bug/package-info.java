/**
 * Code that does not do what it was meant to do.
 *
 * <p>An inspection here is silent where the code may be meant: each has a part {@code Not reported}
 * in its page, and its test holds each sentence of it.
 */
@NullMarked
package dev.limn.inspections.bug;

import org.jspecify.annotations.NullMarked;
