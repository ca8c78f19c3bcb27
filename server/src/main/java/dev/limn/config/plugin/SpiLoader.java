package dev.limn.config.plugin;

import dev.limn.inspect.Inspection;
import java.util.List;

/**
 * Loads the classes by which inspections are written, those of the JDK, and {@link Interruption}.
 */
final class SpiLoader extends ClassLoader {

  private static final List<String> PACKAGES =
      List.of(
          "dev.limn.inspect",
          "dev.limn.java",
          "dev.limn.query",
          "dev.limn.syntax",
          "dev.limn.text");

  static {
    registerAsParallelCapable();
  }

  SpiLoader() {
    super("limn-spi", getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    boolean exposed =
        PACKAGES.stream().anyMatch(each -> name.startsWith(each + '.'))
            || name.equals(Interruption.class.getName());
    if (!exposed) {
      throw new ClassNotFoundException(name);
    }
    return Inspection.class.getClassLoader().loadClass(name);
  }
}
