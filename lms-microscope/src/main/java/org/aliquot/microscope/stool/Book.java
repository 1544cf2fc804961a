package org.aliquot.microscope.stool;

import java.util.List;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    HELMINTHS("CDC DPDx, Laboratory identification of parasites of public health concern: intestinal helminths"),
    PROTOZOA("CDC DPDx, Laboratory identification of parasites of public health concern: intestinal protozoa"),
    GARCIA("Garcia: Diagnostic Medical Parasitology, 6th edition (2016), artifacts in stool");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** What it says of a kind whose greatest extent is so many µm. */
    Facts facts(String id, String words, double low, double high, String features, String... lookAlikes) {
        return new Facts(id, words, new Size(low, high), features, List.of(lookAlikes), title);
    }
}
