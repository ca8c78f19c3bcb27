/**
 * What an inspection is, and all that it can see and say.
 *
 * <p>An {@linkplain dev.limn.inspect.Inspection inspection} is a pure function from an element to
 * findings. It registers the types of element that it wants; it reads the element that it is given
 * freely, and everything outside it through the {@link dev.limn.inspect.View}, which records what
 * was read. It knows no thread, no cache, no document, and no order. Nothing here knows Java, or
 * when and where inspections run.
 */
@NullMarked
package dev.limn.inspect;

import org.jspecify.annotations.NullMarked;
