package org.aliquot.formats.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.aliquot.formats.QuestionFinding;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.aliquot.formats.Severity;

/** A text file of another system, in the encoding it most likely has: UTF-8, UTF-16, or Windows-1252, which is then said. */
public final class QuestionText {

    private QuestionText() {}

    /** The whole text with plain line ends, without a byte order mark. */
    public static String of(QuestionSource source, QuestionSink sink) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(QuestionSource.LARGEST_TEXT + 1);
        }
        if (bytes.length > QuestionSource.LARGEST_TEXT) {
            throw source.unreadable("a text of this format has at most " + QuestionSource.LARGEST_TEXT / 1024 / 1024
                    + " MB; split the file");
        }
        String text = decoded(source, bytes, sink);
        if (text.indexOf('\0') >= 0) {
            throw source.unreadable("this is not a text file");
        }
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (plain.chars()
                        .filter(at -> at == '\n')
                        .limit(QuestionSource.MOST_LINES)
                        .count()
                == QuestionSource.MOST_LINES) {
            throw source.unreadable("the file has " + QuestionSource.MOST_LINES + " lines or more; split it");
        }
        return plain;
    }

    private static String decoded(QuestionSource source, byte[] bytes, QuestionSink sink) {
        try {
            return strictly(charset(bytes), bytes);
        } catch (CharacterCodingException notUnicode) {
            return windows(source, bytes, sink);
        }
    }

    private static String windows(QuestionSource source, byte[] bytes, QuestionSink sink) {
        try {
            String text = strictly(Charset.forName("windows-1252"), bytes);
            if (text.chars().anyMatch(at -> at < ' ' && at != '\n' && at != '\r' && at != '\t' && at != '\f')) {
                throw source.unreadable("this is not a text file");
            }
            sink.finding(new QuestionFinding(
                    source.name(),
                    0,
                    Severity.CHANGED,
                    "encoding",
                    "the file is not Unicode and was read as Windows-1252; look at the accented letters"));
            return text;
        } catch (CharacterCodingException unknown) {
            throw source.unreadable("the file is neither UTF-8 nor UTF-16 nor Windows-1252; save it as UTF-8");
        }
    }

    private static Charset charset(byte[] bytes) {
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

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
