package org.aliquot.web.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.DifficultyBand;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.LastUse;
import org.aliquot.bank.Purpose;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemType;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.KindWords;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.Topics;
import org.springframework.stereotype.Component;

/** The filters of the bank with what is chosen. */
@Component
class BankChoices {

    private final BankAreas areas;
    private final Topics topics;
    private final BankSearch bank;
    private final Accounts accounts;

    BankChoices(BankAreas areas, Topics topics, BankSearch bank, Accounts accounts) {
        this.areas = areas;
        this.topics = topics;
        this.bank = bank;
        this.accounts = accounts;
    }

    BankForm of(BankWanted wanted) {
        return new BankForm(
                wanted.q(),
                areas.choices(wanted.area()),
                list(new Choice("", "All levels", wanted.level().isEmpty()), LevelWords.choices(wanted.level())),
                states(wanted.status()),
                topics.choices(wanted.topic()),
                types(wanted.type()),
                difficulties(wanted.difficulty()),
                uses(wanted.used()),
                authors(wanted.author()),
                purposes(wanted.purpose()),
                new BankForm.Narrowing(wanted.asksMore(), wanted.look(), wanted.sort()));
    }

    private static List<Choice> states(String chosen) {
        return list(
                new Choice("", "Any but retired", chosen.isEmpty()),
                Stream.concat(
                                Stream.of(new Choice(
                                        ItemFilter.IN_REVIEW, "In review", chosen.equals(ItemFilter.IN_REVIEW))),
                                Arrays.stream(ItemStatus.values())
                                        .map(status -> new Choice(
                                                status.word(),
                                                status.title(),
                                                status.word().equals(chosen))))
                        .toList());
    }

    private static List<Choice> types(String chosen) {
        return list(
                new Choice("", "All kinds", chosen.isEmpty()),
                Arrays.stream(ItemType.values())
                        .map(type -> new Choice(
                                type.word(), KindWords.of(type), type.word().equals(chosen)))
                        .toList());
    }

    private static List<Choice> difficulties(String chosen) {
        return List.of(
                new Choice("", "Any", chosen.isEmpty()),
                choice(DifficultyBand.EASY.word(), "Easy", chosen),
                choice(DifficultyBand.MIDDLE.word(), "Middle", chosen),
                choice(DifficultyBand.HARD.word(), "Hard", chosen));
    }

    private static List<Choice> uses(String chosen) {
        return List.of(
                new Choice("", "Any time or never", chosen.isEmpty()),
                choice(LastUse.NEVER.word(), "Never", chosen),
                choice(LastUse.LATELY.word(), "In the last " + LastUse.DAYS + " days", chosen),
                choice(LastUse.NOT_LATELY.word(), "Not in the last " + LastUse.DAYS + " days", chosen));
    }

    private static List<Choice> purposes(String chosen) {
        return List.of(
                new Choice("", "Anything", chosen.isEmpty()),
                choice(Purpose.EXAM.word(), "Quizzes and exams", chosen),
                choice(Purpose.CHECK.word(), "Lessons", chosen));
    }

    private List<Choice> authors(String chosen) {
        Map<AccountId, String> names = accounts.names(bank.authors());
        return list(
                new Choice("", "Anyone", chosen.isEmpty()),
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                        .map(name -> choice(name.getKey().toString(), name.getValue(), chosen))
                        .toList());
    }

    private static Choice choice(String word, String title, String chosen) {
        return new Choice(word, title, word.equals(chosen));
    }

    private static List<Choice> list(Choice first, List<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
