/**
 * The rules that hold between the packages of Limn, checked on the compiled classes: {@link
 * dev.limn.architecture.LayersTest} for who knows whom, {@link
 * dev.limn.architecture.BoundariesTest} for who may touch files, the protocol, the output.
 *
 * <p>A layer without classes breaks no rule; a class outside all layers does.
 */
@NullMarked
package dev.limn.architecture;

import org.jspecify.annotations.NullMarked;
