package dev.limn.system.robust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the code of Limn a second time, so changed that it counts its {@link Steps}: one for each
 * call of a method and for each jump. What the JDK does for it is not counted, but for the copying
 * of arrays and strings. So work can be compared without a clock.
 */
final class Metered extends ClassLoader {
  private static final String COUNTER = Steps.class.getName().replace('.', '/');

  Metered() {
    super(Metered.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("dev.limn.") || name.equals(Steps.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] counting = counting(in.readAllBytes());
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] counting(byte[] original) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return new Counting(
                Objects.requireNonNull(
                    super.visitMethod(access, name, descriptor, signature, exceptions)));
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Puts in the counting; it needs no stack of its own. */
  private static final class Counting extends MethodVisitor {

    Counting(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "()V", false);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      step();
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
        super.visitMethodInsn(opcode, COUNTER, name, descriptor, false);
      } else if (owner.equals("java/lang/String") && descriptor.equals("(II)Ljava/lang/String;")) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            COUNTER,
            "substring",
            "(Ljava/lang/String;II)Ljava/lang/String;",
            false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
      }
    }
  }
}
