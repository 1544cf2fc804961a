package org.aliquot.prose.internal;

import org.commonmark.node.CustomNode;

/** A formula in a line, in TeX. */
final class InlineMath extends CustomNode {

    private final String tex;

    InlineMath(String tex) {
        this.tex = tex;
    }

    String tex() {
        return tex;
    }
}
