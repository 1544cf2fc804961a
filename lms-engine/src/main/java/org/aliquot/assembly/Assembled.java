package org.aliquot.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of assembling. */
public sealed interface Assembled {

    /** The forms: ids of their questions in bank order. */
    record Forms(List<List<String>> forms) implements Assembled {
        public Forms {
            forms = forms.stream().map(List::copyOf).toList();
        }
    }

    /** Why not: everything that was found to stand in the way. */
    record Impossible(List<Obstacle> obstacles) implements Assembled {
        public Impossible {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** What a demand is about. */
    enum Demand {
        /** Too few questions of an area (code), or (null) in all areas together. */
        AREA,
        /** Too few questions of a level. */
        LEVEL,
        /** Too few near the wanted difficulty: without this demand there are forms. */
        DIFFICULTY,
        /** The bank is too small for so few shared questions: with more shared there are forms. */
        OVERLAP,
        /** Too many questions exclude each other: without this demand there are forms. */
        ENEMIES,
        /** The demands exclude each other in a way that no single one explains. */
        TOGETHER,
        /** None: the search ended before it found forms, and before it was clear that there are none. */
        TIME
    }

    /**
     * One thing in the way.
     *
     * @param code of the area or level it is about
     * @param needed questions, where that is the point; else 0
     * @param available of them
     */
    record Obstacle(Demand demand, @Nullable String code, int needed, int available) {}
}
