package dev.limn.cli.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * All that the findings of a file follow from, as the first half of a SHA-256 digest.
 *
 * @param high its first eight bytes
 * @param low its next eight bytes
 */
public record CacheKey(long high, long low) {

  /** How many bytes a key takes in a file. */
  static final int BYTES = 2 * Long.BYTES;

  /** The key of a content under some conditions, of which no one is the beginning of another. */
  static CacheKey of(byte[] conditions, byte[] content) {
    MessageDigest digest = sha256();
    digest.update(conditions);
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest(content));
    return new CacheKey(bytes.getLong(), bytes.getLong());
  }

  /** A new digest. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }
}
