package org.aliquot.interchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.Severity;

/** The encoding that a text file most likely has: UTF-8, UTF-16, or Windows-1252, which is then said. */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** Reads the file to its end, so that nothing later on comes as a surprise. */
    static Charset of(QuestionSource source, QuestionSink sink) throws IOException {
        Charset unicode = unicode(source);
        try {
            requireText(source, unicode, letter -> letter == 0);
            return unicode;
        } catch (CharacterCodingException notUnicode) {
            return windows(source, sink);
        }
    }

    private static Charset windows(QuestionSource source, QuestionSink sink) throws IOException {
        try {
            requireText(source, WINDOWS, letter -> letter < ' ' && "\n\r\t\f".indexOf(letter) < 0);
        } catch (CharacterCodingException unknown) {
            throw source.unreadable("the file is neither UTF-8 nor UTF-16 nor Windows-1252; save it as UTF-8");
        }
        sink.finding(new QuestionFinding(
                source.name(),
                0,
                Severity.CHANGED,
                "encoding",
                "the file is not Unicode and was read as Windows-1252; look at the accented letters"));
        return WINDOWS;
    }

    private static Charset unicode(QuestionSource source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(2);
        }
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0xff && second == 0xfe || first != 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff || first == 0 && second != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static void requireText(QuestionSource source, Charset charset, IntPredicate foreign) throws IOException {
        try (Reader text = reader(source, charset)) {
            char[] some = new char[1 << 13];
            for (int length = text.read(some); length >= 0; length = text.read(some)) {
                for (int i = 0; i < length; i++) {
                    if (foreign.test(some[i])) {
                        throw source.unreadable("this is not a text file");
                    }
                }
            }
        }
    }

    /** Fails at the first bytes that are none of its letters. */
    static Reader reader(QuestionSource source, Charset charset) throws IOException {
        return new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
