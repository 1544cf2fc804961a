package org.aliquot.formats.internal;

import java.io.BufferedReader;
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
import org.aliquot.formats.QuestionSource;

/** The encoding an XML file is in, by its first bytes or its own word; bytes that are not in it are an error. */
final class XmlEncoding {

    private static final int LOOK = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlEncoding() {}

    /** Characters of the file, from a stream that can be reset. */
    static Reader reader(QuestionSource source, InputStream in) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        Charset charset = charset(source, start);
        Reader reader = new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
        if (isMark(start, charset)) {
            reader.skip(1);
        }
        return reader;
    }

    private static Charset charset(QuestionSource source, byte[] start) {
        int first = start[0] & 0xff;
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
            return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw source.unreadable(1, "there is no encoding '" + declared.group(1) + "'");
        }
    }

    private static boolean isMark(byte[] start, Charset charset) {
        return new String(start, 0, Math.min(start.length, 4), charset).startsWith("\uFEFF");
    }
}
