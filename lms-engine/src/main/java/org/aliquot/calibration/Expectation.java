package org.aliquot.calibration;

import java.util.List;
import java.util.stream.IntStream;

/** The E-step (Bock and Aitkin 1981): how many persons are expected at each node who got each item right or wrong. */
final class Expectation {

    private static final int ANSWERS_PER_PART = 20_000;
    private static final int MOST_PARTS = 16;

    final double logLikelihood;
    final double[] thetas;

    /** By row of the data and node. */
    final double[] counts;

    /** Persons by node. */
    final double[] persons;

    private record Part(double logLikelihood, double[] counts, double[] persons) {}

    Expectation(Data data, Grid grid, Parameters parameters) {
        thetas = grid.thetas(parameters.mean, parameters.sd);
        var table = new LogTable(parameters, thetas);
        double[] logWeights = grid.logWeights();
        // a fixed number of parts, summed in order: the same result on any number of processors
        int parts = Math.clamp(data.size() / ANSWERS_PER_PART, 1, MOST_PARTS);
        List<Part> all = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> part(data, new PersonPosterior(data, table, logWeights), part, parts))
                .toList();
        counts = all.getFirst().counts();
        persons = all.getFirst().persons();
        double sum = all.getFirst().logLikelihood();
        for (Part part : all.subList(1, parts)) {
            sum += part.logLikelihood();
            add(part.counts(), counts);
            add(part.persons(), persons);
        }
        logLikelihood = sum;
    }

    private Part part(Data data, PersonPosterior posterior, int part, int parts) {
        double[] expected = new double[2 * data.items() * thetas.length];
        double[] there = new double[thetas.length];
        double sum = 0;
        int end = (int) ((long) data.persons() * (part + 1) / parts);
        for (int person = (int) ((long) data.persons() * part / parts); person < end; person++) {
            sum += posterior.take(person);
            posterior.addTo(there, 0);
            for (int answer = data.from(person); answer < data.to(person); answer++) {
                posterior.addTo(expected, data.row(answer));
            }
        }
        return new Part(sum, expected, there);
    }

    private static void add(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
