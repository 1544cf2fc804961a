package org.aliquot.lab;

import java.util.stream.Collectors;

/** Describes cells as one would to somebody who cannot see them: size, nucleus, cytoplasm, granules; never by name. */
final class CellWords {

    private CellWords() {}

    static String of(FieldOfView view) {
        return view.cells().stream()
                .map(cell -> "Cell %d: %s.".formatted(cell.number(), looks(cell)))
                .collect(Collectors.joining(
                        " ", "Wright stain, oil immersion, among round pink red cells with pale centers. ", ""));
    }

    private static String looks(FieldCell cell) {
        return switch (cell.type()) {
            case NEUTROPHIL ->
                "nearly two red cells wide; dark clumped nucleus in %d lobes joined by thin threads; pale pink cytoplasm with many fine granules"
                        .formatted(cell.lobes());
            case BAND ->
                "nearly two red cells wide; dark clumped nucleus, one curved ribbon of even width without a thread; pale pink cytoplasm with many fine granules";
            case METAMYELOCYTE ->
                "two red cells wide; clumped nucleus shaped like a kidney, indented by less than half its width; pink cytoplasm with many fine granules";
            case MYELOCYTE ->
                "two red cells wide; oval nucleus to one side, coarse chromatin, no nucleolus; pink and bluish cytoplasm with fine granules and some larger dark ones";
            case LYMPHOCYTE ->
                "little wider than a red cell; round, dense, dark nucleus that nearly fills the cell; narrow rim of clear light blue cytoplasm without granules";
            case REACTIVE_LYMPHOCYTE ->
                "more than two red cells wide, outline irregular and dented; oval nucleus with coarse smeared chromatin; wide blue cytoplasm, deeper blue along the edge, no granules";
            case MONOCYTE ->
                "more than two red cells wide; large folded nucleus with fine lacy chromatin; wide dull gray-blue cytoplasm with dust-like granules and a few clear round holes";
            case EOSINOPHIL ->
                "nearly two red cells wide; nucleus in %d lobes; cytoplasm packed with large round orange-red granules of one size that leave the nucleus clear"
                        .formatted(cell.lobes());
            case BASOPHIL ->
                "less than two red cells wide; large uneven blue-black granules scattered over the whole cell, hiding most of a pale nucleus";
            case BLAST ->
                "more than two red cells wide; round nucleus that nearly fills the cell, fine even chromatin with %d pale nucleoli; thin rim of deep blue cytoplasm without granules"
                        .formatted(nucleoli(cell));
            case NUCLEATED_RED_CELL ->
                "little wider than a red cell; small round nucleus, almost black and without structure; cytoplasm pink-gray like that of the red cells";
        };
    }

    /** How many nucleoli a blast shows, 2 or 3. */
    static int nucleoli(FieldCell cell) {
        return 2 + (int) (cell.look() >>> 63);
    }
}
