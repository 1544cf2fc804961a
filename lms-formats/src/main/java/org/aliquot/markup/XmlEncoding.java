package org.aliquot.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding an XML file is in, by its first bytes or its own word; bytes that are not in it are an error. */
final class XmlEncoding {

    private static final int LOOK = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlEncoding() {}

    /** Characters of the file without a byte order mark. */
    static Reader reader(InputStream bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        Charset charset = charset(start);
        Reader reader = new InputStreamReader(in, charset.newDecoder());
        if (isMark(start, charset)) {
            reader.skip(1);
        }
        return reader;
    }

    private static Charset charset(byte[] start) {
        int first = start.length > 0 ? start[0] & 0xff : ' ';
        int second = start.length > 1 ? start[1] & 0xff : ' ';
        if (first == 0xff && second == 0xfe || second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff || first == 0) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset named = Charset.forName(declared.group(1));
            return named.name().startsWith("UTF-16") || !named.canEncode() ? StandardCharsets.UTF_8 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new RefusedXml(1, "there is no encoding '" + declared.group(1) + "'");
        }
    }

    private static boolean isMark(byte[] start, Charset charset) {
        return new String(start, 0, Math.min(start.length, 4), charset).startsWith("\uFEFF");
    }
}
