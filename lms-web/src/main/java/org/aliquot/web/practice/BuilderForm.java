package org.aliquot.web.practice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.practice.PracticeClock;
import org.aliquot.practice.PracticeKind;
import org.aliquot.practice.PracticePool;
import org.aliquot.practice.PracticeWish;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was chosen in the practice builder; whatever cannot be read is as nobody had chosen it. */
final class BuilderForm {

    private static final int USUAL_ITEMS = 20;
    private static final int USUAL_MINUTES = 30;

    private final MultiValueMap<String, String> sent;

    BuilderForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    @Nullable
    String board() {
        return sent.getFirst("board");
    }

    PracticeWish wish(String board) {
        return new PracticeWish(
                board,
                all("area"),
                all("topic"),
                kinds(),
                one(PracticePool.values(), "pool", PracticePool.ANY),
                number("items", USUAL_ITEMS),
                one(PracticeClock.values(), "clock", PracticeClock.TUTOR),
                number("minutes", USUAL_MINUTES));
    }

    private Set<PracticeKind> kinds() {
        Set<PracticeKind> kinds = EnumSet.noneOf(PracticeKind.class);
        Set<String> words = all("kind");
        Arrays.stream(PracticeKind.values())
                .filter(kind -> words.contains(kind.word()))
                .forEach(kinds::add);
        return kinds;
    }

    private Set<String> all(String name) {
        return new HashSet<>(sent.getOrDefault(name, List.of()));
    }

    private <E extends Enum<E> & Word> E one(E[] values, String name, E otherwise) {
        String word = sent.getFirst(name);
        return Arrays.stream(values)
                .filter(value -> value.word().equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    private int number(String name, int otherwise) {
        String text = sent.getFirst(name);
        return text != null && text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
