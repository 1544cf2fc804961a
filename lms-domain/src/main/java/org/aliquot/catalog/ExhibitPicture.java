package org.aliquot.catalog;

import org.aliquot.word.Word;

/** The file of a picture, as we drew it. */
public record ExhibitPicture(Format format, byte[] file) {

    public enum Format implements Word {
        PNG,
        JPEG
    }
}
