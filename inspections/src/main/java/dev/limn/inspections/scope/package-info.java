/**
 * What inspections can know of names without resolving them: declarations in the text around a
 * place.
 *
 * <p>Nothing here guesses: what the text does not show is absent. Who finds a name absent must
 * treat it as unknown (held by {@code IdenticalOperandsTest}).
 */
@NullMarked
package dev.limn.inspections.scope;

import org.jspecify.annotations.NullMarked;
