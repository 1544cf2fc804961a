package org.aliquot.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.PracticeItem;
import org.aliquot.practice.Selection.Placed;
import org.aliquot.question.ItemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for ten questions gets ten, cases whole, and no two that answer each other. */
class SelectionTest {

    private final List<Placed> bank = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereACaseHasNoRoomOthersTakeItsPlace(long seed) {
        cases(20);
        IntStream.range(0, 12).forEach(alone -> add("alone-" + alone, null));

        List<String> drawn = Selection.draw(bank, bank, 10, seed);

        assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
        assertThat(drawn.stream().filter(slug -> slug.startsWith("case")).count() % 3)
                .as("parts of whole cases")
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void enemiesDoNotMeetAlsoAmongThoseThatTakeAPlace(long seed) {
        cases(20);
        add("alone", null);
        add("enemy", null, "alone", "case-0-part-1");

        List<String> drawn = Selection.draw(bank, bank, 10, seed);

        assertThat(drawn).hasSize(10).containsAnyOf("alone", "enemy");
        assertThat(drawn.contains("enemy") && (drawn.contains("alone") || drawn.contains("case-0-part-1")))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatThereIsIsDrawnWhereThereIsLess(long seed) {
        cases(2);

        assertThat(Selection.draw(bank, bank, 10, seed)).hasSize(6);
        assertThat(Selection.draw(bank, bank, 2, seed)).isEmpty();
    }

    private void cases(int number) {
        for (int one = 0; one < number; one++) {
            for (int part = 0; part < 3; part++) {
                add("case-" + one + "-part-" + part, "case-" + one);
            }
        }
    }

    private void add(String slug, @Nullable String caseId, String... enemies) {
        ItemId id = new ItemId(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)));
        bank.add(new Placed(
                new PracticeItem(id, slug, "topic", ItemType.SINGLE, List.of(enemies), caseId), "AA", Standing.NEW));
    }
}
