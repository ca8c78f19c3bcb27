package dev.limn.inspections.spelling;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.member.MemberRenaming;
import dev.limn.inspections.naming.Words;
import dev.limn.inspections.scope.LocalRenaming;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.ForEachVariable;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.Resource;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypePattern;
import dev.limn.java.syntax.Variable;
import dev.limn.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds misspelt words in the names of declarations. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "spelling-identifier",
    summary = "Misspelt word in a name",
    category = Category.SPELLING,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {"intellij:SpellCheckingInspection"},
    doc =
        """
        Who looks for a name, or writes it from memory, does not find it if a word in it is
        misspelt.

        ```java
        class MesageQueue {
            //^^^^^^ `Mesage` may be misspelt: `Message` is similar
            private int occurences;
                      //^^^^^^^^^^ `occurences` may be misspelt: `occurrences` is similar

            void recieve() {}
               //^^^^^^^ `recieve` may be misspelt: `receive` is similar
        }
        ```

        Names are split into words at capital letters and underscores. A word is reported where it
        is declared, if no dictionary of English has it, and one slip makes it of a common one.
        Words that a project knows go into the option `words`, in `limn.toml`;
        editors offer to add them there.

        ## Not reported

        - Methods with `@Override`, whose names come from elsewhere.
        - Words of fewer than five letters, and words that are made of others, with what is put
          before or behind a word, be it a letter.
        - Words of five letters, which may be abbreviations, unless two letters of them changed
          places or one is doubled; and words of up to seven letters, unless the word that is
          similar is a frequent one, and no longer one that begins with them.
        - Words of up to seven letters in capitals, which are abbreviations.
        - Names that look like a keyword, as `packaze`, which stand where that cannot.
        """)
public final class SpellingIdentifier implements Inspection {

  /** Words in capitals that are longer than this are no abbreviations. */
  private static final int LONGEST_ABBREVIATION = 7;

  private static final Set<String> KEYWORDS =
      Arrays.stream(JavaKind.values())
          .filter(JavaKind::isKeyword)
          .map(JavaKind::fixedText)
          .collect(Collectors.toUnmodifiableSet());

  /** What is declared alone, beside local variables and fields. */
  private static final List<Class<? extends Variable>> DECLARED =
      List.of(
          Parameter.class,
          ForEachVariable.class,
          TypePattern.class,
          RecordComponent.class,
          EnumConstant.class);

  private static final Renaming NONE = (name, to, report, view) -> {};

  @Override
  public void register(Visits visits) {
    visits.on(TypeDeclaration.class, (type, view) -> check(type.name(), ofMember(type), view));
    visits.on(MethodDeclaration.class, SpellingIdentifier::checkMethod);
    visits.on(
        FieldDeclaration.class,
        (fields, view) ->
            fields.declarators().forEach(it -> check(it.name(), ofMember(fields), view)));
    visits.on(
        LocalVariableDeclaration.class,
        (locals, view) -> locals.declarators().forEach(it -> checkVariable(it, view)));
    visits.on(
        Resource.class,
        (resource, view) -> resource.declarator().ifPresent(it -> checkVariable(it, view)));
    for (Class<? extends Variable> declared : DECLARED) {
      visits.on(declared, SpellingIdentifier::checkVariable);
    }
  }

  @Override
  public List<Option<?>> options() {
    return List.of(Slips.WORDS);
  }

  private static void checkMethod(MethodDeclaration method, View view) {
    if (!Annotated.isOverride(method)) {
      check(method.name(), ofMember(method), view);
    }
  }

  private static void checkVariable(Variable variable, View view) {
    check(variable.name(), isGiven(variable) ? NONE : SpellingIdentifier::renameLocal, view);
  }

  /** How what is found gets another name. */
  private interface Renaming {
    void offer(Identifier name, String to, Report report, View view);
  }

  private static Renaming ofMember(Declaration member) {
    return (name, to, report, view) ->
        new MemberRenaming(name.name(), to).offer(member, report, view);
  }

  private static void renameLocal(Identifier name, String to, Report report, View view) {
    LocalRenaming renaming = new LocalRenaming(name.text(), to);
    if (view.ask(renaming)) {
      report.fix("Rename to `" + to + "`", edit -> renaming.rename(name.range(), edit));
    }
  }

  /** Whether an annotation may give a meaning to the name of a parameter. */
  private static boolean isGiven(Variable variable) {
    return variable instanceof Declaration declaration && !Annotated.names(declaration).isEmpty();
  }

  private static boolean isAbbreviation(String word) {
    return word.length() <= LONGEST_ABBREVIATION && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static void check(Identifier name, Renaming renaming, View view) {
    String text = name.text();
    int start = name.range().start();
    for (TextRange range : Words.in(text)) {
      String word = text.substring(range.start(), range.end());
      List<String> suggestions = Spelling.suggestionsInName(word, view.option(Slips.WORDS));
      if (!suggestions.isEmpty()
          && !(word.equals(text) && suggestions.stream().anyMatch(KEYWORDS::contains))
          && !isAbbreviation(word)) {
        Report report =
            view.reportAt(
                range.shift(start),
                "`%s` may be misspelt: `%s` is similar",
                word,
                Slips.inCaseOf(word, suggestions.get(0)));
        suggestions.stream()
            .map(suggestion -> Slips.inCaseOf(word, suggestion))
            .map(right -> text.substring(0, range.start()) + right + text.substring(range.end()))
            .filter(to -> !KEYWORDS.contains(to))
            .forEach(to -> renaming.offer(name, to, report, view));
      }
    }
  }
}
