/**
 * What users live through, from one end to the other: with all inspections, and as they are
 * configured.
 */
@NullMarked
package dev.limn.system.scenario;

import org.jspecify.annotations.NullMarked;
