package org.aliquot.microscope.optics;

/** How a slide is lit: what its layers look like. */
public interface Light {

    /** How far around a pixel it looks, in µm. */
    double halo();

    /** How many planes of the layers it looks at. */
    default int planes() {
        return Layers.PLAIN;
    }

    /** What it means for a picture, written on it; nothing by itself. */
    default Picture marked(Picture picture) {
        return picture;
    }

    /** Color of what is written on its pictures, 0xRRGGBB. */
    default int ink() {
        return 0x141414;
    }

    /** Colors all pixels of the frame. */
    void expose(Layers layers, Frame frame);
}
