package dev.limn.config;

import java.nio.file.Path;

/**
 * A mistake in a configuration file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param message what is wrong, as a sentence without a full stop
 */
public record ConfigError(Path file, int line, int column, String message) {}
