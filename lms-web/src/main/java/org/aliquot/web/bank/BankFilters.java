package org.aliquot.web.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.authoring.DifficultyBand;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.LastUse;
import org.aliquot.bank.Purpose;
import org.aliquot.question.Level;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is asked of the bank; a value that makes no sense asks for nothing. */
@Component
class BankFilters {

    private final BankAreas areas;

    BankFilters(BankAreas areas) {
        this.areas = areas;
    }

    ItemFilter read(BankWanted wanted) {
        return new ItemFilter(
                Search.orNull(wanted.q()),
                topics(wanted),
                Arrays.stream(Level.values())
                        .filter(level -> level.word().equals(wanted.level()))
                        .findFirst()
                        .orElse(null),
                Search.orNull(wanted.type()),
                status(wanted.status()),
                id(wanted.author()),
                Word.find(DifficultyBand.class, wanted.difficulty()).orElse(null),
                Word.find(LastUse.class, wanted.used()).orElse(null),
                Word.find(Purpose.class, wanted.purpose()).orElse(null),
                wanted.look().equals("1"));
    }

    /** A topic says more than its area. */
    private @Nullable List<String> topics(BankWanted wanted) {
        return wanted.topic().isEmpty() ? areas.topics(wanted.area()).orElse(null) : List.of(wanted.topic());
    }

    private static @Nullable String status(String typed) {
        return Stream.concat(
                        Stream.of(ItemFilter.IN_REVIEW),
                        Arrays.stream(ItemStatus.values()).map(ItemStatus::word))
                .filter(typed::equals)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String typed) {
        return typed.toLowerCase(Locale.ROOT).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : null;
    }
}
