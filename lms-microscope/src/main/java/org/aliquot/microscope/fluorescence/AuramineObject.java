package org.aliquot.microscope.fluorescence;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What keeps auramine when a smear is decolorized with acid alcohol. */
public enum AuramineObject implements Kind {
    BACILLI(
            "auramine-bacilli",
            "acid-fast bacilli with auramine",
            1.8,
            6,
            "Bright yellow, slender, straight or slightly bent rods, some beaded, single, in small heaps or at angles"
                    + " to each other, on a dark ground",
            20,
            AuramineForms::bacilli,
            "auramine-debris"),
    DEBRIS(
            "auramine-debris",
            "debris that glows with auramine",
            1.4,
            9,
            "Yellow to dull orange specks and scraps of any form and size with hazy edges, none of them a rod of even"
                    + " width",
            16,
            AuramineForms::debris,
            "auramine-bacilli");

    private final Form form;

    AuramineObject(
            String id,
            String words,
            double low,
            double high,
            String features,
            int company,
            Function<Individual, Body> body,
            String... lookAlikes) {
        this.form = new Form(Book.TILLE.facts(id, words, low, high, features, lookAlikes), body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
