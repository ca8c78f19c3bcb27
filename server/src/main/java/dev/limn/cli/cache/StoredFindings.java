package dev.limn.cli.cache;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Finding.Offer;
import dev.limn.inspect.Finding.Related;
import dev.limn.inspect.Severity;
import dev.limn.text.TextRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings of one file as bytes. */
final class StoredFindings {

  private static final byte[] NONE = {0, 0, 0, 0};

  private StoredFindings() {}

  /** The bytes of findings; empty if a text in them is too long, of more than 20,000 characters. */
  static Optional<byte[]> bytes(List<Finding> findings) {
    if (findings.isEmpty()) {
      return Optional.of(NONE);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writeAll(out, findings, StoredFindings::write);
    } catch (IOException tooLong) {
      return Optional.empty();
    }
    return Optional.of(bytes.toByteArray());
  }

  /** The findings; empty if the bytes are none. */
  static Optional<List<Finding>> parse(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Finding> findings = readAll(in, StoredFindings::read);
      return in.read() < 0 ? Optional.of(findings) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void write(DataOutputStream out, Finding finding) throws IOException {
    out.writeUTF(finding.id());
    out.writeUTF(finding.severity().name());
    write(out, finding.range());
    out.writeUTF(finding.message());
    out.writeBoolean(finding.unnecessary());
    writeAll(out, finding.related(), StoredFindings::write);
    writeAll(out, finding.fixes(), StoredFindings::write);
  }

  private static Finding read(DataInputStream in) throws IOException {
    return new Finding(
        in.readUTF(),
        Severity.valueOf(in.readUTF()),
        range(in),
        in.readUTF(),
        in.readBoolean(),
        readAll(in, StoredFindings::related),
        readAll(in, StoredFindings::offer));
  }

  private static void write(DataOutputStream out, Related related) throws IOException {
    write(out, related.range());
    out.writeUTF(related.message());
  }

  private static Related related(DataInputStream in) throws IOException {
    return new Related(range(in), in.readUTF());
  }

  private static void write(DataOutputStream out, Offer offer) throws IOException {
    out.writeUTF(offer.title());
    out.writeUTF(offer.why());
  }

  private static Offer offer(DataInputStream in) throws IOException {
    return new Offer(in.readUTF(), in.readUTF());
  }

  private static void write(DataOutputStream out, TextRange range) throws IOException {
    out.writeInt(range.start());
    out.writeInt(range.end());
  }

  private static TextRange range(DataInputStream in) throws IOException {
    return new TextRange(in.readInt(), in.readInt());
  }

  /** Writes one of many. */
  private interface Writer<T> {
    void write(DataOutputStream out, T part) throws IOException;
  }

  /** Reads one of many. */
  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> void writeAll(DataOutputStream out, List<T> parts, Writer<T> writer)
      throws IOException {
    out.writeInt(parts.size());
    for (T part : parts) {
      writer.write(out, part);
    }
  }

  private static <T> List<T> readAll(DataInputStream in, Reader<T> reader) throws IOException {
    List<T> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(reader.read(in));
    }
    return parts;
  }
}
