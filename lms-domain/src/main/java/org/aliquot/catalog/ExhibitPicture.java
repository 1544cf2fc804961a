package org.aliquot.catalog;

/** The file of a picture, as we drew it. */
public record ExhibitPicture(Format format, byte[] file) {

    public enum Format {
        PNG("png"),
        JPEG("jpeg");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        /** The ending of its file, and the second half of its media type. */
        public String word() {
            return word;
        }
    }
}
