package dev.limn.text;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text that came from bytes, and what is needed to turn it, or an edited version of it, into
 * bytes again.
 *
 * @param text the characters, without a byte order mark
 * @param charset the charset of the bytes; for UTF-16 and UTF-32 the one with the byte order found
 * @param malformed whether some bytes had no meaning in the charset, so that replacement characters
 *     stand for them in the text
 * @param byteOrderMark whether the bytes began with a byte order mark
 */
public record DecodedText(
    SourceText text, Charset charset, boolean malformed, boolean byteOrderMark) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads the bytes. Those that have no meaning in the charset are replaced, as Java does it. */
  public static DecodedText decode(byte[] bytes, Charset charset) {
    Charset exact = withByteOrder(bytes, charset);
    String text = new String(bytes, exact);
    boolean mark = startsWithMark(bytes, exact);
    boolean malformed =
        text.contains(exact.newDecoder().replacement()) && !isWellFormed(bytes, exact);
    boolean markInText = mark && !dropsMark(exact);
    return new DecodedText(
        SourceText.of(markInText ? text.substring(1) : text), exact, malformed, mark);
  }

  /** The bytes of the text. See {@link #encode(SourceText)}. */
  public Optional<byte[]> encode() {
    return encode(text);
  }

  /**
   * The bytes of another version of this text: in the same charset, and with the byte order mark if
   * there was one. Empty if bytes would be lost, because this text was malformed already, or
   * because the charset has no bytes for a character of the other one (an unpaired surrogate, for
   * example).
   *
   * <p>The bytes of an unchanged text are those that it was read from if the charset has one way
   * only to write a character, as UTF-8, UTF-16, UTF-32 and the ISO 8859 charsets do.
   */
  public Optional<byte[]> encode(SourceText version) {
    if (malformed || !charset.canEncode()) {
      return Optional.empty();
    }
    String content = byteOrderMark ? BYTE_ORDER_MARK + version : version.toString();
    try {
      ByteBuffer encoded =
          charset
              .newEncoder()
              .onMalformedInput(REPORT)
              .onUnmappableCharacter(REPORT)
              .encode(CharBuffer.wrap(content));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isWellFormed(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(REPORT)
          .onUnmappableCharacter(REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** UTF-16 and UTF-32 leave the byte order to the mark, and without one it is big-endian. */
  private static Charset withByteOrder(byte[] bytes, Charset charset) {
    if (charset.equals(UTF_16)) {
      return startsWithMark(bytes, UTF_16LE) ? UTF_16LE : UTF_16BE;
    }
    if (charset.name().equals("UTF-32")) {
      Charset littleEndian = Charset.forName("UTF-32LE");
      return startsWithMark(bytes, littleEndian) ? littleEndian : Charset.forName("UTF-32BE");
    }
    return charset;
  }

  private static boolean startsWithMark(byte[] bytes, Charset charset) {
    if (!charset.canEncode() || !charset.newEncoder().canEncode(BYTE_ORDER_MARK)) {
      return false;
    }
    byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
    return bytes.length >= mark.length
        && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
  }

  /** Java's decoders of UTF-32 drop a mark, unlike those of UTF-8 and UTF-16 with a byte order. */
  private static boolean dropsMark(Charset charset) {
    return charset.name().startsWith("UTF-32");
  }
}
