package org.aliquot.interchange.text;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.jspecify.annotations.Nullable;

/**
 * A text file of another system in the encoding it most likely has, without a byte order mark and with plain line ends. It is read
 * piece by piece, however large it is.
 */
public final class QuestionText extends FilterReader {

    private boolean afterReturn;

    private QuestionText(Reader letters) {
        super(letters);
    }

    /** @throws org.aliquot.interchange.UnreadableQuestionsException when it is no text, wherever in it that shows */
    public static QuestionText open(QuestionSource source, QuestionSink sink) throws IOException {
        BufferedReader letters = new BufferedReader(TextEncoding.reader(source, TextEncoding.of(source, sink)));
        letters.mark(1);
        if (letters.read() != '\uFEFF') {
            letters.reset();
        }
        return new QuestionText(letters);
    }

    /** The first letters, which are still to be read. */
    public String beginning(int letters) throws IOException {
        boolean before = afterReturn;
        in.mark(letters);
        char[] some = new char[letters / 2]; // a line end may be two letters of the file
        int length = read(some, 0, some.length);
        in.reset();
        afterReturn = before;
        return new String(some, 0, Math.max(length, 0));
    }

    /** The next line without its end, null after the last; of a line too long for a question only as much as shows that. */
    public @Nullable String line() throws IOException {
        int letter = read();
        if (letter < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; letter >= 0 && letter != '\n'; letter = read()) {
            if (line.length() <= QuestionSource.LONGEST_QUESTION) {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        if (letter == '\n' && afterReturn) {
            letter = in.read();
        }
        afterReturn = letter == '\r';
        return afterReturn ? '\n' : letter;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int at = from;
        for (int letter = 0; at < from + most; at++) {
            letter = read();
            if (letter < 0) {
                break;
            }
            into[at] = (char) letter;
        }
        return at == from && most > 0 ? -1 : at - from;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
