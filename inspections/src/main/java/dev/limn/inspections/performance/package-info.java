/** Code that costs more time or memory than it needs. */
@NullMarked
package dev.limn.inspections.performance;

import org.jspecify.annotations.NullMarked;
