/**
 * Limn as people get it without a checkout: the packages that the build leaves, unpacked and run.
 */
@NullMarked
package dev.limn.system.packages;

import org.jspecify.annotations.NullMarked;
