package org.aliquot.microscope.optics;

/** How a specimen was stained, mounted and lit. Enums per family implement it. */
public interface Preparation {

    Light light();

    /** Depth of the layer in µm: objects lie in it at chance. */
    double thickness();
}
