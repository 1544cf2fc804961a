package org.aliquot.clinical;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Where in a laboratory a rotation takes place. */
public enum Bench implements Word {
    PHLEBOTOMY("Phlebotomy"),
    HEMATOLOGY("Hematology and coagulation"),
    CHEMISTRY("Chemistry"),
    BLOOD_BANK("Blood bank"),
    MICROBIOLOGY("Microbiology"),
    URINALYSIS("Urinalysis and body fluids");

    private final String title;

    Bench(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<Bench> {
        Column() {
            super(Bench.class);
        }
    }
}
