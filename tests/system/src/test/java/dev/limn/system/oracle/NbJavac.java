package dev.limn.system.oracle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The javac of the newest language level, whatever the JDK that runs this. It has the names of the
 * JDK's own javac, so that it lives in a class loader of its own that prefers it.
 */
final class NbJavac implements AttributingOracle {
  private static final AttributingOracle DRIVER = load();

  @Override
  public List<List<Complaint>> parse(List<String> texts, int level, boolean previews) {
    return DRIVER.parse(texts, level, previews);
  }

  @Override
  public List<Complaint> attribute(String text, int level, boolean previews) {
    return DRIVER.attribute(text, level, previews);
  }

  private static AttributingOracle load() {
    try {
      ClassLoader loader = new Preferring(classPath());
      Class<?> driver = loader.loadClass("dev.limn.system.oracle.NbJavacDriver");
      var constructor = driver.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (AttributingOracle) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> url(Path.of(entry)))
        .toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Loads the compiler, its interfaces and its driver from the class path before the JDK's. */
  private static final class Preferring extends URLClassLoader {
    private static final List<String> PREFERRED =
        List.of(
            "com.sun.source.",
            "com.sun.tools.",
            "javax.annotation.processing.",
            "javax.lang.model.",
            "javax.tools.",
            "nbjavac.",
            "jdk.internal.",
            "dev.limn.system.oracle.NbJavacDriver");

    Preferring(URL[] urls) {
      super(urls, NbJavac.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (PREFERRED.stream().noneMatch(name::startsWith)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own != null ? own : super.getResource(name);
    }
  }
}
