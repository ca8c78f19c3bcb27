package dev.limn.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodedTextTest {

  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  @Test
  void wellFormedBytesComeBack() {
    RandomTexts.forSeeds(
        200,
        random -> {
          String content = new String(random.text(random.below(5_000)).getBytes(UTF_8), UTF_8);
          for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE, UTF_32BE, UTF_32LE)) {
            assertComesBack(content.getBytes(charset), charset);
            assertComesBack(("\uFEFF" + content).getBytes(charset), charset);
          }
        });
  }

  private static DecodedText assertComesBack(byte[] bytes, Charset charset) {
    DecodedText decoded = DecodedText.decode(bytes, charset);
    assertFalse(decoded.malformed());
    assertArrayEquals(bytes, decoded.encode().orElseThrow());
    return decoded;
  }

  @Test
  void anyBytesAreReadAndOnlyMalformedOnesRefused() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      for (Charset charset : List.of(UTF_8, UTF_16, UTF_32, US_ASCII, ISO_8859_1)) {
        DecodedText decoded = DecodedText.decode(bytes, charset);
        assertEquals(decoded.malformed(), decoded.encode().isEmpty());
        decoded.encode().ifPresent(encoded -> assertArrayEquals(bytes, encoded));
      }
    }
  }

  @Test
  void byteOrderMarkIsKeptOutOfTheText() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', 'b'};
    DecodedText decoded = assertComesBack(bytes, UTF_8);
    assertTrue(decoded.byteOrderMark());
    assertEquals("a\nb", decoded.text().toString());
    SourceText edited = decoded.text().replace(0, 1, "c");
    assertEquals("\uFEFFc\nb", new String(decoded.encode(edited).orElseThrow(), UTF_8));
  }

  @Test
  void onlyTheFirstMarkIsAMark() {
    DecodedText decoded = assertComesBack("\uFEFF\uFEFFa\uFEFF".getBytes(UTF_8), UTF_8);
    assertEquals("\uFEFFa\uFEFF", decoded.text().toString());
  }

  @Test
  void markDecidesTheByteOrder() {
    byte[] little = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
    DecodedText decoded = assertComesBack(little, UTF_16);
    assertEquals(UTF_16LE, decoded.charset());
    assertEquals("a", decoded.text().toString());
    assertTrue(decoded.byteOrderMark());
    byte[] big = {(byte) 0xFE, (byte) 0xFF, 0, 'a'};
    assertEquals(UTF_16BE, assertComesBack(big, UTF_16).charset());
    byte[] none = {0, 'a'};
    assertFalse(assertComesBack(none, UTF_16).byteOrderMark());
    byte[] wide = {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0};
    assertEquals(UTF_32LE, assertComesBack(wide, UTF_32).charset());
    assertEquals(UTF_32BE, assertComesBack(new byte[] {0, 0, 0, 'a'}, UTF_32).charset());
  }

  @Test
  void malformedBytesAreReplacedAndNeverWritten() {
    byte[] bytes = {'a', (byte) 0xC3, 'b', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    DecodedText decoded = DecodedText.decode(bytes, UTF_8);
    assertTrue(decoded.malformed());
    assertTrue(decoded.text().toString().startsWith("a\uFFFDb\uFFFD"));
    assertEquals(Optional.empty(), decoded.encode());
    assertEquals(Optional.empty(), decoded.encode(SourceText.of("fine")));
  }

  @Test
  void replacementCharacterInTheFileIsNotMalformed() {
    DecodedText decoded = assertComesBack("a\uFFFDb".getBytes(UTF_8), UTF_8);
    assertEquals("a\uFFFDb", decoded.text().toString());
  }

  @Test
  void latin1HasEveryByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    DecodedText decoded = assertComesBack(bytes, ISO_8859_1);
    assertEquals(256, decoded.text().length());
    assertEquals('é', decoded.text().charAt(0xE9));
  }

  @Test
  void refusesCharactersThatTheCharsetHasNot() {
    DecodedText latin = DecodedText.decode(new byte[] {'a'}, ISO_8859_1);
    assertEquals(Optional.empty(), latin.encode(SourceText.of("漢")));
    DecodedText utf8 = DecodedText.decode(new byte[] {'a'}, UTF_8);
    assertEquals(Optional.empty(), utf8.encode(SourceText.of("\uD83D")));
    assertEquals(Optional.empty(), utf8.encode(SourceText.of("\uDE00\uD83D")));
  }

  @Test
  void charsetThatCannotEncodeIsReadOnly() {
    DecodedText decoded = DecodedText.decode(new byte[] {'a'}, Charset.forName("ISO-2022-CN"));
    assertEquals("a", decoded.text().toString());
    assertEquals(Optional.empty(), decoded.encode());
  }

  @Test
  void noBytesAreAnEmptyText() {
    assertEquals(0, assertComesBack(new byte[0], UTF_8).text().length());
    assertEquals(0, assertComesBack(new byte[0], UTF_16).text().length());
  }
}
