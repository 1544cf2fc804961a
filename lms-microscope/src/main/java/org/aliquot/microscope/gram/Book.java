package org.aliquot.microscope.gram;

import java.util.List;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    TILLE("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2022), chapter 6"),
    STAPHYLOCOCCI("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2022), chapter 13"),
    STREPTOCOCCI("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2022), chapter 14"),
    NUGENT("Nugent, Krohn, Hillier: Journal of Clinical Microbiology 29 (1991), pages 297 to 301");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** What it says of a kind whose greatest extent is so many µm. */
    Facts facts(String id, String words, double low, double high, String features, String... lookAlikes) {
        return new Facts(id, words, new Size(low, high), features, List.of(lookAlikes), title);
    }
}
