package org.aliquot.calibration;

/**
 * Each item's own block of the observed information, for tests too long for the whole matrix: what links items through the
 * persons is left out, so standard errors come out some percent too small.
 */
final class ItemBlocks {

    private final Data data;
    private final Parameters at;
    private final double[] thetas;
    private final double[] aa;
    private final double[] ad;
    private final double[] dd;

    ItemBlocks(Problem problem, Search.Found found) {
        data = problem.data();
        at = found.parameters();
        thetas = found.grid().thetas(at.mean, at.sd);
        aa = new double[data.items()];
        ad = new double[data.items()];
        dd = new double[data.items()];
        var posterior =
                new PersonPosterior(data, new LogTable(at, thetas), found.grid().logWeights());
        for (int person = 0; person < data.persons(); person++) {
            posterior.take(person);
            for (int answer = data.from(person); answer < data.to(person); answer++) {
                add(data.item(answer), data.right(answer), posterior);
            }
        }
    }

    private void add(int item, boolean right, PersonPosterior posterior) {
        double meanA = 0;
        double meanD = 0;
        for (int k = posterior.first(); k <= posterior.last(); k++) {
            double rest = (right ? 1 : 0) - probability(item, k);
            meanD += posterior.weight(k) * rest;
            meanA += posterior.weight(k) * thetas[k] * rest;
        }
        for (int k = posterior.first(); k <= posterior.last(); k++) {
            double theta = thetas[k];
            double p = probability(item, k);
            double rest = (right ? 1 : 0) - p;
            double weight = posterior.weight(k);
            double spread = p * (1 - p);
            dd[item] += weight * (spread - (rest - meanD) * (rest - meanD));
            ad[item] += weight * (theta * spread - (theta * rest - meanA) * (rest - meanD));
            aa[item] += weight * (theta * theta * spread - (theta * rest - meanA) * (theta * rest - meanA));
        }
    }

    private double probability(int item, int node) {
        return Logistic.of(at.a[item] * thetas[node] + at.d[item]);
    }

    /** Of one item; with one parameter, only the intercept. */
    ItemErrors errors(int item, Model model) {
        if (model == Model.RASCH) {
            return new ItemErrors(Double.NaN, Double.NaN, 1 / dd[item]);
        }
        double determinant = aa[item] * dd[item] - ad[item] * ad[item];
        return new ItemErrors(dd[item] / determinant, -ad[item] / determinant, aa[item] / determinant);
    }
}
