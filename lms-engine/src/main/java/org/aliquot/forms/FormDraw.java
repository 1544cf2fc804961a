package org.aliquot.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws a form from a bank: the counts of each area kept, no item twice, enemies never together.
 *
 * <p>The minima are filled first, then the rest in random order from areas below their maximum, so that items of large areas
 * are not worn out less than others. The first try is purely random; further tries, each in a new random order, begin with the
 * items that have the fewest enemies. With enemies the question "is there such a form" is NP-hard: tangled enemy sets on a bank
 * that barely suffices may be reported short although a form exists; a form once drawn is always valid. O(tries × pool).
 */
public final class FormDraw {

    private static final long PURPOSE = 0;
    private static final int TRIES = 64;

    private FormDraw() {}

    /**
     * The same plan, bank (in any order) and seed give the same form on every machine.
     *
     * @param pool candidates with distinct ids; those of areas outside the plan are ignored
     */
    public static Draw draw(FormPlan plan, List<Candidate> pool, long seed) {
        var codes = plan.areas().stream().map(AreaCount::code).collect(Collectors.toSet());
        var bank = pool.stream()
                .filter(candidate -> codes.contains(candidate.area()))
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        var enemies = Enemies.of(bank);
        var random = Seeded.stream(seed, PURPOSE);
        var best = new GrowingForm(plan, enemies);
        for (int attempt = 0; attempt < TRIES && !best.isComplete(); attempt++) {
            var order = new ArrayList<>(random.shuffled(bank));
            if (attempt > 0) {
                order.sort(Comparator.comparingInt(enemies::count));
            }
            var form = new GrowingForm(plan, enemies);
            form.fill(order);
            best = form.isBetterThan(best) ? form : best;
        }
        return best.isComplete() ? new Draw.Drawn(QuestionOrder.of(best.ids(), true, seed)) : best.shortage();
    }
}
