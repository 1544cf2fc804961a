package org.aliquot.microscope.plate;

import java.util.List;
import java.util.function.LongFunction;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Colonies on blood agar. */
public enum BloodAgar implements Sight {
    AUREUS(
            Habits.AUREUS,
            1,
            "staphylococcus-aureus-on-blood",
            "Staphylococcus aureus on blood agar",
            "Opaque, convex, smooth, glossy colonies, cream to golden yellow, each with a narrow zone in which the blood is"
                    + " cleared",
            "coagulase-negative-staphylococcus-on-blood",
            "streptococcus-agalactiae-on-blood"),
    COAGULASE_NEGATIVE(
            Habits.WHITE,
            1,
            "coagulase-negative-staphylococcus-on-blood",
            "coagulase-negative staphylococcus on blood agar",
            "Opaque, convex, smooth, glossy colonies, white to gray-white, with unchanged blood around them",
            "staphylococcus-aureus-on-blood",
            "enterococcus-on-blood"),
    PYOGENES(
            Habits.PYOGENES,
            1.5,
            "streptococcus-pyogenes-on-blood",
            "Streptococcus pyogenes on blood agar",
            "Pinpoint, translucent, grayish white colonies, each with a wide, completely clear zone with a sharp edge that is"
                    + " two to four times as wide as the colony",
            "streptococcus-agalactiae-on-blood",
            "staphylococcus-aureus-on-blood"),
    AGALACTIAE(
            Habits.AGALACTIAE,
            1.1,
            "streptococcus-agalactiae-on-blood",
            "Streptococcus agalactiae on blood agar",
            "Flat, glossy, grayish white, somewhat translucent colonies, each with a narrow, hazy zone of clearing with a soft"
                    + " edge",
            "streptococcus-pyogenes-on-blood",
            "enterococcus-on-blood"),
    PNEUMONIAE(
            Habits.PNEUMONIAE,
            1.4,
            "streptococcus-pneumoniae-on-blood",
            "Streptococcus pneumoniae on blood agar",
            "Small, glossy, translucent colonies whose middle has fallen in, so that they look like checkers, with a greenish"
                    + " zone around them",
            "viridans-streptococci-on-blood",
            "enterococcus-on-blood"),
    VIRIDANS(
            Habits.VIRIDANS,
            1.5,
            "viridans-streptococci-on-blood",
            "viridans streptococci on blood agar",
            "Minute, gray, domed colonies that have not fallen in, with a narrow greenish zone around them",
            "streptococcus-pneumoniae-on-blood",
            "enterococcus-on-blood"),
    ENTEROCOCCUS(
            Habits.ENTEROCOCCUS,
            1.1,
            "enterococcus-on-blood",
            "Enterococcus on blood agar",
            "Gray-white, smooth, slightly domed colonies, smaller than those of staphylococci, with unchanged blood around them",
            "viridans-streptococci-on-blood",
            "coagulase-negative-staphylococcus-on-blood"),
    BACILLUS(
            Habits.BACILLUS,
            0.35,
            "bacillus-cereus-on-blood",
            "Bacillus cereus on blood agar",
            "Large, flat, dull gray colonies with a surface like ground glass and an irregular, wavy edge, in a wide zone of"
                    + " cleared blood",
            "pseudomonas-on-blood",
            "proteus-on-blood"),
    PSEUDOMONAS(
            Habits.PSEUDOMONAS,
            0.5,
            "pseudomonas-on-blood",
            "Pseudomonas aeruginosa on blood agar",
            "Large, flat, gray-green colonies with an edge that spreads in feathers and a metallic sheen, in blood that is"
                    + " cleared and darkened around them",
            "bacillus-cereus-on-blood",
            "proteus-on-blood"),
    PROTEUS(
            new Facts(
                    "proteus-on-blood",
                    "Proteus mirabilis on blood agar",
                    new Size(6, 10),
                    "A thin, gray, translucent film without single colonies that spreads over the plate in rings from where it was"
                            + " put, like waves from a stone in a pond",
                    List.of("pseudomonas-on-blood", "bacillus-cereus-on-blood"),
                    Book.TILLE.title()),
            "From one ring to the next it measures",
            Swarms::plate);

    private static final String WORDS =
            "Sheep blood agar after overnight incubation, seen from above on lit squared paper (5 mm).";

    private final Shown shown;

    BloodAgar(Habit habit, double much, String id, String words, String features, String... lookAlikes) {
        this(
                new Facts(id, words, habit.size(), features, List.of(lookAlikes), Book.TILLE.title()),
                "Well-isolated colonies measure",
                seed -> Isolation.plate(habit, much, Medium.BLOOD, Bench.Top.PANE, seed));
    }

    BloodAgar(Facts facts, String measured, LongFunction<Scene> scene) {
        shown = new Shown(facts, measured, WORDS, scene);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
