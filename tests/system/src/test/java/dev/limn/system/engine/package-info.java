/** Tests of the engine with all inspections of the catalogue. */
@NullMarked
package dev.limn.system.engine;

import org.jspecify.annotations.NullMarked;
