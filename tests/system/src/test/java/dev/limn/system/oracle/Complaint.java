package dev.limn.system.oracle;

/**
 * An error that a compiler reports.
 *
 * @param key what kind of error it is, in the compiler's own terms
 * @param position the offset at which the compiler would put its caret
 * @param start where the marked range begins
 * @param end where it ends, exclusive
 * @param message for people
 */
public record Complaint(String key, int position, int start, int end, String message) {}
