package dev.limn.project;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a build file says about the Java files of its folder.
 *
 * @param folder the folder of the build file
 * @param level the language level; empty where it is not said plainly
 * @param testLevel that of the tests
 * @param previews whether the preview features of the language are on
 */
record Module(
    Path folder,
    OptionalInt level,
    OptionalInt testLevel,
    boolean previews,
    Optional<Charset> encoding) {

  /** A module of whose build nothing is known. */
  static Module unknown(Path folder) {
    return new Module(folder, OptionalInt.empty(), OptionalInt.empty(), false, Optional.empty());
  }

  /** The charset of a name; empty if there is none. */
  static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
