package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.Purpose;
import org.aliquot.exchange.ImportFate;
import org.aliquot.exchange.ImportState;
import org.aliquot.interchange.Severity;
import org.jspecify.annotations.Nullable;

/** Questions that come from files and go into them. */
final class ExchangeJson {

    /**
     * An import.
     *
     * @param format word of the file's format; empty until it is known
     * @param topic subtopic of questions that name none; empty for none
     * @param step what happens now, in words; empty when nothing does
     * @param failure why the last step ended without a result, as a sentence
     */
    record Import(
            UUID id,
            String fileName,
            long bytes,
            String format,
            Purpose purpose,
            String topic,
            UUID broughtBy,
            Instant broughtAt,
            ImportState state,
            String step,
            @Nullable String failure,
            Counts counts) {}

    /**
     * Questions of an import.
     *
     * @param whole taken as they are
     * @param changed taken with something changed or left out
     * @param lacking taken as drafts that cannot be answered yet
     * @param mended mended by hand
     * @param refused not taken
     * @param copies said nearly so by another question
     * @param leftOut left out by somebody's wish
     * @param taking what a commitment takes
     * @param held in the bank now
     */
    record Counts(
            int whole,
            int changed,
            int lacking,
            int mended,
            int refused,
            int copies,
            int leftOut,
            int taking,
            int held) {}

    /**
     * A question of an import.
     *
     * @param position in the file, from 1
     * @param name of the source
     * @param line where it begins, from 1; 0 where the format has no lines
     * @param begin the beginning of its text
     * @param copyOf code of a question in the bank that says nearly the same, or {@code #} with the position of one in this file
     * @param copyLike share of the pairs of neighboring words in common, to 1
     * @param slug code in the bank, once it is there
     */
    record Question(
            int position,
            String name,
            int line,
            String begin,
            ImportFate fate,
            boolean leftOut,
            @Nullable String copyOf,
            @Nullable Double copyLike,
            @Nullable String slug,
            List<Finding> findings) {}

    /**
     * One line of the report of an import or export.
     *
     * @param item which question
     * @param line in the file that was read, from 1; 0 where there are none
     * @param what which part of it
     * @param why in words of the person who reads it
     */
    record Finding(String item, int line, Severity severity, String what, String why) {}

    /**
     * An export.
     *
     * @param format word of the file's format
     * @param bytes of the file; null before it is written, and once it is forgotten
     * @param read questions that were asked for
     * @param written questions in the file
     * @param losses what the format could not hold, the first thousand
     */
    record Export(
            UUID id,
            String format,
            String fileName,
            Instant askedAt,
            JobJson job,
            @Nullable Long bytes,
            int read,
            int written,
            List<Finding> losses) {}

    private ExchangeJson() {}
}
