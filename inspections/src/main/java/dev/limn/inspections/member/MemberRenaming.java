package dev.limn.inspections.member;

import dev.limn.inspect.Edit;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.scope.Names;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.Optional;

/**
 * Whether a private field, method or nested type can have another name: the file shows at each
 * place of the old name whether it means the member, and the new one means nothing else.
 *
 * @param from the name of the member
 * @param to the new name
 */
public record MemberRenaming(String from, String to) implements Fact<MemberRenaming.Answer> {

  /** Whether it can. */
  public enum Answer {
    NO,
    /** It can, unless a type that the file does not show has something of one of the names. */
    UNLESS_INHERITED,
    YES
  }

  @Override
  public Answer of(Surroundings surroundings) {
    Element root = surroundings.ancestors().get(surroundings.ancestors().size() - 1);
    return root.isFaulty() || isMentioned(root)
        ? Answer.NO
        : uses(root, surroundings.element()).map(MemberUses::answer).orElse(Answer.NO);
  }

  /** Whether strings or code that is not read have one of the names. */
  private boolean isMentioned(Element root) {
    return Uses.sum(Names.USES.of(root).at(from)).has(Form.MENTIONED)
        || Uses.sum(Names.USES.of(root).at(to)).has(Form.MENTIONED);
  }

  private Optional<MemberUses> uses(Element root, Element declaration) {
    FileNames names = new FileNames(root);
    return names
        .around(declaration)
        .map(types -> MemberUses.of(this, (Declaration) declaration.view(), types, names));
  }

  /** Offers to rename what is declared in a member and reported, if it is private. */
  public void offer(Declaration member, Report report, View view) {
    if (PrivateUse.isPrivate(member) && !isUsedUnseen(member, view)) {
      String title = "Rename to `" + to + "`";
      switch (view.ask(this)) {
        case NO -> {}
        case UNLESS_INHERITED ->
            report.unsafeFix(
                title,
                "A type that is extended may have something of one of the names",
                edit -> rename(member, edit));
        case YES -> {
          if (isState(member)) {
            report.unsafeFix(
                title,
                "What reads or writes objects by the names of their fields finds another one",
                edit -> rename(member, edit));
          } else {
            report.fix(title, edit -> rename(member, edit));
          }
        }
      }
    }
  }

  private static boolean isUsedUnseen(Declaration member, View view) {
    return PrivateUse.isByFramework(member, view)
        || PrivateUse.isByNativeCode(view)
        || member.hasModifier(JavaKind.NATIVE)
        || (member instanceof TypeDeclaration type && PrivateUse.isSerialized(type))
        || (isState(member) && PrivateUse.isBySerialization(view))
        || PrivateUse.isByComment(member, view);
  }

  private static boolean isState(Declaration member) {
    return member instanceof FieldDeclaration
        && !member.hasModifier(JavaKind.STATIC)
        && !member.hasModifier(JavaKind.TRANSIENT);
  }

  private void rename(Declaration member, Edit edit) {
    MemberUses uses = uses(edit.root(), member.element()).orElseThrow();
    uses.tokens().forEach(token -> edit.replaceText(token, to));
    uses.references(edit.root()).forEach(reference -> edit.replaceText(reference, to));
  }
}
