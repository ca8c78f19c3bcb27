package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A declaration of an annotation interface (JLS 9.6). */
public record AnnotationTypeDeclaration(Element element) implements TypeDeclaration {}
