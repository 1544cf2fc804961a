package org.aliquot.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON as it comes, watched for NULs and for halves of characters, escaped or not. A parser takes those; and it takes UTF-16 and
 * UTF-32 for what they are, in which an escape looks otherwise: there every sign of ours comes with a NUL.
 */
final class ReadableJsonStream extends FilterInputStream {

    /** Thrown while reading what cannot be kept. */
    static final class UnreadableTextException extends IOException {}

    private static final int DIGITS = 4;
    private static final int SURROGATE_LEAD = 0xED;
    private static final int FIRST_SURROGATE_TAIL = 0xA0;
    private static final int LAST_TAIL = 0xBF;

    private boolean escaped;
    private int digitsLeft;
    private int unit;
    /** A first half was read, and this many signs of its second one; -1 when none is expected. */
    private int ofSecondHalf = -1;

    private int previous;

    ReadableJsonStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            look(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int many = super.read(bytes, offset, length);
        for (int i = 0; i < many; i++) {
            look(bytes[offset + i] & 0xFF);
        }
        return many;
    }

    private void look(int sign) throws UnreadableTextException {
        if (sign == 0) {
            throw new UnreadableTextException();
        }
        if (previous == SURROGATE_LEAD && sign >= FIRST_SURROGATE_TAIL && sign <= LAST_TAIL) {
            throw new UnreadableTextException();
        }
        previous = sign;
        if ((ofSecondHalf == 0 && sign != '\\') || (ofSecondHalf == 1 && sign != 'u')) {
            throw new UnreadableTextException();
        }
        if (ofSecondHalf >= 0) {
            ofSecondHalf++;
        }
        if (digitsLeft > 0) {
            digit(sign);
        } else if (escaped) {
            escaped = false;
            digitsLeft = sign == 'u' ? DIGITS : 0;
            unit = 0;
        } else {
            escaped = sign == '\\';
        }
    }

    private void digit(int sign) throws UnreadableTextException {
        unit = unit * 16 + Math.max(0, Character.digit(sign, 16));
        digitsLeft--;
        if (digitsLeft > 0) {
            return;
        }
        boolean second = ofSecondHalf >= 0;
        ofSecondHalf = -1;
        if (unit == 0 || second != Character.isLowSurrogate((char) unit)) {
            throw new UnreadableTextException();
        }
        if (Character.isHighSurrogate((char) unit)) {
            ofSecondHalf = 0;
        }
    }
}
