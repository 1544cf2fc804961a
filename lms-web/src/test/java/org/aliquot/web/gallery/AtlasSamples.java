package org.aliquot.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.microscope.Atlas;
import org.aliquot.web.atlas.AtlasPage;
import org.aliquot.web.atlas.KindPage;
import org.aliquot.web.atlas.Leader;
import org.aliquot.web.atlas.Plate;
import org.aliquot.web.atlas.SlidePage;

/** The atlas of cells. */
final class AtlasSamples {

    private static final String ATLAS = "/courses/mlt/atlas";

    private AtlasSamples() {}

    static AtlasPage atlas() {
        return new AtlasPage(
                "MLT preparation",
                "/courses/mlt",
                List.of(new AtlasPage.Entry(
                        "Peripheral blood, CML",
                        ATLAS + "/own/" + SlideSamples.ID,
                        new Plate("/atlas/own/" + SlideSamples.ID + "/whole.jpg", ""))),
                List.of(new AtlasPage.Entry(
                        "Blood film",
                        ATLAS + "/slides/blood-film",
                        plate("Segmented neutrophil", "segmented-neutrophil", 1))),
                List.of(
                        new AtlasPage.Family(
                                "Leukocytes",
                                "leukocytes",
                                List.of(entry("Eosinophil", "eosinophil"), entry("Basophil", "basophil"))),
                        new AtlasPage.Family(
                                "Film artifacts",
                                "film-artifacts",
                                List.of(entry("Stain precipitate", "stain-precipitate")))));
    }

    private static AtlasPage.Entry entry(String name, String id) {
        return new AtlasPage.Entry(name, ATLAS + "/" + id, plate(name, id, 1));
    }

    private static Plate plate(String name, String id, int number) {
        return new Plate("/atlas/" + id + "/" + number + ".jpg", name + ", example " + number);
    }

    static KindPage kind() {
        return new KindPage(
                new KindPage.Place("MLT preparation", "/courses/mlt", ATLAS),
                "Eosinophil",
                "Two lobes; even, round, orange granules fill the cytoplasm",
                "It measures 12 to 16 µm.",
                "Rodak's Hematology, 6th ed.",
                "",
                IntStream.rangeClosed(6, 10)
                        .mapToObj(number -> plate("Eosinophil", "eosinophil", number))
                        .toList(),
                List.of(
                        leader(1, "Lobe of the nucleus", 44, 40, -7),
                        leader(2, "Even, round, orange granules", 40, 58, -7),
                        leader(3, "Thread between lobes", 52, 48, 107)),
                List.of(),
                List.of(new KindPage.LookAlike(
                        "Basophil",
                        ATLAS + "/basophil",
                        "Coarse blue-black granules of unlike size that hide the nucleus",
                        plate("Basophil", "basophil", 6))),
                new KindPage.Ways(
                        ATLAS + "/eosinophil?from=11",
                        ATLAS + "/eosinophil?from=1",
                        ATLAS + "/slides/blood-film?number=1",
                        "![Caption in a sentence.](atlas:eosinophil.6)"));
    }

    private static Leader leader(int number, String words, double x, double y, double side) {
        return new Leader(number, words, new Leader.Point(x, y), new Leader.Point(side, y));
    }

    static SlidePage slide() {
        return new SlidePage(
                new KindPage.Place("MLT preparation", "/courses/mlt", ATLAS),
                "Joint fluid",
                3,
                new SlidePage.Stage(
                        "/atlas/slides/joint-fluid/3/whole.jpg",
                        ATLAS + "/slides/joint-fluid/object?number=3",
                        "2048",
                        "1536",
                        "-4 -2 0 2 4"),
                "Compensated polarized light: the double arrow in the upper left corner shows the slow axis of the compensator.",
                "Monosodium urate, within neutrophils and free: gout.",
                List.of(
                        new SlidePage.Line("Monosodium urate", ATLAS + "/monosodium-urate", 145),
                        new SlidePage.Line("White cell", ATLAS + "/urine-white-cell", 1_274)),
                ATLAS + "/slides/joint-fluid?number=4",
                ATLAS + "/slides/joint-fluid?number=2",
                List.of(new SlidePage.Other("Blood film", ATLAS + "/slides/blood-film")));
    }

    static byte[] picture() {
        return Atlas.picture("eosinophil", 1, 280, 24_000);
    }
}
