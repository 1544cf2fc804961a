package org.aliquot.figures;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;

/**
 * All figures of this node. Names follow Prometheus: small letters, the unit at the end, seconds and bytes; what can be told apart
 * is told apart by the words of an enum, so that no figure ever has more lines than were written down. Never an id, a name or an
 * address.
 */
@Component
public class Figures {

    private final PrometheusRegistry registry = new PrometheusRegistry();

    /** Counts since the start of the process; {@code _total} is added to the name. */
    public Count count(String name, String help) {
        Counter counter = counter(name, help).register(registry);
        return new Count(counter.labelValues());
    }

    /** The same for each word of a kind. */
    public <K extends Enum<K> & Word> Counts<K> counts(String name, String help, String label, Class<K> kind) {
        Counter counter = counter(name, help).labelNames(label).register(registry);
        return new Counts<>(kind, word -> new Count(counter.labelValues(word)));
    }

    private static Counter.Builder counter(String name, String help) {
        return Counter.builder().name(name).help(help).withoutExemplars();
    }

    /**
     * How long things of a kind take.
     *
     * @param upTo what is told apart, in seconds, ascending
     */
    public <K extends Enum<K> & Word> Times<K> times(
            String name, String help, String label, Class<K> kind, double... upTo) {
        Histogram histogram = Histogram.builder()
                .name(name)
                .help(help)
                .labelNames(label)
                .classicOnly()
                .classicUpperBounds(upTo)
                .withoutExemplars()
                .register(registry);
        return new Times<>(kind, histogram::labelValues);
    }

    /** What goes up and down, asked for at each look. */
    public void gauge(String name, String help, DoubleSupplier now) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(now.getAsDouble()))
                .register(registry);
    }

    /** The same, and missing while there is nothing to tell. */
    public void gaugeIfAny(String name, String help, Supplier<OptionalDouble> now) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> now.get().ifPresent(gauge::call))
                .register(registry);
    }

    /** What only goes up and is counted by somebody else. */
    public void growing(String name, String help, DoubleSupplier soFar) {
        CounterWithCallback.builder()
                .name(name)
                .help(help)
                .callback(counter -> counter.call(soFar.getAsDouble()))
                .register(registry);
    }

    /** What stays as it is; its value is 1, and the word is what it tells. */
    public void fact(String name, String help, String label, String word) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames(label)
                .callback(gauge -> gauge.call(1, word))
                .register(registry);
    }

    void add(StandingsNow standings) {
        registry.register(standings);
    }

    /** As of now. */
    public MetricSnapshots now() {
        return registry.scrape();
    }
}
