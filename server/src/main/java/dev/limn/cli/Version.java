package dev.limn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Limn this is. */
final class Version implements IVersionProvider {

  /** What Maven puts into the jar. */
  private static final String PROPERTIES = "/META-INF/maven/dev.limn/limn-server/pom.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"limn " + text()};
  }

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
