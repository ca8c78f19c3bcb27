/**
 * Inspections of what newer Java says better.
 *
 * <p>Each is found in the list of services that is generated from its annotation; its page and its
 * examples stand in it, and are run as tests ({@code CatalogueTest}).
 */
@NullMarked
package dev.limn.inspections.modernisation;

import org.jspecify.annotations.NullMarked;
