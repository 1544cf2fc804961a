package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.delivery.WrittenTable.Settled;
import org.aliquot.delivery.WrittenTable.Slot;
import org.springframework.stereotype.Component;

/** What marks came to, as learners and staff see it beside the answers. */
@Component
class WrittenResults {

    /** Of one answer. */
    record Given(int credit, ReviewView.Marked shown) {}

    private final WrittenTable table;

    WrittenResults(WrittenTable table) {
        this.table = table;
    }

    /** By position; of answers that are marked. */
    Map<Integer, Given> given(AttemptId attempt) {
        Map<Integer, Given> all = new HashMap<>();
        table.ofAttempt(attempt).forEach((position, settled) -> all.put(position, given(settled)));
        return all;
    }

    private static Given given(Settled settled) {
        List<Slot> slots = settled.slots();
        List<Marks> counting = slots.stream()
                .filter(slot -> slots.getLast().slot() != Marking.DECIDING || slot.slot() == Marking.DECIDING)
                .map(slot -> requireNonNull(slot.marks()))
                .toList();
        return new Given(
                settled.credit(),
                new ReviewView.Marked(
                        false,
                        Agreeing.means(counting),
                        counting.stream()
                                .map(Marks::remark)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
