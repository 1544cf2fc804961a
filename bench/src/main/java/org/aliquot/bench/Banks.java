package org.aliquot.bench;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.AdaptivePlan;
import org.aliquot.adaptive.BankItem;
import org.aliquot.forms.AreaCount;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.forms.Seeded;

/** Made-up banks and answers, the same each time. */
final class Banks {

    private static final int AREAS = 7;

    private Banks() {}

    /** Difficulties N(0, 1.1), areas in turn; 100 questions, 10 to 20 of each area. */
    static AdaptiveExam exam(int size) {
        var random = Seeded.stream(1, size);
        List<BankItem> bank = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            bank.add(new BankItem("i" + i, ItemResponseFunction.rasch(1.1 * random.nextGaussian()), "A" + i % AREAS));
        }
        List<AreaCount> areas = new ArrayList<>();
        for (int area = 0; area < AREAS; area++) {
            areas.add(new AreaCount("A" + area, 10, 20));
        }
        return new AdaptiveExam(bank, new AdaptivePlan(100, areas));
    }

    /** Persons N(0, 1) who each answer so many of the items, drawn at random, by the model. */
    static ScoreMatrix responses(int persons, int items, int each) {
        var random = Seeded.stream(2, items);
        double[] b = new double[items];
        double[] a = new double[items];
        for (int item = 0; item < items; item++) {
            b[item] = 1.1 * random.nextGaussian();
            a[item] = Math.exp(0.3 * random.nextGaussian());
        }
        var builder = new ScoreMatrix.Builder(items);
        for (int person = 0; person < persons; person++) {
            double theta = random.nextGaussian();
            int step = items / each;
            int offset = random.below(step);
            for (int i = 0; i < each; i++) {
                int item = i * step + offset;
                builder.answer(item, random.nextDouble() < new ItemResponseFunction(a[item], b[item]).probability(theta));
            }
            builder.endPerson();
        }
        return builder.build();
    }
}
