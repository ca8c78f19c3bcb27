package dev.limn.inspections;

import dev.limn.highlight.Catalogue;
import dev.limn.kit.CatalogueContract;

/** All inspections of this module, as they are found when they are used. */
class CatalogueTest implements CatalogueContract {

  @Override
  public Catalogue catalogue() {
    return Catalogue.load(CatalogueTest.class.getClassLoader());
  }
}
