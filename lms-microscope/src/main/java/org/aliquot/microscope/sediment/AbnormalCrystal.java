package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Crystals of metabolic or liver disease and of drugs. */
public enum AbnormalCrystal implements Kind {
    CYSTINE(
            Book.STRASINGER.facts(
                    "cystine",
                    "cystine",
                    18,
                    52,
                    "Colorless, thin, hexagonal plates with unequal sides, single or in layers",
                    "uric-acid",
                    "triple-phosphate"),
            5,
            RareForms::cystine),
    TYROSINE(
            Book.STRASINGER.facts(
                    "tyrosine",
                    "tyrosine",
                    24,
                    60,
                    "Fine colorless to yellow needles in sheaves, dark where they cross in the middle",
                    "sulfonamide",
                    "calcium-phosphate",
                    "bilirubin"),
            2,
            RareForms::tyrosine),
    LEUCINE(
            Book.STRASINGER.facts(
                    "leucine",
                    "leucine",
                    12,
                    30,
                    "Yellow-brown oily sphere with concentric circles and radial striations",
                    "ammonium-biurate",
                    "oil-droplet",
                    "starch-granule"),
            5,
            RareForms::leucine),
    CHOLESTEROL(
            Book.STRASINGER.facts(
                    "cholesterol-crystal",
                    "cholesterol",
                    45,
                    100,
                    "Large, thin, colorless plates with a notched corner",
                    "triple-phosphate",
                    "squamous-cell"),
            1,
            RareForms::cholesterol),
    BILIRUBIN(
            Book.STRASINGER.facts(
                    "bilirubin",
                    "bilirubin",
                    12,
                    32,
                    "Bright yellow to brown needles or granules in clumps",
                    "tyrosine",
                    "amorphous-urates",
                    "sulfonamide"),
            6,
            RareForms::bilirubin),
    SULFONAMIDE(
            Book.STRASINGER.facts(
                    "sulfonamide",
                    "sulfonamide",
                    30,
                    75,
                    "Colorless to brown needles in sheaves or fans with an eccentric binding",
                    "tyrosine",
                    "calcium-phosphate",
                    "ampicillin"),
            2,
            RareForms::sulfonamide),
    AMPICILLIN(
            Book.STRASINGER.facts(
                    "ampicillin",
                    "ampicillin",
                    50,
                    105,
                    "Long, thin, colorless needles, single or in bundles, after large doses of the drug",
                    "calcium-phosphate",
                    "tyrosine",
                    "sulfonamide"),
            2,
            RareForms::ampicillin);

    private final Form form;

    AbnormalCrystal(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
