package org.aliquot.packfile;

import java.util.List;
import java.util.stream.Stream;

/** A pack whose files are sound, and where its parts stand. */
public record SoundPack(Pack pack, Whereabouts where) {

    /** Exam questions and knowledge checks. */
    public List<PackItem> questions() {
        return Stream.concat(pack.items().stream(), pack.checks().stream()).toList();
    }
}
