package org.aliquot.web.exchange;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.exchange.ImportCounts;
import org.aliquot.exchange.ImportState;
import org.aliquot.exchange.ImportView;
import org.aliquot.exchange.ImportedQuestion;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** Imports in words. */
final class ImportWords {

    private ImportWords() {}

    static String heading(ImportView view) {
        ImportCounts counts = view.counts();
        int fix = counts.lacking() + counts.refused();
        return switch (view.state()) {
            case READING -> "Reading " + view.fileName();
            case REFUSED -> "Nothing was read";
            case CANCELLED -> "Canceled";
            case READ -> fix == 0 ? "Nothing to fix" : questions(fix) + (fix == 1 ? " needs" : " need") + " a look";
            case COMMITTING -> "Importing the questions";
            case COMMITTED -> questions(counts.held()) + (counts.held() == 1 ? " is" : " are") + " in the bank";
            case UNDONE -> "Import undone";
        };
    }

    /** One line in the list of imports. */
    static String state(ImportView view) {
        ImportCounts counts = view.counts();
        return switch (view.state()) {
            case READING -> "being read";
            case REFUSED -> "could not be read";
            case CANCELLED -> "canceled";
            case READ -> questions(counts.all()) + " read, not imported yet";
            case COMMITTING -> "being imported";
            case COMMITTED -> questions(counts.held()) + " imported";
            case UNDONE -> "undone";
        };
    }

    static List<ImportReportPage.Tally> tallies(ImportView view) {
        ImportCounts counts = view.counts();
        List<ImportReportPage.Tally> tallies = new ArrayList<>();
        if (view.state() == ImportState.COMMITTED) {
            tallies.add(new ImportReportPage.Tally(counts.held(), "in the bank as drafts"));
        } else if (view.state() == ImportState.UNDONE) {
            tallies.add(new ImportReportPage.Tally(counts.held(), "kept, because someone has worked on them"));
            tallies.add(new ImportReportPage.Tally(counts.taking(), "to be imported"));
        } else {
            tallies.add(new ImportReportPage.Tally(counts.taking(), "to be imported"));
        }
        tallies.add(new ImportReportPage.Tally(counts.changed(), "changed to fit"));
        tallies.add(new ImportReportPage.Tally(counts.lacking(), "incomplete"));
        tallies.add(new ImportReportPage.Tally(counts.refused() + counts.leftOut(), "left out"));
        return tallies;
    }

    /** Empty when there is nothing to take. */
    static String commit(ImportCounts counts) {
        int left = counts.refused() + counts.leftOut();
        return counts.taking() == 0
                ? ""
                : "Import " + questions(counts.taking()) + (left == 0 ? "" : ", leave out " + left);
    }

    static String source(ImportedQuestion question) {
        String line = question.line() > 0 ? "line " + question.line() : "question " + question.position();
        return question.name().isBlank() || question.name().equals(question.begin())
                ? line
                : question.name() + ", " + line;
    }

    static String verdict(ImportedQuestion question) {
        if (question.slug() != null) {
            return "In the bank";
        }
        if (question.leftOut()) {
            return "Left out by you";
        }
        return switch (question.fate()) {
            case WHOLE -> "Unchanged";
            case CHANGED -> "Changed";
            case LACKING -> "Incomplete";
            case MENDED -> "Fixed by you";
            case REFUSED -> "Left out";
        };
    }

    static @Nullable String tone(ImportedQuestion question) {
        if (question.slug() != null) {
            return "good";
        }
        return switch (question.fate()) {
            case WHOLE -> null;
            case MENDED -> "good";
            case CHANGED -> "hema";
            case LACKING -> "warn";
            case REFUSED -> "bad";
        };
    }

    /** What says the same; empty for nothing. */
    static String copy(ImportedQuestion question) {
        String copy = question.copyOf();
        Double like = question.copyLike();
        if (copy == null || like == null) {
            return "";
        }
        String how = like >= 1 ? "Asks the same as" : "Nearly the same as";
        return copy.startsWith("#") ? how + " question " + copy.substring(1) + " of this file" : how + " " + copy;
    }

    static String questions(int count) {
        return Wording.count(count, "question");
    }
}
