package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;

/** Colonies on selective, differential, and chocolate agar. */
public enum OtherAgar implements Sight {
    COLI_MACCONKEY(
            Habits.COLI,
            Ground.MACCONKEY,
            "escherichia-coli-on-macconkey",
            "Escherichia coli on MacConkey agar",
            "Flat, dry, dark pink colonies in a pink haze of bile salts that fell out around them",
            "klebsiella-on-macconkey",
            "non-lactose-fermenter-on-macconkey"),
    KLEBSIELLA_MACCONKEY(
            Habits.KLEBSIELLA,
            Ground.MACCONKEY,
            "klebsiella-on-macconkey",
            "Klebsiella pneumoniae on MacConkey agar",
            "Large, domed, wet, mucoid, light pink colonies that run into each other, without a haze around them",
            "escherichia-coli-on-macconkey",
            "non-lactose-fermenter-on-macconkey"),
    COLORLESS_MACCONKEY(
            Habits.COLORLESS,
            Ground.MACCONKEY,
            "non-lactose-fermenter-on-macconkey",
            "non-lactose-fermenter on MacConkey agar",
            "Colorless, translucent, smooth colonies that take the tan of the medium, which turns no darker pink around them",
            "pseudomonas-on-macconkey",
            "klebsiella-on-macconkey"),
    PSEUDOMONAS_MACCONKEY(
            Habits.GREEN,
            Ground.MACCONKEY,
            "pseudomonas-on-macconkey",
            "Pseudomonas aeruginosa on MacConkey agar",
            "Flat, colorless colonies with an irregular edge and a blue-green pigment that goes into the medium",
            "non-lactose-fermenter-on-macconkey",
            "escherichia-coli-on-macconkey"),
    HAEMOPHILUS_CHOCOLATE(
            Habits.HAEMOPHILUS,
            Ground.CHOCOLATE,
            "haemophilus-influenzae-on-chocolate",
            "Haemophilus influenzae on chocolate agar",
            "Translucent, gray, smooth, flat to slightly domed colonies on a brown medium that they leave unchanged",
            "neisseria-gonorrhoeae-on-chocolate",
            "non-lactose-fermenter-on-macconkey"),
    GONORRHOEAE_CHOCOLATE(
            Habits.GONOCOCCUS,
            Ground.CHOCOLATE,
            "neisseria-gonorrhoeae-on-chocolate",
            "Neisseria gonorrhoeae on chocolate agar",
            "Small, domed, glistening, grayish white colonies on a brown medium that they leave unchanged",
            "haemophilus-influenzae-on-chocolate",
            "non-lactose-fermenter-on-macconkey"),
    SALMONELLA_XLD(
            Habits.SALMONELLA,
            Ground.XLD,
            "salmonella-on-xld",
            "Salmonella on XLD agar",
            "Red colonies with a black middle on a medium that stays red",
            "shigella-on-xld",
            "escherichia-coli-on-xld"),
    SHIGELLA_XLD(
            Habits.SHIGELLA,
            Ground.XLD,
            "shigella-on-xld",
            "Shigella on XLD agar",
            "Red to pink, translucent colonies without a black middle on a medium that stays red",
            "salmonella-on-xld",
            "escherichia-coli-on-xld"),
    COLI_XLD(
            Habits.YELLOW,
            Ground.XLD,
            "escherichia-coli-on-xld",
            "Escherichia coli on XLD agar",
            "Opaque, yellow colonies without a black middle, around which the red medium has turned yellow",
            "shigella-on-xld",
            "salmonella-on-xld"),
    AUREUS_MANNITOL(
            Habits.SALTED_AUREUS,
            Ground.MANNITOL,
            "staphylococcus-aureus-on-mannitol-salt",
            "Staphylococcus aureus on mannitol salt agar",
            "Yellow colonies, around which the red medium has turned yellow",
            "coagulase-negative-staphylococcus-on-mannitol-salt",
            "escherichia-coli-on-xld"),
    WHITE_MANNITOL(
            Habits.SALTED_WHITE,
            Ground.MANNITOL,
            "coagulase-negative-staphylococcus-on-mannitol-salt",
            "coagulase-negative staphylococcus on mannitol salt agar",
            "Small, pinkish white colonies on a medium that stays red",
            "staphylococcus-aureus-on-mannitol-salt",
            "shigella-on-xld");

    /** A medium, and how it is photographed. */
    private enum Ground {
        MACCONKEY(Medium.MACCONKEY, "MacConkey agar after overnight incubation"),
        CHOCOLATE(Medium.CHOCOLATE, "Chocolate agar after 48 hours in carbon dioxide"),
        XLD(Medium.XLD, "Xylose lysine deoxycholate (XLD) agar after overnight incubation"),
        MANNITOL(Medium.MANNITOL_SALT, "Mannitol salt agar after overnight incubation");

        private final Medium medium;
        private final String words;

        Ground(Medium medium, String words) {
            this.medium = medium;
            this.words = words + ", seen from above.";
        }
    }

    private final Shown shown;

    OtherAgar(Habit habit, Ground ground, String id, String words, String features, String... lookAlikes) {
        shown = new Shown(
                new Facts(id, words, habit.size(), features, List.of(lookAlikes), Book.TILLE.title()),
                "Well-isolated colonies measure",
                ground.words,
                seed -> Isolation.plate(habit, 1, ground.medium, Bench.Top.GRAY, seed));
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
