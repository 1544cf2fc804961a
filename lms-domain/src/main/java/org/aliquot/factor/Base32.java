package org.aliquot.factor;

/** Bytes as letters and digits that can be read aloud and typed; five bits a sign, what is left over at the end is padded with zeros. */
enum Base32 {
    /** RFC 4648, as authenticator apps take their secret. */
    RFC_4648("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    /** Crockford's: no letter that looks like a digit. */
    CROCKFORD("0123456789abcdefghjkmnpqrstvwxyz");

    private final String signs;

    Base32(String signs) {
        this.signs = signs;
    }

    String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = (held << 8 | next & 0xff) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(signs.charAt(held >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(signs.charAt(held << (5 - bits) & 31)).toString();
    }
}
