package org.aliquot.oneroster;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a file are written.
 *
 * @param mark bytes before the first letter that only say how
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** By the mark at the beginning, else by whether all of it can be UTF-8: reads it to the end and keeps nothing. */
    static Encoding of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(3);
        byte[] start = in.readNBytes(3);
        in.reset();
        Encoding found = marked(start);
        if (found.charset.equals(StandardCharsets.UTF_8) && !isUtf8(in)) {
            found = new Encoding(WINDOWS, found.mark);
        }
        in.transferTo(OutputStream.nullOutputStream());
        return found;
    }

    private static Encoding marked(byte[] start) {
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return begins(start, 0xfe, 0xff)
                ? new Encoding(StandardCharsets.UTF_16BE, 2)
                : new Encoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        try {
            // it is closed by whoever opened the bytes
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()).transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    boolean isWindows() {
        return charset.equals(WINDOWS);
    }

    /** The letters behind the mark. */
    BufferedReader letters(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(bytes, charset));
    }
}
