package org.aliquot.microscope.plate;

import java.util.List;
import java.util.function.LongFunction;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Zones around disks on Mueller–Hinton agar. */
public enum DiskDiffusion implements Sight {
    SIX(
            "six-disks-gram-negative-rod",
            "six zones of a gram-negative rod",
            Antibiogram.CIPROFLOXACIN,
            "Growth reaches the disk marked AM, and the others are surrounded by clear zones with sharp edges, the smallest around"
                    + " CZ",
            "The zone around the disk marked CIP measures",
            Antibiogram::six,
            "esbl-positive",
            "growth-within-a-zone"),
    FOX_RESISTANT(
            "cefoxitin-resistant-staphylococcus",
            "cefoxitin-resistant Staphylococcus aureus",
            Antibiogram.RESISTANT,
            "A lawn with a small zone around the disk marked FOX and wide zones around two others",
            "The zone around the disk marked FOX measures",
            seed -> Antibiogram.staphylococcus(Antibiogram.RESISTANT, false, seed),
            "cefoxitin-susceptible-staphylococcus",
            "growth-within-a-zone"),
    FOX_SUSCEPTIBLE(
            "cefoxitin-susceptible-staphylococcus",
            "cefoxitin-susceptible Staphylococcus aureus",
            Antibiogram.SUSCEPTIBLE,
            "A lawn with wide zones around all three disks, one of them marked FOX",
            "The zone around the disk marked FOX measures",
            seed -> Antibiogram.staphylococcus(Antibiogram.SUSCEPTIBLE, false, seed),
            "cefoxitin-resistant-staphylococcus",
            "growth-within-a-zone"),
    WITHIN(
            "growth-within-a-zone",
            "growth within a zone",
            Antibiogram.SUSCEPTIBLE,
            "Distinct colonies between the disk marked FOX and the edge of the lawn around it",
            "To the edge of the lawn, the circle around the disk marked FOX measures",
            seed -> Antibiogram.staphylococcus(Antibiogram.SUSCEPTIBLE, true, seed),
            "cefoxitin-susceptible-staphylococcus",
            "cefoxitin-resistant-staphylococcus"),
    INDUCIBLE(
            "d-zone-positive",
            "positive D-zone test",
            Antibiogram.CLINDAMYCIN,
            "Growth reaches the disk marked E, and the zone around the disk marked CC is flattened on the side that faces it",
            "Away from the disk marked E, the zone around the disk marked CC would measure",
            seed -> Antibiogram.induced(true, seed),
            "d-zone-negative",
            "cefoxitin-susceptible-staphylococcus"),
    NOT_INDUCIBLE(
            "d-zone-negative",
            "negative D-zone test",
            Antibiogram.CLINDAMYCIN,
            "Growth reaches the disk marked E, and the zone around the disk marked CC is round on all sides",
            "The zone around the disk marked CC measures",
            seed -> Antibiogram.induced(false, seed),
            "d-zone-positive",
            "cefoxitin-susceptible-staphylococcus"),
    ESBL(
            "esbl-positive",
            "positive phenotypic ESBL test",
            Antibiogram.WITH_CLAVULANATE,
            "The zones around the disks marked CAZ CLA and CTX CLA are at least 5 mm wider than those around CAZ and CTX",
            "The zone around the disk marked CTX CLA measures",
            seed -> Antibiogram.clavulanate(true, seed),
            "esbl-negative",
            "six-disks-gram-negative-rod"),
    NO_ESBL(
            "esbl-negative",
            "negative phenotypic ESBL test",
            Antibiogram.ALONE,
            "The zones around the disks marked CAZ CLA and CTX CLA are as wide as those around CAZ and CTX",
            "The zone around the disk marked CTX CLA measures",
            seed -> Antibiogram.clavulanate(false, seed),
            "esbl-positive",
            "six-disks-gram-negative-rod");

    private static final String WORDS =
            "Mueller-Hinton agar after 16 to 18 hours, seen from above on black. The disks measure 6 mm.";

    private final Shown shown;

    DiskDiffusion(
            String id,
            String words,
            Size zone,
            String features,
            String measured,
            LongFunction<Scene> scene,
            String... lookAlikes) {
        shown = new Shown(
                new Facts(id, words, zone, features, List.of(lookAlikes), Book.CLSI_M02.title()),
                measured,
                WORDS,
                scene);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
