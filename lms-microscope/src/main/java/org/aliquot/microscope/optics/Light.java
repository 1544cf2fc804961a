package org.aliquot.microscope.optics;

/** How a slide is lit: what its layers look like. */
public interface Light {

    /** How far around a pixel it looks, in µm. */
    double halo();

    /** Colors all pixels of the frame. */
    void expose(Layers layers, Frame frame);
}
