package org.aliquot.mastery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.Mistakes;
import org.aliquot.proficiency.Mistakes.WrongChoice;
import org.aliquot.question.OptionContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner's wrong answers have in common, from the misconceptions that authors note at wrong options. */
@Service
@Transactional(readOnly = true)
public class SharedMistakes {

    /** Older ones were another person's, as far as learning goes. */
    private static final int LATEST = 200;

    private record Taken(ChoiceRows.Wrong row, String topic, WrongChoice choice) {}

    private final ChoiceRows rows;
    private final ItemBank bank;

    SharedMistakes(ChoiceRows rows, ItemBank bank) {
        this.rows = rows;
        this.bank = bank;
    }

    /** The most frequent first; none where wrong answers have nothing in common beyond chance. */
    public List<SharedMistake> of(AccountId learner) {
        return shared(taken(rows.wrong(learner, LATEST)));
    }

    /** Those in questions of one exam's topics. */
    public List<SharedMistake> of(AccountId learner, TargetExam target) {
        Set<String> topics = target.areaOfTopic().keySet();
        return shared(taken(rows.wrong(learner, LATEST)).stream()
                .filter(one -> topics.contains(one.topic()))
                .toList());
    }

    private static List<SharedMistake> shared(List<Taken> wrong) {
        return Mistakes.of(wrong.stream().map(Taken::choice).toList()).stream()
                .map(mistake -> new SharedMistake(
                        mistake.mark(),
                        wrong.stream()
                                .filter(one -> one.choice().taken().equals(mistake.mark()))
                                .map(SharedMistakes::question)
                                .toList()))
                .toList();
    }

    private List<Taken> taken(List<ChoiceRows.Wrong> wrong) {
        List<ItemVersion> versions =
                bank.versions(wrong.stream().map(ChoiceRows.Wrong::version).toList());
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            ChoiceRows.Wrong row = wrong.get(i);
            ItemVersion version = versions.get(i);
            choice(row.choice(), version.content().options())
                    .map(choice -> new Taken(row, version.content().placement().topic(), choice))
                    .ifPresent(taken::add);
        }
        return taken;
    }

    /** Empty where the option's author noted nothing. */
    private static Optional<WrongChoice> choice(String chosen, List<OptionContent> options) {
        List<String> offered = options.stream()
                .map(OptionContent::misconception)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Double> shares = offered.stream()
                .collect(Collectors.groupingBy(tag -> tag, Collectors.summingDouble(_ -> 1.0 / offered.size())));
        return options.stream()
                .filter(option -> option.id().equals(chosen))
                .flatMap(option -> Optional.ofNullable(option.misconception()).stream())
                .findFirst()
                .map(tag -> new WrongChoice(tag, shares));
    }

    private static SharedMistake.Question question(Taken taken) {
        return new SharedMistake.Question(
                taken.row().attempt(),
                taken.row().position(),
                taken.topic(),
                taken.row().title());
    }
}
