package org.aliquot.provenance;

/** What a pack brings: by the name that packs call it, with the hash of everything that makes a new version when it changes. */
public interface FromPack {

    String name();

    String hash();
}
