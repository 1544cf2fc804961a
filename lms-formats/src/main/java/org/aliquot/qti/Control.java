package org.aliquot.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.response.Response;

/** How the interactions of one item are answered in one of our controls. */
interface Control {

    Shape shape();

    /** Our ids of what a response names. */
    OurIds ids();

    /** The texts to choose from in a gap; empty where something is typed, and in all other controls. */
    default Map<String, List<String>> choices() {
        return Map.of();
    }

    /** What the item's variables then hold; empty where the item could not be answered so, as by too many choices. */
    Optional<Map<String, Answer>> answers(Response response);

    /** Answers to try the rules on. */
    Tries tries();

    /** What the item declares as right; empty where it declares nothing that could be answered here. */
    Optional<Response> declared();
}
