/**
 * What inspections can know of names without resolving them: declarations in the text around a
 * place, what happens in a member, who may use a private one beside the source.
 *
 * <p>Nothing here guesses: what the text does not show is absent. Who finds a name absent must
 * treat it as unknown (held by {@code IdenticalOperandsTest}). Who finds a declaration unused asks
 * whether a framework, native code or reflection may use it, and is silent in doubt (held by {@code
 * UnusedPrivateFieldTest} and {@code UnusedPrivateMethodTest}).
 */
@NullMarked
package dev.limn.inspections.scope;

import org.jspecify.annotations.NullMarked;
