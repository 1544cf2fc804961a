package org.aliquot.microscope.optics;

/** How a specimen was stained, mounted and lit. Enums per family implement it. */
public interface Preparation {

    Light light();

    /** The same slide in bright field; itself if it is seen so. */
    default Preparation plain() {
        return this;
    }

    /** What must be said of a picture of it besides what it shows; empty for bright field. */
    default String words() {
        return "";
    }

    /** Depth of the layer in µm: objects lie in it at chance. */
    double thickness();
}
