/** Inspections of third parties: built, packed, loaded and refused as users would do it. */
@NullMarked
package dev.limn.system.plugin;

import org.jspecify.annotations.NullMarked;
