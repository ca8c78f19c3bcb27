package dev.limn.system.engine;

import dev.limn.highlight.Catalogue;
import dev.limn.kit.CatalogueContract;

class OurCatalogueTest implements CatalogueContract {

  @Override
  public Catalogue catalogue() {
    return Catalogue.load(getClass().getClassLoader());
  }
}
