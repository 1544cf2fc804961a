package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ResponseTest {

    private static final List<Response> ALL = List.of(
            new Response.Choice("a"),
            Response.Choices.of(Set.of("b", "a")),
            new Response.Order(List.of("b", "a")),
            new Response.Pairs(new TreeMap<>(Map.of("s", "t"))),
            new Response.Quantity("7", "mmol/L"),
            new Response.Text("a"),
            new Response.Gaps(new TreeMap<>(Map.of("g", "x"))),
            new Response.Points(List.of(new Point(0, 0))),
            new Response.Antibodies(new TreeSet<>(Set.of("D")), new TreeSet<>(Set.of("K"))),
            new Response.Counts(new TreeMap<>(Map.of("blast", 1))),
            new Response.Reading("a", new TreeSet<>(Set.of(7))));

    @Test
    void eachKindHasOneShape() {
        assertThat(ALL).extracting(Response::kind).containsExactly(ResponseKind.values());
    }

    @Test
    void namesTheIdsToBeLookedFor() {
        assertThat(ALL)
                .extracting(Response::ids)
                .containsExactly(
                        Set.of("a"),
                        Set.of("a", "b"),
                        Set.of("a", "b"),
                        Set.of("s", "t"),
                        Set.of(),
                        Set.of(),
                        Set.of("g"),
                        Set.of(),
                        Set.of("D", "K"),
                        Set.of("blast"),
                        Set.of("a"));
        assertThat(new Response.Reading(null, new TreeSet<>(Set.of(7))).ids()).isEmpty();
    }

    @Test
    void keepsItsOwnCopies() {
        var targets = new TreeMap<>(Map.of("s", "t"));
        var pairs = new Response.Pairs(targets);
        targets.put("x", "y");
        assertThat(pairs.targets()).containsOnlyKeys("s");
    }
}
