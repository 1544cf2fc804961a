package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aliquot.forms.Seeded;
import org.aliquot.lab.ControlChart;
import org.aliquot.lab.ControlChartSpec;
import org.aliquot.lab.ControlFault;
import org.aliquot.lab.ControlLevel;
import org.aliquot.lab.ErrorKind;
import org.aliquot.lab.Violation;
import org.aliquot.lab.Westgard;
import org.aliquot.lab.WestgardRule;
import org.aliquot.response.ChartReading;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A Levey-Jennings chart, drawn for each attempt, on which the broken rule is to be named.
 *
 * @param runs at least 12
 * @param rules in force, such as {@code 2-2s}
 * @param faults one of them is drawn; {@link #NONE} for a chart that breaks no rule
 * @param mark whether the runs that break it are to be marked too, half of the point
 * @param seed of the chart; null while it is not given to anybody
 */
@JsonTypeName("control-chart")
public record ControlChartTask(
        List<Level> levels,
        int runs,
        List<String> rules,
        List<String> faults,
        boolean mark,
        @Nullable Long seed) implements LaboratoryTask {

    /** The option for a chart on which no run is rejected. */
    public static final String NONE = "none";

    /** The longest rule of one level looks at so many results. */
    static final int FEWEST_RUNS = 12;

    static final int MOST_RUNS = 30;

    private static final long PURPOSE = 0x6368617274L;

    /**
     * A control material.
     *
     * @param mean written with as many decimals as results have; likewise {@code sd}
     */
    public record Level(String name, String mean, String sd, String unit) {

        ControlLevel level() {
            BigDecimal middle = PlainNumber.parse(mean);
            BigDecimal spread = PlainNumber.parse(sd);
            return new ControlLevel(name, middle, spread, unit, Math.max(middle.scale(), spread.scale()));
        }
    }

    public ControlChartTask {
        levels = List.copyOf(levels);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }

    @Override
    public ItemType type() {
        return ItemType.CONTROL_CHART;
    }

    @Override
    public Task given(long drawn) {
        return new ControlChartTask(levels, runs, rules, faults, mark, drawn);
    }

    /** The rule of this name; empty when there is none. */
    static Optional<WestgardRule> rule(String label) {
        return Stream.of(WestgardRule.values())
                .filter(rule -> rule.label().equals(label))
                .findFirst();
    }

    /** The rules in force, in the order in which they are inspected. */
    public Set<WestgardRule> inForce() {
        Set<WestgardRule> inForce = EnumSet.noneOf(WestgardRule.class);
        rules.forEach(label -> inForce.add(known(label)));
        return inForce;
    }

    /**
     * The chart of the seed.
     *
     * @throws IllegalArgumentException with the reason, when no chart can show it
     */
    public ControlChart chart() {
        long number = seed == null ? 0 : seed;
        Seeded random = Seeded.stream(number, PURPOSE);
        return spec(faults.get(random.below(faults.size())), random).draw(number);
    }

    /** What is shown when this fault is drawn. */
    ControlChartSpec spec(String fault, Seeded random) {
        List<ControlLevel> materials = levels.stream().map(Level::level).toList();
        return new ControlChartSpec(
                materials, runs, inForce(), fault.equals(NONE) ? null : fault(known(fault), random));
    }

    private ControlFault fault(WestgardRule rule, Seeded random) {
        int run = FEWEST_RUNS + random.below(runs - FEWEST_RUNS + 1);
        boolean across = switch (rule) {
            case R_4S -> true;
            case ONE_2S, ONE_3S, SEVEN_T -> false;
            default -> levels.size() > 1 && random.below(2) == 1;
        };
        return new ControlFault(rule, run, across);
    }

    private static WestgardRule known(String label) {
        return rule(label).orElseThrow(() -> new IllegalArgumentException("there is no control rule '" + label + "'"));
    }

    /** What rejects a run first; empty when nothing does. */
    public Optional<Violation> rejection() {
        return Westgard.firstRejection(chart(), inForce());
    }

    @Override
    public ScoringRule rule() {
        return rejection()
                .map(found -> new ChartReading(found.rule().label(), mark ? Set.copyOf(found.runs()) : Set.of()))
                .orElseGet(() -> new ChartReading(NONE, Set.of()));
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return Set.of(ResponseKind.READING);
    }

    @Override
    public Response modelAnswer() {
        return rejection()
                .map(found -> new Response.Reading(
                        found.rule().label(), mark ? new TreeSet<>(found.runs()) : new TreeSet<>()))
                .orElseGet(() -> new Response.Reading(NONE, new TreeSet<>()));
    }

    /** The rules that reject a run, and that none does. */
    @Override
    public List<String> named() {
        List<String> ids = new ArrayList<>(inForce().stream()
                .filter(rule -> rule.kind() != ErrorKind.WARNING)
                .map(WestgardRule::label)
                .toList());
        ids.add(NONE);
        return ids;
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        LabRules.check(this, problems);
    }
}
