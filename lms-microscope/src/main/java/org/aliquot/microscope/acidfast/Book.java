package org.aliquot.microscope.acidfast;

import java.util.List;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    MYCOBACTERIA("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2022), chapter 42"),
    CDC(
            "CDC DPDx, Laboratory identification of parasites of public health concern: cryptosporidiosis, cyclosporiasis, cystoisosporiasis");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** What it says of a kind whose greatest extent is so many µm. */
    Facts facts(String id, String words, double low, double high, String features, String... lookAlikes) {
        return new Facts(id, words, new Size(low, high), features, List.of(lookAlikes), title);
    }
}
