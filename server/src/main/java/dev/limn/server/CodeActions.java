package dev.limn.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Offered;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Finding.Offer;
import dev.limn.inspect.Severity;
import dev.limn.query.Cancellation;
import dev.limn.server.ActionData.What;
import dev.limn.server.Answers.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done at a place of a document, in the form that a client can use. */
record CodeActions(
    Catalogue catalogue, ClientProfile client, ActionEdits edits, DiagnosticWriter writer) {

  /** The kind of the action that applies all safe fixes of a document. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".limn";

  /** The kinds of our actions. */
  static final List<String> KINDS =
      List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL);

  /** The command that shows the page of an inspection. */
  static final String EXPLAIN = "limn.explain";

  /** The command that applies an action, for clients that know no more than commands. */
  static final String APPLY = "limn.apply";

  /**
   * The answer to a question: fixes, then what suppresses or explains.
   *
   * @throws ResponseErrorException if the place is not in the text
   */
  List<Either<Command, CodeAction>> answer(
      Known known, CodeActionParams params, Cancellation cancellation) {
    ActionQuestion question = ActionQuestion.of(known, client.places(), params);
    List<Integer> here = question.here();
    List<CodeAction> actions = new ArrayList<>();
    for (int finding : here) {
      addFixes(question, finding, actions);
      addWord(question, finding, actions);
    }
    addFixAll(question, here, actions);
    if (question.wants(CodeActionKind.QuickFix)) {
      firstOfEachInspection(question, here).forEach(i -> actions.add(suppression(question, i)));
      firstOfEachInspection(question, here).forEach(i -> actions.add(explanation(question, i)));
    }
    if (client.resolvesEdits()) {
      edits.warm(
          question.document(), question.snapshot(), here.stream().map(question.findings()::get));
    }
    return actions.stream()
        .flatMap(action -> forClient(question, action, cancellation).stream())
        .toList();
  }

  private void addFixes(ActionQuestion question, int finding, List<CodeAction> actions) {
    Finding found = question.findings().get(finding);
    String kind =
        found.severity() == Severity.HINT
            ? CodeActionKind.RefactorRewrite
            : CodeActionKind.QuickFix;
    boolean preferred = true;
    for (int fix = 0; fix < found.fixes().size() && question.wants(kind); fix++) {
      Offer offer = found.fixes().get(fix);
      CodeAction action = about(question, finding, title(offer), kind);
      action.setData(data(question, What.FIX, finding, fix));
      action.setIsPreferred(preferred && offer.safe());
      preferred &= !offer.safe();
      actions.add(action);
    }
  }

  /** What makes a word known that is found to be misspelt. */
  private void addWord(ActionQuestion question, int finding, List<CodeAction> actions) {
    if (question.wants(CodeActionKind.QuickFix)) {
      Finding found = question.findings().get(finding);
      edits
          .words()
          .word(question.document(), question.snapshot(), found)
          .ifPresent(
              word -> {
                String title = "Add `%s` to the words of the project".formatted(word);
                CodeAction action = about(question, finding, title, CodeActionKind.QuickFix);
                JsonElement data = data(question, What.KNOW_WORD, finding, 0);
                if (edits.words().isWrittenHere(question.document(), found)) {
                  action.setCommand(new Command(title, APPLY, List.of(data)));
                } else {
                  action.setData(data);
                }
                actions.add(action);
              });
    }
  }

  private static String title(Offer offer) {
    return offer.safe() ? offer.title() : offer.title() + " (unsafe: " + offer.why() + ")";
  }

  /**
   * Where all kinds are wanted, only at a problem that it would fix, and if the user asks. An
   * editor that wants this kind when it saves gets no more than may be done unseen.
   */
  private void addFixAll(ActionQuestion question, List<Integer> here, List<CodeAction> actions) {
    boolean expressly = question.wantsExpressly(FIX_ALL);
    What what = expressly && !question.isSurelyFromUser() ? What.FIX_ON_SAVE : What.FIX_ALL;
    boolean fits =
        expressly
            ? question.findings().stream().anyMatch(finding -> isFixed(finding, what))
            : question.wants(FIX_ALL)
                && question.isFromUser()
                && here.stream().map(question.findings()::get).anyMatch(at -> isFixed(at, what));
    if (fits) {
      CodeAction action = new CodeAction("Apply all safe fixes in this file");
      action.setKind(FIX_ALL);
      action.setData(data(question, what, 0, 0));
      actions.add(action);
    }
  }

  private static boolean isFixed(Finding finding, What what) {
    Predicate<Offered> wanted = what == What.FIX_ALL ? FixAll.SAFE : FixAll.SAFE_UNSEEN;
    return IntStream.range(0, finding.fixes().size())
        .anyMatch(fix -> wanted.test(new Offered(finding, fix)));
  }

  /** Of hints, none: they leave no mark that one would want to be rid of. */
  private List<Integer> firstOfEachInspection(ActionQuestion question, List<Integer> here) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i : here) {
      Finding finding = question.findings().get(i);
      if (finding.severity() != Severity.HINT && catalogue.find(finding.id()).isPresent()) {
        first.putIfAbsent(finding.id(), i);
      }
    }
    return List.copyOf(first.values());
  }

  private CodeAction suppression(ActionQuestion question, int finding) {
    String title = "Suppress `%s` here".formatted(question.findings().get(finding).id());
    CodeAction action = about(question, finding, title, CodeActionKind.QuickFix);
    action.setData(data(question, What.SUPPRESS, finding, 0));
    return action;
  }

  private CodeAction explanation(ActionQuestion question, int finding) {
    String id = question.findings().get(finding).id();
    String title = "Explain `%s`".formatted(id);
    JsonObject argument = new JsonObject();
    argument.addProperty("id", id);
    argument.addProperty("show", true);
    CodeAction action = about(question, finding, title, CodeActionKind.QuickFix);
    action.setCommand(new Command(title, EXPLAIN, List.of(argument)));
    return action;
  }

  /** An action on a finding; it names its diagnostic, if the finding has one. */
  private CodeAction about(ActionQuestion question, int finding, String title, String kind) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    Finding found = question.findings().get(finding);
    if (found.severity() != Severity.HINT) {
      String uri = question.document().uri();
      action.setDiagnostics(List.of(writer.diagnostic(uri, question.snapshot().text(), found)));
    }
    return action;
  }

  private static JsonElement data(ActionQuestion question, What what, int finding, int fix) {
    String uri = question.document().uri();
    return new ActionData(uri, question.snapshot().sequence(), what, finding, fix).toJson();
  }

  private Optional<Either<Command, CodeAction>> forClient(
      ActionQuestion question, CodeAction action, Cancellation cancellation) {
    if (!client.actionLiterals()) {
      return Optional.of(Either.forLeft(command(action)));
    }
    if (client.resolvesEdits() || action.getCommand() != null) {
      return Optional.of(Either.forRight(action));
    }
    return withEdit(question, action, cancellation).map(Either::forRight);
  }

  private static Command command(CodeAction action) {
    return action.getCommand() == null
        ? new Command(action.getTitle(), APPLY, List.of(action.getData()))
        : action.getCommand();
  }

  private Optional<CodeAction> withEdit(
      ActionQuestion question, CodeAction action, Cancellation cancellation) {
    try {
      ActionData data = ActionData.parse(action.getData());
      action.setEdit(edits.edit(question.document(), data, cancellation));
      action.setData(null);
      return Optional.of(action);
    } catch (ResponseErrorException e) {
      return Optional.empty();
    }
  }
}
