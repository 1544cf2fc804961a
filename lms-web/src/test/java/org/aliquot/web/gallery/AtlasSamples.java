package org.aliquot.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.microscope.Atlas;
import org.aliquot.web.atlas.AtlasPage;
import org.aliquot.web.atlas.KindPage;
import org.aliquot.web.atlas.Plate;

/** The atlas of cells. */
final class AtlasSamples {

    private static final String ATLAS = "/courses/mlt/atlas";

    private AtlasSamples() {}

    static AtlasPage atlas() {
        return new AtlasPage(
                "MLT preparation",
                "/courses/mlt",
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
                "12 to 16 µm",
                "Rodak's Hematology, 6th ed.",
                "",
                IntStream.rangeClosed(6, 10)
                        .mapToObj(number -> plate("Eosinophil", "eosinophil", number))
                        .toList(),
                List.of(),
                List.of(new KindPage.LookAlike(
                        "Basophil",
                        ATLAS + "/basophil",
                        "Coarse blue-black granules of unlike size that hide the nucleus",
                        plate("Basophil", "basophil", 6))),
                ATLAS + "/eosinophil?from=11",
                ATLAS + "/eosinophil?from=1");
    }

    static byte[] picture() {
        return Atlas.picture("eosinophil", 1, 280, 24_000);
    }
}
