package dev.limn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which Limn this is. */
final class Version {

  /** What Maven puts into the jar. */
  private static final String PROPERTIES = "/META-INF/maven/dev.limn/limn-server/pom.properties";

  private Version() {}

  /** The version, as {@code 0.1.0}; {@code unreleased} outside the jar. */
  static String text() {
    try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unreleased");
    } catch (IOException e) {
      return "unreleased";
    }
  }
}
