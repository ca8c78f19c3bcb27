package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Names of files as references of RFC 3986. */
final class Uris {

  private static final String KEPT = "-._~/!$&'()*+,;=@";

  private Uris() {}

  /** A relative reference for a path with {@code /}; its octets are those of UTF-8. */
  static String relative(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(UTF_8)) {
      char c = (char) Byte.toUnsignedInt(octet);
      boolean kept =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || KEPT.indexOf(c) >= 0;
      uri.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
