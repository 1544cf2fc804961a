package org.aliquot.microscope.fluorescence;

import java.util.List;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    ICAP("Chan and others: Frontiers in Immunology 6 (2015), article 412; Damoiseaux and others: Annals of the"
            + " Rheumatic Diseases 78 (2019), pages 879 to 889"),
    TILLE("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2022), chapter on mycobacteria");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** What it says of a kind whose greatest extent is so many µm. */
    Facts facts(String id, String words, double low, double high, String features, String... lookAlikes) {
        return new Facts(id, words, new Size(low, high), features, List.of(lookAlikes), title);
    }
}
