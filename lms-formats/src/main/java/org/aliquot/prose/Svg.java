package org.aliquot.prose;

import org.aliquot.prose.internal.SvgReader;

/** Reads drawings by a strict list of elements and attributes. */
public final class Svg {

    private Svg() {}

    /**
     * Checks a drawing and writes it anew.
     *
     * @param name the drawing's name, put before its ids so that several fit on one page
     * @param text the SVG file's text
     */
    public static SvgCheck parse(String name, String text) {
        return new SvgReader(name).read(text);
    }
}
