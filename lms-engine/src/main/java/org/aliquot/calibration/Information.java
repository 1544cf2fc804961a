package org.aliquot.calibration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Observed information of the free parameters (Louis 1982): what complete data would say, less the posterior covariance of
 * their scores, person by person. Equal to the negative second derivatives of the log-likelihood, without differencing.
 *
 * <p>Places: of item i the intercept at i (Rasch) or the slope at 2i and the intercept at 2i + 1; then the persons' mean (when
 * items are anchored) and variance (Rasch). Fixed items have no place.
 */
final class Information {

    private static final int MOST_PARTS = 4;

    private final Problem problem;
    private final Data data;
    private final Parameters at;
    private final double[] thetas;
    private final double[] logWeights;
    private final LogTable table;
    private final int[] places;
    private final int perItem;
    private final int population;
    private final int size;

    Information(Problem problem, Search.Found found) {
        this.problem = problem;
        data = problem.data();
        at = found.parameters();
        thetas = found.grid().thetas(at.mean, at.sd);
        logWeights = found.grid().logWeights();
        table = new LogTable(at, thetas);
        perItem = problem.model() == Model.RASCH ? 1 : 2;
        places = new int[data.items()];
        int next = 0;
        for (int item = 0; item < places.length; item++) {
            places[item] = problem.isFixed(item) ? -1 : next;
            next += problem.isFixed(item) ? 0 : perItem;
        }
        population = problem.model() != Model.RASCH ? 0 : problem.isAnchored() ? 2 : 1;
        size = next + population;
    }

    /** The place of an item's first parameter, -1 when it is fixed. */
    int place(int item) {
        return places[item];
    }

    /** Lower triangle of the whole matrix. */
    double[][] full() {
        int parts = Math.clamp(data.size() / 20_000, 1, MOST_PARTS);
        List<double[][]> all = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> part(part, parts))
                .toList();
        double[][] sum = all.getFirst();
        for (double[][] each : all.subList(1, parts)) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    sum[i][j] += each[i][j];
                }
            }
        }
        return sum;
    }

    private double[][] part(int part, int parts) {
        double[][] information = new double[size][];
        for (int i = 0; i < size; i++) {
            information[i] = new double[i + 1];
        }
        var posterior = new PersonPosterior(data, table, logWeights);
        var scores = new Scores(posterior, data.mostAnswers() * perItem + population, thetas.length);
        int end = (int) ((long) data.persons() * (part + 1) / parts);
        for (int person = (int) ((long) data.persons() * part / parts); person < end; person++) {
            posterior.take(person);
            scores.begin();
            for (int answer = data.from(person); answer < data.to(person); answer++) {
                addItem(data.item(answer), data.right(answer), posterior, scores, information);
            }
            addPopulation(posterior, scores, information);
            scores.subtractCovariance(information);
        }
        return information;
    }

    private void addItem(int item, boolean right, PersonPosterior posterior, Scores scores, double[][] information) {
        int place = places[item];
        if (place < 0) {
            return;
        }
        double[] slope = perItem == 2 ? scores.row(place) : scores.unused();
        double[] intercept = scores.row(place + perItem - 1);
        double aa = 0;
        double ad = 0;
        double dd = 0;
        for (int k = posterior.first(); k <= posterior.last(); k++) {
            double p = Logistic.of(at.a[item] * thetas[k] + at.d[item]);
            double rest = (right ? 1 : 0) - p;
            double weight = posterior.weight(k) * p * (1 - p);
            intercept[k] = rest;
            slope[k] = thetas[k] * rest;
            dd += weight;
            ad += weight * thetas[k];
            aa += weight * thetas[k] * thetas[k];
        }
        if (perItem == 2) {
            information[place][place] += aa;
            information[place + 1][place] += ad;
        }
        information[place + perItem - 1][place + perItem - 1] += dd;
    }

    /** Scores of N(mean, v): of v (t² - v) / (2 v²), of the mean t / v, with t = theta - mean. */
    private void addPopulation(PersonPosterior posterior, Scores scores, double[][] information) {
        if (population == 0) {
            return;
        }
        double v = at.sd * at.sd;
        double[] variance = scores.row(size - 1);
        double[] mean = population == 2 ? scores.row(size - 2) : scores.unused();
        double first = 0;
        double second = 0;
        for (int k = posterior.first(); k <= posterior.last(); k++) {
            double t = thetas[k] - at.mean;
            variance[k] = (t * t - v) / (2 * v * v);
            mean[k] = t / v;
            first += posterior.weight(k) * t;
            second += posterior.weight(k) * t * t;
        }
        information[size - 1][size - 1] += second / (v * v * v) - 1 / (2 * v * v);
        if (population == 2) {
            information[size - 2][size - 2] += 1 / v;
            information[size - 1][size - 2] += first / (v * v);
        }
    }
}
