package dev.limn.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Shows the page of an inspection in the best way that the client has: by itself, as a document,
 * or, as far as it fits, as a message.
 *
 * @param folder where pages are put for the client to open
 */
record PageDisplay(LanguageClient client, ClientProfile profile, Path folder) {

  private static final Logger LOG = LogManager.getLogger(PageDisplay.class);

  /** Shows a page; its beginning where there is no room for more. */
  void show(String id, String page, String beginning) {
    if (profile.showsPages()) {
      return; // it has the page as the result of the command
    }
    if (profile.showsDocuments()) {
      open(id, page, beginning);
    } else {
      tell(id, beginning);
    }
  }

  private void open(String id, String page, String beginning) {
    try {
      Path file = Files.createDirectories(folder).resolve(id + ".md");
      Files.writeString(file, page);
      ShowDocumentParams document = new ShowDocumentParams(file.toUri().toString());
      document.setTakeFocus(true);
      var unused =
          client
              .showDocument(document)
              .handle((result, thrown) -> thrown == null && result != null && result.isSuccess())
              .thenAccept(shown -> tellUnless(shown, id, beginning));
    } catch (IOException e) {
      LOG.warn("The page of {} could not be written", id, e);
      tell(id, beginning);
    }
  }

  private void tellUnless(boolean shown, String id, String beginning) {
    if (!shown) {
      tell(id, beginning);
    }
  }

  private void tell(String id, String beginning) {
    String message = "%s: %s (all of it: limn explain %s)".formatted(id, beginning, id);
    client.showMessage(new MessageParams(MessageType.Info, message));
  }
}
