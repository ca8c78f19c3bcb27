/**
 * The engine: runs inspections over documents and computes their fixes.
 *
 * <p>Here stands when and where inspections run, what happens when one fails, and what becomes of
 * their findings. Nothing here knows Java, LSP or files: what it must know of a language it asks
 * the {@link dev.limn.query.Language} that the settings of a document name.
 */
@NullMarked
package dev.limn.highlight;

import org.jspecify.annotations.NullMarked;
