package org.aliquot.web.exchange;

import java.util.List;
import java.util.UUID;
import org.aliquot.exchange.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * What an import does or did.
 *
 * @param commitWords of the button that commits; empty when there is nothing to take
 * @param next address of the next page; null on the last
 * @param course null where the file is read for its questions alone
 */
public record ImportReportPage(
        UUID id,
        About about,
        Reading reading,
        List<Tally> tallies,
        String commitWords,
        List<Tab> tabs,
        String shown,
        List<String> aboutTheFile,
        List<Line> lines,
        @Nullable String next,
        Copies copies,
        @Nullable CourseReport course) {

    /**
     * What was sent, and where it goes.
     *
     * @param target where its questions go, in words
     */
    public record About(String heading, String fileName, String about, String target) {}

    /**
     * How far it has come.
     *
     * @param step what happens now; empty when nothing does
     */
    public record Reading(
            ImportState state, String step, @Nullable String failure) {}

    /**
     * How many questions the bank has already.
     *
     * @param copies how many are held already and not left out
     */
    public record Copies(int copies, boolean copiesLeftOut) {}

    public record Tally(int figure, String words) {}

    public record Tab(String url, String title, int count, boolean current) {}

    /**
     * One question.
     *
     * @param source its name there and its line
     * @param verdict what becomes of it, in two or three words
     * @param tone of the verdict; null for plain
     * @param why what is to be said of it
     * @param copy what says the same; empty for nothing
     * @param url of the question in the bank; null before it is there
     */
    public record Line(
            int position,
            String begin,
            String source,
            String verdict,
            @Nullable String tone,
            List<String> why,
            String copy,
            @Nullable String copyUrl,
            @Nullable String url,
            boolean canMend,
            boolean canLeave,
            boolean leftOut) {}

    /** Whether it is looked at again by itself. */
    public boolean isUnderWay() {
        return reading.state().isUnderWay();
    }

    /** At which of the three steps it is. */
    public int at() {
        return switch (reading.state()) {
            case READING, REFUSED, CANCELLED -> 1;
            case READ, UNDONE, COMMITTING -> 2;
            case COMMITTED -> 4;
        };
    }
}
