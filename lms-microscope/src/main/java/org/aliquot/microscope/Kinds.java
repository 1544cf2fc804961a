package org.aliquot.microscope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.microscope.acidfast.Coccidium;
import org.aliquot.microscope.acidfast.SputumObject;
import org.aliquot.microscope.blood.Artifact;
import org.aliquot.microscope.blood.BloodParasite;
import org.aliquot.microscope.blood.ElutedCell;
import org.aliquot.microscope.blood.IronCell;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.MarrowParticle;
import org.aliquot.microscope.blood.Microfilaria;
import org.aliquot.microscope.blood.Platelet;
import org.aliquot.microscope.blood.Precursor;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.blood.SupravitalCell;
import org.aliquot.microscope.blood.ThickFilmObject;
import org.aliquot.microscope.fluorescence.AntinuclearPattern;
import org.aliquot.microscope.fluorescence.AuramineObject;
import org.aliquot.microscope.gram.GramNegative;
import org.aliquot.microscope.gram.GramPositiveCoccus;
import org.aliquot.microscope.gram.GramPositiveRod;
import org.aliquot.microscope.gram.SmearObject;
import org.aliquot.microscope.gram.SmearYeast;
import org.aliquot.microscope.mold.CornmealYeast;
import org.aliquot.microscope.mold.DarkMold;
import org.aliquot.microscope.mold.Dermatophyte;
import org.aliquot.microscope.mold.DimorphicMold;
import org.aliquot.microscope.mold.HyalineMold;
import org.aliquot.microscope.mold.MucoralMold;
import org.aliquot.microscope.mold.Strand;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.sediment.AbnormalCrystal;
import org.aliquot.microscope.sediment.AcidCrystal;
import org.aliquot.microscope.sediment.AlkalineCrystal;
import org.aliquot.microscope.sediment.Cast;
import org.aliquot.microscope.sediment.Contaminant;
import org.aliquot.microscope.sediment.JointCrystal;
import org.aliquot.microscope.sediment.PhaseSediment;
import org.aliquot.microscope.sediment.PolarizedSediment;
import org.aliquot.microscope.sediment.UrineCell;
import org.aliquot.microscope.sediment.UrineOrganism;
import org.aliquot.microscope.spinal.IndiaInk;
import org.aliquot.microscope.stool.HelminthStage;
import org.aliquot.microscope.stool.StoolCyst;
import org.aliquot.microscope.stool.StoolMimic;
import org.aliquot.microscope.trichrome.TrichromeKind;

/** All kinds of objects, by family. A new family adds its enum here. */
public final class Kinds {

    /** Kinds that are taught together. */
    record Family(String title, Setting setting, List<Kind> kinds) {}

    private static final List<Family> FAMILIES = List.of(
            family("Red cells", Setting.FILM, RedCell.values()),
            family("Leukocytes", Setting.FILM, Leukocyte.values()),
            family("Immature cells", Setting.FILM, Precursor.values()),
            family("Platelets", Setting.FILM, Platelet.values()),
            family("Blood parasites", Setting.FILM, BloodParasite.values()),
            family("Film artifacts", Setting.FILM, Artifact.values()),
            family("Red cells after acid elution (Kleihauer–Betke)", Setting.ELUTED, ElutedCell.values()),
            family("Red cells in new methylene blue", Setting.SUPRAVITAL, SupravitalCell.values()),
            family("Marrow and blood in an iron stain", Setting.IRON, IronCell.values()),
            family("Marrow particles in an iron stain", Setting.PARTICLES, MarrowParticle.values()),
            family("Thick film for malaria", Setting.THICK, ThickFilmObject.values()),
            family("Microfilariae in a thick film", Setting.WORMS, Microfilaria.values()),
            family("Urine cells", Setting.sediment(36), UrineCell.values()),
            family("Urine organisms", Setting.sediment(40), UrineOrganism.values()),
            family("Casts", Setting.sediment(100), Cast.values()),
            family("Crystals of acid urine", Setting.sediment(56), AcidCrystal.values()),
            family("Crystals of alkaline urine", Setting.sediment(56), AlkalineCrystal.values()),
            family("Abnormal crystals", Setting.sediment(60), AbnormalCrystal.values()),
            family("Contaminants of urine", Setting.sediment(60), Contaminant.values()),
            family("Urine sediment in phase contrast", Setting.phase(36), PhaseSediment.values()),
            family("Urine sediment in polarized light", Setting.polarized(40), PolarizedSediment.values()),
            family("Joint fluid in compensated polarized light", Setting.jointFluid(44), JointCrystal.values()),
            family("Gram-positive cocci", Setting.smear(18, 90), GramPositiveCoccus.values()),
            family("Gram-positive rods", Setting.smear(22, 90), GramPositiveRod.values()),
            family("Gram-negative bacteria", Setting.smear(18, 90), GramNegative.values()),
            family("Yeasts in a Gram stain", Setting.smear(24, 90), SmearYeast.values()),
            family("Cells and artifacts in a Gram stain", Setting.smear(24, 160), SmearObject.values()),
            family("Helminth eggs and larvae in stool", Setting.stool(110, 340), HelminthStage.values()),
            family("Protozoan cysts in stool", Setting.stool(30, 120), StoolCyst.values()),
            family("Mimics of parasites in stool", Setting.stool(30, 220), StoolMimic.values()),
            family("Acid-fast smears of sputum", Setting.acidFast(20), SputumObject.values()),
            family("Coccidia in a modified acid-fast stain", Setting.modifiedAcidFast(22), Coccidium.values()),
            family("Protozoa in a trichrome stain", Setting.trichrome(26), TrichromeKind.values()),
            family("Antinuclear antibodies on HEp-2 cells", Setting.CONJUGATE, AntinuclearPattern.values()),
            family("Acid-fast smear with auramine", Setting.AURAMINE, AuramineObject.values()),
            family("Spinal fluid in India ink", Setting.INDIA_INK, IndiaInk.values()),
            family("Hyaline molds", Setting.mold(300, 60, Strand.SEPTATE, 7), HyalineMold.values()),
            family("Mucorales", Setting.mold(600, 200, Strand.BROAD, 9), MucoralMold.values()),
            family("Dermatophytes", Setting.mold(300, 70, Strand.SEPTATE, 8), Dermatophyte.values()),
            family("Dark molds", Setting.mold(300, 70, Strand.BROWN, 7), DarkMold.values()),
            family("Dimorphic fungi as molds", Setting.mold(300, 44, Strand.FINE, 8), DimorphicMold.values()),
            family("Yeasts on cornmeal agar", Setting.CORNMEAL, CornmealYeast.values()));

    private static final Map<String, Kind> BY_ID =
            all().stream().collect(Collectors.toUnmodifiableMap(Kind::id, Function.identity()));

    private Kinds() {}

    private static Family family(String title, Setting setting, Kind[] kinds) {
        return new Family(title, setting, List.of(kinds));
    }

    static List<Family> families() {
        return FAMILIES;
    }

    static Setting setting(Kind kind) {
        return FAMILIES.stream()
                .filter(family -> family.kinds().contains(kind))
                .findFirst()
                .orElseThrow()
                .setting();
    }

    public static List<Kind> all() {
        return FAMILIES.stream().flatMap(family -> family.kinds().stream()).toList();
    }

    public static Optional<Kind> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
