package org.aliquot.microscope.plate;

import java.util.List;
import java.util.function.LongFunction;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Tests that are read on blood agar. */
public enum PlateReaction implements Sight {
    CAMP_POSITIVE(
            new Facts(
                    "camp-positive",
                    "positive CAMP test",
                    new Size(14, 22),
                    "Where the vertical streak nears the horizontal streak of Staphylococcus aureus, the blood is cleared in the"
                            + " shape of an arrowhead that points at it",
                    List.of("camp-negative", "satellitism"),
                    Book.TILLE.title()),
            "At its base, the arrowhead measures",
            "Sheep blood agar after overnight incubation. The horizontal streak is Staphylococcus aureus.",
            seed -> BloodTests.camp(0.93f, seed)),
    CAMP_NEGATIVE(
            new Facts(
                    "camp-negative",
                    "negative CAMP test",
                    new Size(2.6, 3.4),
                    "The vertical streak ends short of the horizontal streak of Staphylococcus aureus, and the blood between them"
                            + " is cleared no more than elsewhere",
                    List.of("camp-positive", "satellitism"),
                    Book.TILLE.title()),
            "Across, streaks measure",
            "Sheep blood agar after overnight incubation. The horizontal streak is Staphylococcus aureus.",
            seed -> BloodTests.camp(0, seed)),
    SATELLITISM(
            new Facts(
                    "satellitism",
                    "satellitism",
                    new Size(0.7, 1.3),
                    "Small gray colonies that grow only beside the streak of Staphylococcus aureus, smaller with the distance,"
                            + " and nowhere else on the plate",
                    List.of("camp-negative", "viridans-streptococci-on-blood"),
                    Book.TILLE.title()),
            "Those beside the streak measure",
            "Sheep blood agar after overnight incubation in carbon dioxide. The streak is Staphylococcus aureus.",
            BloodTests::satellites),
    OPTOCHIN(
            new Facts(
                    "optochin-susceptible",
                    "optochin-susceptible growth",
                    new Size(15, 20),
                    "Growth that turned the blood greenish, with a wide zone without growth around a disk of 6 mm marked P",
                    List.of("optochin-resistant", "bacitracin-susceptible"),
                    Book.TILLE.title()),
            "The zone around the disk measures",
            "Sheep blood agar after overnight incubation in carbon dioxide. The disk of 6 mm has 5 µg of ethylhydrocupreine.",
            seed -> BloodTests.disk(Change.GREENED, "P", new Size(15, 20), seed)),
    OPTOCHIN_RESISTANT(
            new Facts(
                    "optochin-resistant",
                    "optochin-resistant growth",
                    new Size(6.5, 9),
                    "Growth that turned the blood greenish and reaches a disk of 6 mm marked P, or nearly so",
                    List.of("optochin-susceptible", "bacitracin-susceptible"),
                    Book.TILLE.title()),
            "The zone around the disk measures",
            "Sheep blood agar after overnight incubation in carbon dioxide. The disk of 6 mm has 5 µg of ethylhydrocupreine.",
            seed -> BloodTests.disk(Change.GREENED, "P", new Size(6.5, 9), seed)),
    BACITRACIN(
            new Facts(
                    "bacitracin-susceptible",
                    "bacitracin-susceptible growth",
                    new Size(13, 19),
                    "Growth that cleared the blood, with a zone without growth, in which the blood is unchanged, around a disk"
                            + " of 6 mm marked A",
                    List.of("optochin-susceptible", "optochin-resistant"),
                    Book.TILLE.title()),
            "The zone around the disk measures",
            "Sheep blood agar after overnight incubation. The disk of 6 mm has 0.04 units of the drug.",
            seed -> BloodTests.disk(Change.LYSED, "A", new Size(13, 19), seed));

    private final Shown shown;

    PlateReaction(Facts facts, String measured, String words, LongFunction<Scene> scene) {
        shown = new Shown(facts, measured, words, scene);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
