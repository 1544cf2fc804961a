package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.ability.Rasch;
import org.aliquot.assembly.Assembled;
import org.aliquot.assembly.AssemblyPlan;
import org.aliquot.assembly.FormAssembly;
import org.aliquot.assembly.FormItem;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.FormPlan;
import org.aliquot.question.FieldTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.SingleTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The banks that come with the product give three parallel forms of each exam of AMT. What they are like is written to
 * {@code target/parallel-forms.csv}; docs/engine/forms.md has the table.
 */
class ParallelFormsTest {

    private static final int FORMS = 3;
    private static final long SEED = 20261125;
    private static final double TOLERANCE = 0.01;
    private static final double[] ABILITIES = {-1, 0, 1, 2};

    private static final Path FIGURES = Path.of("target", "parallel-forms.csv");

    private static final List<Pack> PACKS = StarterPacks.good();

    @BeforeAll
    static void beginFigures() throws IOException {
        Files.writeString(FIGURES, "exam,form,items,mean_b,theta,expected_percent,information\n");
    }

    /** Where an area has fewer questions than three forms ask for, two forms share some: with n for three of m, (3 m - n) / 3 on average. */
    @ParameterizedTest
    @CsvSource({"amt-mlt-exam, 0", "amt-mls-exam, 0", "amt-cmla-exam, 4", "rpt-exam, 2"})
    void threeFormsAskForTheSame(String key, int overlap) throws IOException {
        ExamSpec exam = PACKS.stream()
                .flatMap(pack -> pack.exams().stream())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        ExamPlan plan = plan(exam);
        Map<String, FormItem> bank = bank(plan);

        Assembled assembled = FormAssembly.assemble(
                new AssemblyPlan(plan.form(), List.of(), FORMS, overlap, mean(plan.form(), bank), TOLERANCE),
                List.copyOf(bank.values()),
                SEED);

        assertThat(assembled).isInstanceOf(Assembled.Forms.class);
        List<List<FormItem>> forms = ((Assembled.Forms) assembled)
                .forms().stream()
                        .map(ids -> ids.stream().map(bank::get).toList())
                        .toList();
        assertThat(forms).hasSize(FORMS).allSatisfy(form -> keepsTo(plan.form(), form));
        assertThat(shared(forms)).isLessThanOrEqualTo(overlap);
        for (double theta : ABILITIES) {
            assertThat(spread(forms, form -> 100 * expected(form, theta)))
                    .as("expected score at %s, percent", theta)
                    .isLessThan(1.5);
            assertThat(spread(forms, form -> information(form, theta)) / information(forms.getFirst(), theta))
                    .as("information at %s, relative", theta)
                    .isLessThan(0.05);
        }
        tell(key, forms, bank.size());
    }

    private static ExamPlan plan(ExamSpec exam) {
        Blueprint blueprint = PACKS.stream()
                .flatMap(pack -> pack.blueprints().stream())
                .filter(each -> each.key().equals(exam.form().blueprint()))
                .findFirst()
                .orElseThrow();
        return ExamPlan.of(blueprint.areas(), exam.form().items());
    }

    /** As the bank draws for a form: single best answers that stand alone. */
    private static Map<String, FormItem> bank(ExamPlan plan) {
        return PACKS.stream()
                .flatMap(pack -> pack.items().stream())
                .filter(item -> (item.content().task() instanceof SingleTask
                                || item.content().task() instanceof FieldTask)
                        && item.content().part() == null)
                .filter(item -> plan.area(item.content().placement().topic()).isPresent())
                .map(item -> formItem(item, plan))
                .collect(Collectors.toMap(FormItem::id, Function.identity()));
    }

    private static FormItem formItem(PackItem item, ExamPlan plan) {
        ItemContent content = item.content();
        return new FormItem(
                item.id(),
                plan.area(content.placement().topic()).orElseThrow(),
                content.placement().level().word(),
                content.judgment().difficulty(),
                new HashSet<>(content.enemies()));
    }

    /** Of a form that takes the middle of each area's bounds: what the bank gives without effort. */
    private static double mean(FormPlan plan, Map<String, FormItem> bank) {
        double sum = 0;
        double weights = 0;
        for (AreaCount area : plan.areas()) {
            List<FormItem> own = bank.values().stream()
                    .filter(item -> item.area().equals(area.code()))
                    .toList();
            boolean free = area.min() == 0 && area.max() == plan.items();
            double weight = free ? own.size() : (area.min() + area.max()) / 2.0;
            sum += weight * own.stream().mapToDouble(FormItem::b).average().orElse(0);
            weights += weight;
        }
        return sum / weights;
    }

    private static void keepsTo(FormPlan plan, List<FormItem> form) {
        assertThat(form).hasSize(plan.items());
        for (AreaCount area : plan.areas()) {
            assertThat(form.stream().filter(item -> item.area().equals(area.code())))
                    .as(area.code())
                    .hasSizeBetween(area.min(), area.max());
        }
        Set<String> ids = form.stream().map(FormItem::id).collect(Collectors.toSet());
        assertThat(form).noneMatch(item -> item.enemies().stream().anyMatch(ids::contains));
    }

    private static int shared(List<List<FormItem>> forms) {
        int most = 0;
        for (int i = 0; i < forms.size(); i++) {
            for (List<FormItem> other : forms.subList(i + 1, forms.size())) {
                Set<FormItem> both = new HashSet<>(forms.get(i));
                both.retainAll(other);
                most = Math.max(most, both.size());
            }
        }
        return most;
    }

    private static double expected(List<FormItem> form, double theta) {
        return form.stream()
                .mapToDouble(item -> Rasch.probability(theta, item.b()))
                .average()
                .orElseThrow();
    }

    private static double information(List<FormItem> form, double theta) {
        return form.stream()
                .mapToDouble(item -> Rasch.information(theta, item.b()))
                .sum();
    }

    private static double spread(List<List<FormItem>> forms, Function<List<FormItem>, Double> figure) {
        var all = forms.stream().mapToDouble(figure::apply).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private static void tell(String key, List<List<FormItem>> forms, int bank) throws IOException {
        var lines = new StringBuilder("# %s: %d of %d shared at most%n".formatted(key, shared(forms), bank));
        for (int number = 0; number < forms.size(); number++) {
            List<FormItem> form = forms.get(number);
            double mean = form.stream().mapToDouble(FormItem::b).average().orElseThrow();
            for (double theta : ABILITIES) {
                lines.append("%s,%d,%d,%.3f,%.0f,%.2f,%.2f%n"
                        .formatted(
                                key,
                                number + 1,
                                form.size(),
                                mean,
                                theta,
                                100 * expected(form, theta),
                                information(form, theta)));
            }
        }
        Files.writeString(FIGURES, lines, StandardOpenOption.APPEND);
    }
}
