/**
 * Facts about declarations: what encloses an element, as values that can be compared.
 *
 * <p>No body of a member is read here, so that an edit inside a body changes no value.
 */
@NullMarked
package dev.limn.java.declare;

import org.jspecify.annotations.NullMarked;
