package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.server.Samples.SlowName;
import dev.limn.server.Status.Document;
import dev.limn.server.Status.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the server tells of itself. */
@Timeout(60)
class StatusTest {

  private static final String A = "file:///a/A.java";

  @TempDir Path folder;

  @Test
  void tellsWhatEachInspectionDid() {
    try (TestSession session = TestSession.in(folder).start()) {
      assertEquals(
          new Status(false, false, List.of(), List.of(), List.of(), List.of()), session.status());
      session.open(A, "class A { int bad, b; }");
      session.marks(A, 1);
      Status status = session.status();
      assertEquals(List.of(new Document(A, 1, false)), status.documents());
      Inspection bad = inspection(status, "bad-name");
      assertEquals(3, bad.runs());
      assertEquals(1, bad.kept());
      assertEquals(1, bad.findings());
      assertTrue(0 < bad.longest() && bad.longest() <= bad.millis(), bad.toString());
      session.edit(A, 2, "0:20-0:20", "ad");
      session.awaitMarks(A, 2, "0:14-0:17 bad-name", "0:19-0:22 bad-name");
      assertEquals(2, inspection(session.status(), "bad-name").findings());
      session.closeDocument(A);
      assertEquals(0, inspection(session.status(), "bad-name").findings());
    }
  }

  private static Inspection inspection(Status status, String id) {
    return status.inspections().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhetherThereIsWork() throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session = TestSession.in(folder).catalogue(Samples.with(slow)).start()) {
      session.open(A, "class A { int slow; }");
      slow.started.acquire();
      Status status = session.status();
      assertTrue(status.working());
      assertEquals(List.of(new Document(A, 1, true)), status.documents());
      slow.mayEnd.release();
      session.awaitMarks(A, 1, "0:14-0:18 slow-name");
      assertFalse(session.status().working());
    }
  }

  @Test
  void namesWhatIsOffToClientsThatWantToKnow() {
    String wants = "{\"experimental\": {\"limn\": {\"status\": true}}}";
    try (TestSession session = TestSession.in(folder).capabilities(wants).start()) {
      session.open(A, "class A { int crash; void f() { int crash; } void g() { int crash; } }");
      session.marks(A, 1);
      Object told = session.client().awaitStatus(status -> true);
      assertEquals(
          "{\"working\":false,\"off\":[{\"id\":\"crash-name\",\"reason\":"
              + "\"it failed (java.lang.IllegalStateException: too much)\"}],\"unknown\":[]}",
          told.toString());
      assertTrue(inspection(session.status(), "crash-name").off());
    }
  }

  @Test
  void namesWhatIsNotKnownOfAProjectUntilItIs() throws IOException {
    Files.writeString(folder.resolve("build.gradle"), "sourceCompatibility = project.level\n");
    String uri = folder.resolve("A.java").toUri().toString();
    String wants = "{\"experimental\": {\"limn\": {\"status\": true}}}";
    try (TestSession session = TestSession.in(folder).capabilities(wants).start()) {
      session.open(uri, "class A {}");
      String told = session.client().awaitStatus(status -> true).toString();
      assertTrue(
          told.contains(
              "{\"what\":\"Java version\",\"why\":\"build.gradle does not say plainly which"),
          told);
      assertEquals(1, session.status().unknown().size());
      Files.writeString(folder.resolve("limn.toml"), "java = 17\n");
      session.save(uri);
      session.client().awaitStatus(status -> status.toString().contains("\"unknown\":[]"));
      assertEquals(List.of(), session.status().unknown());
    }
  }

  @Test
  void missesNothingOfAFileInNoProject() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A {}");
      assertEquals(List.of(), session.status().unknown());
    }
  }
}
