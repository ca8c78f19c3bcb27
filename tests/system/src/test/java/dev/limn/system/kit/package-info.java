/** Tests of the test kit: what it must accept, and planted mistakes that it must catch. */
@NullMarked
package dev.limn.system.kit;

import org.jspecify.annotations.NullMarked;
