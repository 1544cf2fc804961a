package org.aliquot.web.question;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.OptionReview;
import org.aliquot.catalog.Exhibit;
import org.aliquot.question.ItemType;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Turns the bank's questions into what pages show. */
public final class Questions {

    private Questions() {}

    /** Before the answer, in the author's order; steps and places of a picture are no options to choose from. */
    public static QuestionView asked(ItemForLearner item) {
        List<OptionView> options = IntStream.range(
                        0, item.type().isChoice() ? item.options().size() : 0)
                .mapToObj(i -> new OptionView(
                        item.options().get(i).id(),
                        letter(i),
                        item.options().get(i).html(),
                        false,
                        null))
                .toList();
        return new QuestionView(item.stemHtml(), exhibit(item.exhibit()), choose(item), options);
    }

    /** After the answer, in the author's order. */
    public static QuestionView judged(ItemReview item, @Nullable Response response) {
        return judged(
                item, response, item.options().stream().map(OptionReview::id).toList());
    }

    /** After the answer, in the order the learner saw. */
    public static QuestionView judged(ItemReview item, @Nullable Response response, List<String> order) {
        Set<String> chosen = chosen(response);
        List<OptionReview> shown = item.options().stream()
                .sorted(Comparator.comparingInt(option -> order.indexOf(option.id())))
                .toList();
        List<OptionView> options = IntStream.range(0, shown.size())
                .mapToObj(i -> judged(shown.get(i), letter(i), chosen))
                .toList();
        return new QuestionView(
                item.stemHtml(), exhibit(item.exhibit()), item.key().size(), options);
    }

    /** The options a response names. */
    public static Set<String> chosen(@Nullable Response response) {
        return switch (response) {
            case Response.Choice(var option) -> Set.of(option);
            case Response.Choices(var options) -> Set.copyOf(options);
            case null, default -> Set.of();
        };
    }

    public static @Nullable ExhibitView exhibit(@Nullable Exhibit exhibit) {
        return exhibit == null ? null : new ExhibitView(exhibit.svg(), null, exhibit.description());
    }

    private static OptionView judged(OptionReview option, String letter, Set<String> chosen) {
        return new OptionView(
                option.id(),
                letter,
                option.html(),
                chosen.contains(option.id()),
                new OptionView.Verdict(option.correct(), option.rationaleHtml()));
    }

    /** What is put in order, or matched, as HTML; empty where something is chosen or typed. */
    public static List<String> listed(ItemForLearner item) {
        Stream<org.aliquot.bank.OptionView> parts = item.type() == ItemType.ORDERING
                ? item.options().stream()
                : Stream.concat(item.task().sources().stream(), item.task().targets().stream());
        return parts.map(org.aliquot.bank.OptionView::html).toList();
    }

    /** More than one where the number is not told. */
    private static int choose(ItemForLearner item) {
        Integer choose = item.task().choose();
        return item.type() != ItemType.MULTIPLE ? 1 : choose == null ? 2 : choose;
    }

    /** What learners know an option by, where no option before it is empty. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
