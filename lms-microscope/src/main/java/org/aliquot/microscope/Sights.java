package org.aliquot.microscope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.electrophoresis.Hemoglobins;
import org.aliquot.microscope.electrophoresis.Immunofixation;
import org.aliquot.microscope.electrophoresis.SerumProteins;
import org.aliquot.microscope.plate.BloodAgar;
import org.aliquot.microscope.plate.DiskDiffusion;
import org.aliquot.microscope.plate.OtherAgar;
import org.aliquot.microscope.plate.PlateReaction;
import org.aliquot.microscope.tube.DrawOrder;
import org.aliquot.microscope.tube.GelGrade;
import org.aliquot.microscope.tube.Serum;
import org.aliquot.microscope.tube.SugarSlant;
import org.aliquot.microscope.tube.TubeGrade;
import org.aliquot.microscope.tube.TubeReaction;
import org.aliquot.microscope.tube.Urine;

/** What is seen without a microscope, by family. A new family adds its enum here. */
final class Sights {

    /** Kinds that are taught together. */
    record Family(String title, List<Sight> kinds) {}

    private static final List<Family> FAMILIES = List.of(
            family("Colonies on blood agar", BloodAgar.values()),
            family("Colonies on other agars", OtherAgar.values()),
            family("Tests on blood agar", PlateReaction.values()),
            family("Disk diffusion", DiskDiffusion.values()),
            family("Triple sugar iron agar", SugarSlant.values()),
            family("Biochemical tests in tubes", TubeReaction.values()),
            family("Order of draw", DrawOrder.values()),
            family("Serum by its look", Serum.values()),
            family("Urine by its look", Urine.values()),
            family("Gel cards", GelGrade.values()),
            family("Agglutination in tubes", TubeGrade.values()),
            family("Hemoglobin electrophoresis", Hemoglobins.values()),
            family("Serum protein electrophoresis", SerumProteins.values()),
            family("Immunofixation", Immunofixation.values()));

    private static final Map<String, Sight> BY_ID = FAMILIES.stream()
            .flatMap(family -> family.kinds().stream())
            .collect(Collectors.toUnmodifiableMap(sight -> sight.facts().id(), Function.identity()));

    private Sights() {}

    private static Family family(String title, Sight[] kinds) {
        return new Family(title, List.of(kinds));
    }

    static List<Family> families() {
        return FAMILIES;
    }

    static List<Sight> all() {
        return FAMILIES.stream().flatMap(family -> family.kinds().stream()).toList();
    }

    static Optional<Sight> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
