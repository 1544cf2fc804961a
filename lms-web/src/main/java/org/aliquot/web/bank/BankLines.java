package org.aliquot.web.bank;

import java.util.Locale;
import org.aliquot.authoring.BankRow;
import org.aliquot.authoring.ItemRow;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.Purpose;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;

/** Rows of the bank in words. */
final class BankLines {

    private BankLines() {}

    static BankList.Line line(BankRow found, TopicTitles topics) {
        ItemRow row = found.item();
        return new BankList.Line(
                row.slug(),
                begin(row),
                topics.of(row.topic()),
                LevelWords.of(row.level()),
                ItemStatus.of(row.status()),
                row.version(),
                row.hasDraft(),
                row.fromPack(),
                row.purpose() == Purpose.CHECK,
                QuestionUrls.item(row.slug()),
                figures(found.figures()));
    }

    static String begin(ItemRow row) {
        return row.begin().isBlank() ? "Nothing written yet" : row.begin();
    }

    private static BankList.@Nullable Figures figures(@Nullable ItemFigures figures) {
        return figures == null || figures.answers() == 0
                ? null
                : new BankList.Figures(
                        String.format(Locale.US, "%,d", figures.answers()),
                        number(figures.correct(), 100, "%.0f%%"),
                        number(figures.correctHalf(), 100, "±%.0f"),
                        number(figures.discrimination(), 1, "%.2f"),
                        number(figures.discriminationHalf(), 1, "±%.2f"),
                        figures.flags().stream().map(ItemFlag::title).toList());
    }

    private static String number(@Nullable Double value, int times, String format) {
        return value == null ? "" : String.format(Locale.US, format, value * times);
    }
}
