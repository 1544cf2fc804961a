package org.aliquot.microscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.microscope.blood.Artifact;
import org.aliquot.microscope.blood.Film;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.Platelet;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** Writes pictures to look at: {@code Sheets FOLDER NAME SEEDS KIND…}, one row of numbers for each kind, or {@code Sheets FOLDER}: a field. */
final class Sheets {

    private static final int SIDE = 240;

    private Sheets() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        if (args.length == 1) {
            Files.write(
                    folder.resolve("field.png"), PictureFiles.png(field().marked(new View(5, 10, 0.08, 1000, 750, 0))));
        } else {
            int seeds = Integer.parseInt(args[2]);
            Files.write(
                    folder.resolve(args[1] + ".png"),
                    PictureFiles.png(sheet(Arrays.stream(args).skip(3).toList(), seeds)));
        }
    }

    static Specimen field() {
        List<Population> populations = new ArrayList<>();
        for (var kind :
                List.of(Leukocyte.SEGMENTED, Leukocyte.MONOCYTE, Leukocyte.EOSINOPHIL, Leukocyte.SMALL_LYMPHOCYTE)) {
            populations.add(Population.of(kind, 1));
        }
        populations.add(Population.of(RedCell.TARGET, 4));
        populations.add(Population.of(RedCell.NORMAL, 95));
        populations.add(Population.of(Platelet.NORMAL, 9));
        populations.add(Population.of(Artifact.PRECIPITATE, 1));
        populations.add(Population.of(Artifact.DIRT, 2));
        return Specimen.of(new Recipe(Film.WRIGHT_GIEMSA, Objective.OIL, 100, 75, populations), 7);
    }

    private static Picture picture(String id, int number) {
        return Sights.find(id)
                .map(sight -> Snapshot.of(sight, number, SIDE))
                .orElseGet(() -> Portrait.of(Kinds.find(id).orElseThrow(), number, SIDE));
    }

    private static Picture sheet(List<String> kinds, int seeds) {
        int[] rgb = new int[SIDE * SIDE * seeds * kinds.size()];
        for (int row = 0; row < kinds.size(); row++) {
            for (int column = 0; column < seeds; column++) {
                var picture = picture(kinds.get(row), column + 1);
                for (int y = 0; y < SIDE; y++) {
                    for (int x = 0; x < SIDE; x++) {
                        rgb[(row * SIDE + y) * SIDE * seeds + column * SIDE + x] =
                                x == 0 || y == 0 ? 0x888888 : picture.at(x, y);
                    }
                }
            }
        }
        return new Picture(SIDE * seeds, SIDE * kinds.size(), rgb);
    }
}
