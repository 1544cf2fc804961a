package org.aliquot.web.credits;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.credits.CreditView;
import org.aliquot.credits.NewCredit;
import org.aliquot.credits.Standing;
import org.aliquot.web.Dates;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Phrase;

/** Sets the ledger of one cycle as pages on paper. */
final class LedgerPaper {

    static final String ABOUT =
            "Entered by the person named above, and by courses of this installation that give credit. The board decides what counts.";

    private static final float CELL = 9;
    private static final float[] PARTS = {6, 3, 3};
    private static final float[] CREDITS = {1, 2.2f, 4.6f, 2.8f, 2.2f, 2.6f, 1.6f};

    private LedgerPaper() {}

    /** @param files of the proofs, as many as there are credits; empty for none */
    static byte[] of(String name, Standing one, List<String> files, Dates dates) {
        return TaggedPaper.file("Continuing education, " + name, paper -> write(paper, name, one, files, dates));
    }

    private static void write(TaggedPaper paper, String name, Standing one, List<String> files, Dates dates) {
        StandingWords words = new StandingWords(dates);
        paper.numbered("Continuing education, " + name);
        paper.heading(1, SERIF.words("Continuing education", 24), 0);
        paper.paragraph(BOLD.words(name, 14), 4);
        paper.paragraph(REGULAR.words(one.credential().told().name() + ", " + words.cycle(one), 11), 4);
        paper.paragraph(REGULAR.words(totals(one), 11), 8);
        if (one.beyondCollege().signum() > 0) {
            paper.paragraph(REGULAR.words(StandingWords.beyondCollege(one), 11), 4);
        }
        if (!one.parts().isEmpty()) {
            paper.heading(2, BOLD.words("Subjects", 14), 18);
            paper.table(
                    PARTS,
                    BOLD.row(CELL, "Subject", "Needed", "Earned"),
                    one.parts().stream()
                            .map(part -> REGULAR.row(
                                    CELL,
                                    part.category().title(),
                                    CreditWords.number(part.needed()),
                                    CreditWords.number(part.have())))
                            .toList());
        }
        paper.heading(2, BOLD.words("What was earned", 14), 18);
        if (files.isEmpty()) {
            paper.paragraph(REGULAR.words("Nothing in this time.", 11), 4);
        } else {
            paper.table(
                    CREDITS,
                    BOLD.row(CELL, "No.", "Day", "Title and provider", "Subject", "Amount", "Proof", "Counts"),
                    rows(one, files, dates));
        }
        paper.paragraph(REGULAR.words(ABOUT, CELL), 20);
    }

    private static String totals(Standing one) {
        BigDecimal needed = one.needed();
        String own = one.credential().told().ownTotal() == null ? "" : ", as the person named above entered it";
        return "Needed: " + (needed == null ? "not known" : CreditWords.amount(needed, one.rule()) + own)
                + ". Counted: " + CreditWords.amount(one.have(), one.rule()) + ".";
    }

    private static List<List<Phrase>> rows(Standing one, List<String> files, Dates dates) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> {
                    Standing.Counted counted = one.counted().get(i);
                    CreditView credit = counted.credit();
                    NewCredit told = credit.told();
                    return REGULAR.row(
                            CELL,
                            String.valueOf(i + 1),
                            dates.date(told.earnedOn()),
                            told.title() + ", " + told.provider()
                                    + (told.accreditor() == null ? "" : ", approved by " + told.accreditor())
                                    + (credit.course() == null ? "" : ", given by a course of this installation"),
                            told.category().title(),
                            CreditWords.amount(told),
                            files.get(i).isEmpty() ? "None" : files.get(i),
                            CreditWords.number(counted.worth()));
                })
                .toList();
    }
}
