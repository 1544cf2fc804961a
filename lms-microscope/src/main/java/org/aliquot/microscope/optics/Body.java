package org.aliquot.microscope.optics;

import java.util.List;

/** The matter of one object in its own coordinates (µm, origin in its middle, unturned). Thread-safe and unchanging. */
public interface Body {

    /** Adds what lies at the point. */
    void stain(float u, float v, Ink ink);

    /** The outline that a learner would draw round it. */
    Shape outline();

    /** Nothing lies further from the origin (µm). */
    float reach();

    /** What its features speak of; nothing for most. */
    default List<Part> parts() {
        return List.of();
    }
}
