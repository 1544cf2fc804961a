package org.aliquot.flashcards;

import java.io.IOException;
import java.io.OutputStream;

/** A picture that cards show, under the name they call it. */
final class Medium {

    private final String name;
    private final byte[] bytes;

    Medium(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
