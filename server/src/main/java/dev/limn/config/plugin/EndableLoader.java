package dev.limn.config.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the classes of a jar so that whatever they do can be ended: at the beginning of each method
 * and before each jump they ask whether their thread was interrupted ({@link Interruption}). What
 * they call in the JDK is as it is.
 */
final class EndableLoader extends URLClassLoader {

  private static final String INTERRUPTION = Interruption.class.getName().replace('.', '/');

  static {
    registerAsParallelCapable();
  }

  private final JarFile classes;
  private final CodeSource source;

  private EndableLoader(JarFile classes, String name, URL url) {
    super(name, new URL[] {url}, new SpiLoader());
    this.classes = classes;
    this.source = new CodeSource(url, (Certificate[]) null);
  }

  /**
   * A loader that keeps a jar open.
   *
   * @throws IOException if it cannot be opened
   */
  static EndableLoader of(Path jar) throws IOException {
    JarFile classes = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
    return new EndableLoader(classes, jar.getFileName().toString(), jar.toUri().toURL());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JarEntry entry = classes.getJarEntry(name.replace('.', '/') + ".class");
    if (entry == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = classes.getInputStream(entry)) {
      byte[] endable = endable(in.readAllBytes());
      return defineClass(name, endable, 0, endable.length, source);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** The same class with the questions in it, or the class as it is where they have no room. */
  private static byte[] endable(byte[] original) {
    try {
      ClassReader reader = new ClassReader(original);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Questions(writer), 0);
      return writer.toByteArray();
    } catch (RuntimeException e) {
      return original; // one that is too long, too new or broken: the machine says what is wrong
    }
  }

  /** Puts the questions into all methods; they need no stack, and change no frame. */
  private static final class Questions extends ClassVisitor {

    Questions(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, Objects.requireNonNull(next)) {

        private void ask() {
          visitMethodInsn(Opcodes.INVOKESTATIC, INTERRUPTION, "check", "()V", false);
        }

        @Override
        public void visitCode() {
          super.visitCode();
          ask();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
          ask();
          super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
          ask();
          super.visitTableSwitchInsn(min, max, otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
          ask();
          super.visitLookupSwitchInsn(otherwise, keys, labels);
        }
      };
    }
  }
}
