package org.aliquot.formats.check;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.formats.Pack;
import org.aliquot.formats.PackItem;

/** A pack whose files are sound, and where its parts stand. */
public record SoundPack(Pack pack, Whereabouts where) {

    /** Exam questions and knowledge checks. */
    List<PackItem> questions() {
        return Stream.concat(pack.items().stream(), pack.checks().stream()).toList();
    }
}
