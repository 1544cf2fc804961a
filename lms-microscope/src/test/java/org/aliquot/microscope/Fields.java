package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.aliquot.microscope.acidfast.BlueScrap;
import org.aliquot.microscope.acidfast.Coccidium;
import org.aliquot.microscope.blood.Artifact;
import org.aliquot.microscope.blood.Film;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.Platelet;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.gram.GramNegative;
import org.aliquot.microscope.gram.GramPositiveCoccus;
import org.aliquot.microscope.gram.GramPositiveRod;
import org.aliquot.microscope.gram.Scrap;
import org.aliquot.microscope.gram.SmearObject;
import org.aliquot.microscope.gram.SmearYeast;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.sediment.AcidCrystal;
import org.aliquot.microscope.sediment.Cast;
import org.aliquot.microscope.sediment.UrineCell;
import org.aliquot.microscope.sediment.UrineOrganism;
import org.aliquot.microscope.stool.HelminthStage;
import org.aliquot.microscope.stool.StoolCyst;
import org.aliquot.microscope.stool.StoolDebris;
import org.aliquot.microscope.stool.StoolMimic;
import org.aliquot.microscope.trichrome.Remains;
import org.aliquot.microscope.trichrome.TrichromeKind;

/** Specimens to test with. */
final class Fields {

    private Fields() {}

    static Recipe recipe(double width, double height, Population... populations) {
        return new Recipe(Film.WRIGHT_GIEMSA, Objective.OIL, width, height, List.of(populations));
    }

    /** Blood with a few leukocytes. */
    static Specimen blood(long seed) {
        return Specimen.of(
                recipe(
                        100,
                        75,
                        Population.of(Leukocyte.SEGMENTED, 1),
                        Population.of(Leukocyte.MONOCYTE, 1),
                        Population.of(Leukocyte.EOSINOPHIL, 1),
                        Population.of(Leukocyte.SMALL_LYMPHOCYTE, 1),
                        Population.of(RedCell.TARGET, 4),
                        Population.of(RedCell.NORMAL, 95),
                        Population.of(Platelet.NORMAL, 9),
                        Population.of(Artifact.DIRT, 1)),
                seed);
    }

    /** One object alone, mounted as its family is. */
    static Specimen alone(Kind kind, long seed) {
        return mounted(Kinds.setting(kind), seed, Population.of(kind, 1));
    }

    /** What a field of the family looks like without anything in it. */
    static Specimen empty(Kind like, long seed) {
        return mounted(Kinds.setting(like), seed);
    }

    /** Sediment with something of everything. */
    static Specimen sediment(long seed) {
        return mounted(
                Setting.sediment(80),
                seed,
                Population.of(Cast.COARSE, 1),
                Population.of(UrineCell.SQUAMOUS, 1),
                Population.of(AcidCrystal.URIC_ACID, 1),
                Population.of(AcidCrystal.DIHYDRATE, 1),
                Population.of(UrineCell.WHITE, 2),
                Population.of(UrineOrganism.RODS, 8),
                Population.of(UrineCell.RED, 5));
    }

    /** A smear with something of everything. */
    static Specimen smear(long seed) {
        return mounted(
                Setting.smear(24, 90),
                seed,
                Population.of(SmearObject.CLUE, 1),
                Population.of(GramNegative.INTRACELLULAR, 1),
                Population.of(SmearYeast.BUDDING, 2),
                Population.of(GramPositiveCoccus.CLUSTERS, 3),
                Population.of(GramPositiveRod.SPORES, 4),
                Population.of(GramNegative.RODS, 8),
                Population.of(Scrap.PINK, 20));
    }

    /** Stool in iodine with something of everything. */
    static Specimen stool(long seed) {
        return mounted(
                Setting.stool(110, 340),
                seed,
                Population.of(HelminthStage.ASCARIS, 1),
                Population.of(HelminthStage.BROAD, 1),
                Population.of(StoolCyst.COLI, 2),
                Population.of(StoolCyst.GIARDIA, 3),
                Population.of(StoolMimic.WHITE, 2),
                Population.of(StoolDebris.LUMP, 3),
                Population.of(StoolDebris.SPECK, 20));
    }

    static Specimen coccidia(long seed) {
        return mounted(
                Setting.modifiedAcidFast(22),
                seed,
                Population.of(Coccidium.CYSTOISOSPORA, 1),
                Population.of(Coccidium.CYCLOSPORA, 3),
                Population.of(Coccidium.CRYPTOSPORIDIUM, 4),
                Population.of(BlueScrap.GERM, 30));
    }

    static Specimen amebae(long seed) {
        return mounted(
                Setting.trichrome(26),
                seed,
                Population.of(TrichromeKind.HISTOLYTICA, 1),
                Population.of(TrichromeKind.GIARDIA, 2),
                Population.of(TrichromeKind.DIENTAMOEBA, 2),
                Population.of(Remains.LUMP, 5));
    }

    private static Specimen mounted(Setting setting, long seed, Population... populations) {
        return Specimen.of(new Recipe(setting.preparation(), setting.objective(), 80, 80, List.of(populations)), seed);
    }

    static Stream<Kind> kinds() {
        return Kinds.all().stream();
    }

    /** What a tile that begins there shows is what the whole shows there. */
    static void assertTileIsPartOf(Specimen specimen, View whole, int left, int top, int width, int height) {
        Picture picture = specimen.look(whole);
        Picture tile = specimen.look(
                new View(left * whole.pixel(), top * whole.pixel(), whole.pixel(), width, height, whole.focus()));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(tile.at(x, y)).isEqualTo(picture.at(x + left, y + top));
            }
        }
    }

    static long checksum(Picture picture) {
        return checksum(Stream.of(picture));
    }

    /** Of the first picture of each in the atlas. */
    static long checksum(Kind... kinds) {
        return checksum(Stream.of(kinds).map(kind -> Portrait.of(kind, 1, 160)));
    }

    private static long checksum(Stream<Picture> pictures) {
        var crc = new CRC32();
        pictures.flatMapToInt(picture -> IntStream.of(picture.rgb())).forEachOrdered(pixel -> {
            crc.update(pixel >>> 16 & 255);
            crc.update(pixel >>> 8 & 255);
            crc.update(pixel & 255);
        });
        return crc.getValue();
    }
}
