package dev.limn.server;

import dev.limn.config.ConfigError;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Marks what is wrong in configuration files, in these files. Safe for use by several threads. */
final class ConfigMarks implements ConfigFiles.Mistakes {

  private final LanguageClient client;
  private final Places places;

  ConfigMarks(LanguageClient client, Places places) {
    this.client = client;
    this.places = places;
  }

  @Override
  public void tell(Path file, String content, List<ConfigError> errors) {
    SourceText text = SourceText.of(content);
    List<Diagnostic> diagnostics = errors.stream().map(error -> diagnostic(text, error)).toList();
    client.publishDiagnostics(new PublishDiagnosticsParams(file.toUri().toString(), diagnostics));
  }

  /** Marks the rest of the line: a mistake has a beginning only. */
  private Diagnostic diagnostic(SourceText text, ConfigError error) {
    int line = Math.min(error.line(), text.lines().lineCount()) - 1;
    int end = text.lines().endOf(line);
    int start = Math.min(text.lines().startOf(line) + error.column() - 1, end);
    return new Diagnostic(
        places.range(text, new TextRange(start, end)),
        error.message(),
        DiagnosticSeverity.Error,
        DiagnosticWriter.SOURCE,
        "configuration");
  }
}
