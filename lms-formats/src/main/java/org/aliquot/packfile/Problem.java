package org.aliquot.packfile;

/**
 * Something wrong in a file.
 *
 * @param file path below the folder that was read
 * @param line counts from 1; 0 when the whole file is meant
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
