package org.aliquot.microscope.sediment;

import java.util.List;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    STRASINGER("Strasinger, Di Lorenzo: Urinalysis and Body Fluids, 7th edition (2021), chapter 7"),
    BRUNZEL("Brunzel: Fundamentals of Urine and Body Fluid Analysis, 5th edition (2022), chapter 7"),
    JOINT("Strasinger, Di Lorenzo: Urinalysis and Body Fluids, 7th edition (2021), chapter 12"),
    CDC("CDC DPDx, Laboratory identification of parasites of public health concern: enterobiasis, trichomoniasis");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** What it says of a kind whose greatest extent is so many µm. */
    Facts facts(String id, String words, double low, double high, String features, String... lookAlikes) {
        return new Facts(id, words, new Size(low, high), features, List.of(lookAlikes), title);
    }
}
