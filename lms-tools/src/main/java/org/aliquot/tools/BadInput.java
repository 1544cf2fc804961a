package org.aliquot.tools;

import java.nio.file.Path;

/** The user's file is wrong: one sentence that says where, why and what to do. Exit code 1. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }

    BadInput(Path file, String message) {
        super(file + ": " + message);
    }

    BadInput(Path file, long line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
