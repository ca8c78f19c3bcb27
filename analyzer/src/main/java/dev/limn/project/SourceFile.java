package dev.limn.project;

import dev.limn.text.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** What reading a source file comes to. */
public sealed interface SourceFile {

  /** Larger files, in bytes, are not read: no person wrote them, and no person would read on. */
  int LARGEST = 20 << 20;

  /** A file that was read. */
  final class Content implements SourceFile {
    private final byte[] bytes;
    private final DecodedText decoded;

    Content(byte[] bytes, DecodedText decoded) {
      this.bytes = bytes;
      this.decoded = decoded;
    }

    /** What the file contained; not to be changed. */
    public byte[] bytes() {
      return bytes;
    }

    /** The same as characters, replaced where they have no meaning. */
    public DecodedText decoded() {
      return decoded;
    }
  }

  /**
   * A file that is no text, or could not be read.
   *
   * @param reason as a clause that follows the name of the file
   */
  record Refused(String reason) implements SourceFile {}

  /** Reads a file. */
  static SourceFile read(Path file, Charset charset) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new Refused("is not a regular file");
      }
      return readAll(file, charset);
    } catch (NoSuchFileException e) {
      return new Refused("is no longer there");
    } catch (IOException e) {
      return new Refused("cannot be read: " + reason(e));
    }
  }

  /** What was read elsewhere, or from somewhere else than a file. */
  static SourceFile of(byte[] bytes, Charset charset) {
    if (bytes.length > LARGEST) {
      return tooLarge(bytes.length);
    }
    return isBinary(bytes, charset)
        ? new Refused(binary(bytes, charset))
        : new Content(bytes, DecodedText.decode(bytes, charset));
  }

  private static String binary(byte[] bytes, Charset charset) {
    return isMarkedUtf16(bytes) && !charset.name().startsWith("UTF-16")
        ? "is UTF-16, and read as " + charset + ": `encoding` in limn.toml says what it is"
        : "is a binary file: there are NUL characters in it";
  }

  /** Whether a byte order mark comes first, in either order. */
  private static boolean isMarkedUtf16(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
            || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
  }

  private static Refused tooLarge(long size) {
    double megabytes = size / (double) (1 << 20);
    return new Refused(
        String.format(Locale.ROOT, "is larger than %d MB (%.1f MB)", LARGEST >> 20, megabytes));
  }

  /** Why a file operation failed, without the name of the file. */
  static String reason(IOException e) {
    if (e instanceof java.nio.file.FileSystemException failure) {
      return failure.getReason() == null ? kind(failure) : failure.getReason();
    }
    return e.getMessage() == null ? kind(e) : e.getMessage();
  }

  private static SourceFile readAll(Path file, Charset charset) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    return bytes.length > LARGEST ? tooLarge(Files.size(file)) : of(bytes, charset);
  }

  /** Charsets of more than one byte a character have zero bytes in what is no NUL. */
  private static boolean isBinary(byte[] bytes, Charset charset) {
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return new String(bytes, charset).indexOf('\0') >= 0;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String kind(IOException e) {
    return e instanceof AccessDeniedException ? "permission denied" : e.getClass().getSimpleName();
  }
}
