package org.aliquot.microscope.optics;

import java.util.Map;

/** A kind of object that is recognized under the microscope. Enums per family implement it. */
public interface Kind {

    Form form();

    default Facts facts() {
        return form().facts();
    }

    /** A new body of this kind; the same individual always gives the same. */
    default Body body(Individual one) {
        return form().body().apply(one);
    }

    /** What else is true of one object, drawn for it; what the recipe fixes replaces it. */
    default Map<String, Double> properties(Chance chance) {
        return Map.of();
    }

    /** Whether it touches and overlaps others of its family, and the edge of the field, as red cells do. */
    default boolean crowds() {
        return false;
    }

    /** How far above the others it lies, in µm: what lies on the film is out of focus when its cells are not. */
    default double lift() {
        return 0;
    }

    /** How many more of it are usually in the same field. */
    default int company() {
        return form().company();
    }

    default String id() {
        return facts().id();
    }

    default String words() {
        return facts().words();
    }

    /** Greatest extent in µm. */
    default Size size() {
        return facts().size();
    }
}
