package org.aliquot.web.teach;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.bank.ItemBank;
import org.aliquot.reports.AnswerFigures;
import org.aliquot.reports.Estimate;
import org.aliquot.reports.ItemAnswers;
import org.aliquot.reports.ItemAnswersView;
import org.aliquot.reports.OptionShare;
import org.aliquot.reports.Setting;
import org.aliquot.reports.VersionAnswers;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a question was answered, in figures with their intervals and in words. */
@Component
class AnswerViews {

    private final ItemBank bank;

    AnswerViews(ItemBank bank) {
        this.bank = bank;
    }

    AnswersPage page(ItemAnswersView answers, @Nullable Integer wanted, String asOf) {
        VersionAnswers shown = answers.versions().stream()
                .filter(version -> wanted == null || version.number() == wanted)
                .findFirst()
                .orElse(answers.versions().getFirst());
        return new AnswersPage(
                answers.slug(),
                shown.number(),
                answers.versions().stream()
                        .map(version -> choice(version, shown))
                        .toList(),
                bank.review(shown.id()).stemHtml(),
                shown.settings().stream().map(figures -> group(figures, shown)).toList(),
                ItemAnswers.LEAST_FOR_DISCRIMINATION,
                asOf);
    }

    private static Choice choice(VersionAnswers version, VersionAnswers shown) {
        String number = String.valueOf(version.number());
        return new Choice(number, "Version " + number, version.equals(shown));
    }

    private static AnswersPage.Group group(AnswerFigures figures, VersionAnswers version) {
        boolean enough = figures.answers() >= ItemAnswers.LEAST_FOR_DISCRIMINATION;
        Long median = figures.medianMs();
        return new AnswersPage.Group(
                title(figures.setting()),
                Wording.count(figures.answers(), "answer") + " of " + Wording.count(figures.learners(), "learner"),
                figures.answers(),
                enough ? AnswerWords.right(figures.right()) : null,
                enough ? AnswerWords.discrimination(figures.discrimination()) : null,
                enough && median != null ? Wording.length(Duration.ofMillis(median)) : null,
                options(figures, version, enough));
    }

    private static List<AnswersPage.Option> options(AnswerFigures figures, VersionAnswers version, boolean enough) {
        List<OptionShare> shares = version.options().stream()
                .filter(option -> option.setting() == figures.setting())
                .toList();
        return IntStream.range(0, shares.size())
                .mapToObj(place -> option(ItemForm.letter(place), shares.get(place), enough))
                .toList();
    }

    private static AnswersPage.Option option(String letter, OptionShare option, boolean enough) {
        Estimate share = option.share();
        Double value = share.value();
        int chosen = value == null ? 0 : (int) Math.round(value * share.answers());
        return new AnswersPage.Option(
                letter,
                option.html(),
                option.correct(),
                chosen,
                enough ? AnswerWords.share(share) : null,
                AnswerWords.option(option, enough));
    }

    private static String title(Setting setting) {
        return switch (setting) {
            case EXAM -> "In exam mode";
            case TUTOR -> "In tutor mode";
            case CHECK -> "As a check in a lesson";
        };
    }
}
