package org.aliquot.credits;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** What a credit is about, as boards sort them. */
public enum CreditCategory implements Word {
    SAFETY("Laboratory or patient safety"),
    ETHICS("Medical ethics"),
    BLOOD_BANK("Blood banking"),
    CHEMISTRY("Chemistry"),
    HEMATOLOGY("Hematology"),
    MICROBIOLOGY("Microbiology"),
    IMMUNOLOGY("Immunology"),
    MOLECULAR("Molecular biology"),
    URINALYSIS("Urinalysis and body fluids"),
    PHLEBOTOMY("Phlebotomy"),
    MEDICAL_ERRORS("Prevention of medical errors"),
    HIV_AIDS("HIV and AIDS"),
    LAWS("Laws and rules of the state"),
    MANAGEMENT("Management and education"),
    GENERAL("Other laboratory subjects");

    private final String title;

    CreditCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<CreditCategory> {
        Column() {
            super(CreditCategory.class);
        }
    }
}
