package org.aliquot.lab;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Describes cells as one would to somebody who cannot see them: size, nucleus, cytoplasm, granules; never by name. */
final class CellWords {

    private CellWords() {}

    static String of(FieldOfView view) {
        return IntStream.range(0, view.cells().size())
                .mapToObj(
                        i -> "Cell %d: %s.".formatted(i + 1, looks(view.cells().get(i))))
                .collect(Collectors.joining(
                        " ", "Wright stain, oil immersion, among round pink red cells with pale centers. ", ""));
    }

    private static String looks(CellClass cell) {
        return switch (cell) {
            case NEUTROPHIL ->
                "nearly two red cells wide; dark clumped nucleus in two to five lobes joined by thin threads; pale pink cytoplasm with many fine granules";
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
                "nearly two red cells wide; nucleus in two or three lobes; cytoplasm packed with large round orange-red granules of one size that leave the nucleus clear";
            case BASOPHIL ->
                "less than two red cells wide; large uneven blue-black granules scattered over the whole cell, hiding most of a pale nucleus";
            case BLAST ->
                "more than two red cells wide; round nucleus that nearly fills the cell, fine even chromatin with pale nucleoli; thin rim of deep blue cytoplasm without granules";
            case NUCLEATED_RED_CELL ->
                "little wider than a red cell; small round nucleus, almost black and without structure; cytoplasm pink-gray like that of the red cells";
        };
    }
}
