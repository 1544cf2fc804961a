package org.aliquot.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A second opinion on the key: it reads the question as the learner does and calculates in binary fractions, from textbook formulas
 * and not from the family's.
 *
 * @param decimals of the key
 * @param least and most: what such a result can be in a patient, a control or a bottle
 */
record Solver(int decimals, double least, double most, Arithmetic arithmetic) {

    /** The key from the numbers of the question in reading order. */
    interface Arithmetic {
        double key(double[] n);
    }

    private static final Pattern UNITS =
            Pattern.compile("× 10<sup>\\d+</sup>|mm<sup>2</sup>|m<sup>2</sup>|CO<sub>2</sub>|1\\.73");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final Map<String, Solver> BY_ID = Map.ofEntries(
            Map.entry("mlt-lo-0901", new Solver(0, 500, 1500, n -> n[4] * ((n[2] + n[3]) / n[2]))),
            Map.entry("mlt-lo-0902", new Solver(1, 1, 500, n -> n[1] * n[2] / n[0])),
            Map.entry("mlt-lo-0903", new Solver(1, 0.5, 400, n -> n[0] * n[2] * (n[1] / 1000))),
            Map.entry("mlt-lo-0904", new Solver(2, 0.5, 110, n -> n[1] / 100 * n[0])),
            Map.entry("mlt-lo-0905", new Solver(2, 0.4, 25, n -> n[0] / n[1] * 10)),
            Map.entry("mlt-lo-0906", new Solver(1, -4, 4, n -> (n[0] - n[1]) / n[2])),
            Map.entry("mlt-lo-0907", new Solver(1, 0.5, 10, n -> 100 / (n[0] / n[1]))),
            Map.entry("mlt-immu-0901", new Solver(1, 50, 100, n -> 100 * (1 - n[2] / (n[0] + n[2])))),
            Map.entry("mlt-immu-0902", new Solver(1, 50, 100, n -> 100 * (1 - n[1] / (n[1] + n[3])))),
            Map.entry("mlt-immu-0903", new Solver(1, 10, 100, n -> 100 * (1 - n[1] / (n[0] + n[1])))),
            Map.entry("mlt-immu-0904", new Solver(0, 4, 5120, Solver::titer)),
            Map.entry("mlt-bb-0901", new Solver(0, 2, 10, n -> 1 + Math.rint(n[0] * n[1] / 100 / n[3]))),
            Map.entry("mlt-bb-0902", new Solver(0, 2, 100, n -> Math.ceil(n[2] / (1 - n[0]) / (1 - n[1])))),
            Map.entry("mlt-lo-0908", new Solver(0, 20, 480, n -> n[0] / (n[1] / n[2]))),
            Map.entry("mlt-lo-0909", new Solver(0, 150, 3500, n -> 11.18 * n[0] * Math.pow(n[1] / 1000, 2))),
            Map.entry("mlt-bb-0812", new Solver(0, 4, 30, Solver::bags)),
            Map.entry("mlt-bb-0813", new Solver(0, 1000, 25_000, n -> (n[3] - n[2]) / n[1] * n[0] * 1000)),
            Map.entry("mlt-ua-0963", new Solver(1, 0.1, 8, n -> 100 * (n[0] / n[1]) / (n[2] / n[3]))),
            Map.entry("mlt-ua-0901", new Solver(0, 20, 20_000, n -> n[2] * (n[1] / 100))),
            Map.entry("mlt-hema-0901", new Solver(1, 2, 45, n -> n[0] - n[0] * n[1] / (100 + n[1]))),
            Map.entry("mlt-hema-0902", new Solver(2, 0.05, 24, n -> n[1] * (n[0] / 100))),
            Map.entry("mlt-hema-0903", new Solver(1, 55, 130, n -> n[0] / 100 / n[1] * 1000)),
            Map.entry("mlt-hema-0904", new Solver(1, 27, 37, n -> n[0] / (n[1] / 100))),
            Map.entry("mlt-hema-0905", new Solver(1, 18, 40, n -> n[0] / n[1] * 10)),
            Map.entry("mlt-hema-0906", new Solver(2, 0.1, 18, n -> n[0] * n[1] / 100 + n[0] * n[2] / 100)),
            Map.entry("mlt-hema-0907", new Solver(0, 1000, 60_000, n -> n[3] / n[4] / n[0] * n[2])),
            Map.entry("mlt-hema-0908", new Solver(1, 0.5, 20, n -> n[1] / n[2] * n[0])),
            Map.entry("mlt-hema-0909", new Solver(1, 0.2, 10, Solver::reticulocyteProduction)),
            Map.entry("mlt-hema-0910", new Solver(0, 50, 480, n -> n[0] / 10 * 20)),
            Map.entry("mlt-hema-0911", new Solver(0, 4, 90, n -> 100 / (n[1] / n[0]))),
            Map.entry("mlt-hema-0913", new Solver(2, 0.1, 0.9, n -> (n[1] - n[1] * n[0] / 100) * 0.185)),
            Map.entry("mlt-hema-0914", new Solver(1, 3, 100, n -> 100 * (n[4] - n[5]) / n[1])),
            Map.entry("mlt-hema-0915", new Solver(0, 15, 96, n -> 100 * (1 - (n[4] - n[5]) / (n[1] - n[5])))),
            Map.entry("mlt-chem-0901", new Solver(0, 3, 40, n -> n[0] - n[2] - n[3])),
            Map.entry("mlt-chem-0902", new Solver(0, 250, 400, n -> n[0] + n[0] + n[1] / 18 + n[2] / 2.8)),
            Map.entry("mlt-chem-0903", new Solver(0, 11, 90, n -> n[3] - n[0] - n[0] - n[1] / 18 - n[2] / 2.8)),
            Map.entry("mlt-chem-0904", new Solver(0, 10, 150, n -> n[3] / n[4] * n[2] / n[1] / n[5] * 1.73)),
            Map.entry("mlt-chem-0905", new Solver(0, 50, 250, n -> n[0] - n[1] - 0.2 * n[2])),
            Map.entry("mlt-chem-0906", new Solver(0, 100, 310, n -> n[1] * 28.7 - 46.7)), // after the 1 of HbA1c
            Map.entry("mlt-chem-0907", new Solver(1, 0.2, 8, n -> 100 * (n[0] / n[1]) / (n[2] / n[3]))),
            Map.entry("mlt-chem-0908", new Solver(0, 40, 600, n -> n[3] / 6220 * 1e6 / (n[0] / (n[0] + n[1])))),
            Map.entry("mlt-chem-0909", new Solver(0, 5, 85, n -> 100 / (n[1] / n[0]))),
            Map.entry("mlt-chem-0910", new Solver(1, 1, 20, n -> n[1] * Math.pow(2, -n[2] / n[0]))),
            Map.entry("mlt-chem-5113", new Solver(1, 6, 12, n -> n[0] + 3.2 - 0.8 * n[1])),
            Map.entry("mlt-chem-5114", new Solver(1, 5, 40, n -> n[0] - n[1] - n[2] + 10 - 2.5 * n[3])),
            // the 2 of pO2 and pCO2 are numbers too
            Map.entry("mlt-chem-5115", new Solver(0, 5, 75, n -> n[1] * n[2] - 1.25 * n[4] - n[6])),
            Map.entry("mlt-chem-5116", new Solver(0, 30, 110, n -> (n[1] - 2.152) / 0.09148)),
            Map.entry("mlt-chem-5117", new Solver(0, 15, 120, n -> (140 - n[0]) * n[1] / 72 / n[2] * 0.85)),
            Map.entry("mlt-chem-5118", new Solver(2, 0.3, 3.5, n -> n[0] / n[1] * n[3] / n[2])),
            Map.entry("mlt-chem-5119", new Solver(0, 8, 140, n -> 100 * (n[1] / n[0] - 1))),
            Map.entry("mlt-chem-5120", new Solver(0, 6, 95, n -> 200 / n[0] * n[1])),
            Map.entry("mlt-lo-5013", new Solver(1, 1.8, 8, n -> (n[2] - n[0]) / n[1])),
            Map.entry("mlt-lo-5031", new Solver(0, 150, 9000, n -> n[2] / 4 * 10 * n[1])),
            Map.entry("mlt-lo-5073", new Solver(0, 80, 1800, n -> n[0] / (n[2] - n[1]))),
            Map.entry("mlt-micr-0062", new Solver(0, 20_000, 100_000, n -> (n[1] + n[2]) * 1000 / 2)),
            Map.entry("mlt-micr-0143", new Solver(0, 500_000, 12_500_000, n -> 1.5e8 / n[3])),
            Map.entry("pbt-coll-0901", new Solver(1, 2, 35, n -> n[2] * n[3] * (n[0] / 100))),
            Map.entry("pbt-coll-0902", new Solver(1, 0.5, 5, n -> n[0] / n[1] / n[2] * 100)),
            Map.entry("pbt-coll-0903", new Solver(1, 0.6, 4.5, n -> 100 / (n[0] / n[2]))),
            Map.entry("pbt-hand-0901", new Solver(0, 500, 2500, n -> 1.118 * n[0] * Math.pow(n[1] / 1000, 2) * 10)),
            Map.entry("pbt-hand-0902", new Solver(0, 600, 4500, n -> n[0] * Math.pow(n[2] / n[1], 2))),
            Map.entry("pbt-lo-0901", new Solver(1, 0.6, 6, n -> 100 / (n[0] / n[2]))),
            Map.entry("pbt-nonb-0901", new Solver(0, 100, 2500, n -> n[1] / 100 * n[2])));

    static Solver of(String id) {
        var solver = BY_ID.get(id);
        if (solver == null) {
            throw new IllegalStateException("no solver for " + id);
        }
        return solver;
    }

    /** Rounded half away from zero. */
    double solve(String question) {
        double scale = Math.pow(10, decimals);
        double key = arithmetic.key(numbers(question)) * scale;
        return Math.copySign(Math.floor(Math.abs(key) + 0.5 + 1e-7), key) / scale;
    }

    private static double[] numbers(String question) {
        List<Double> numbers = new ArrayList<>();
        var matcher = NUMBER.matcher(UNITS.matcher(question).replaceAll(""));
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Milligrams that the plasma lacks, in bags of 250 mg; a part of a bag is a bag. */
    private static double bags(double[] n) {
        double deciliters = n[0] * 70 / 100 * (1 - n[1] / 100);
        return Math.ceil((n[3] - n[2]) * deciliters / 250 - 1e-9);
    }

    /** "1:d in tube 1, … tubes 1 through n" */
    private static double titer(double[] n) {
        double titer = n[1];
        for (int tube = 2; tube <= n[4]; tube++) {
            titer += titer;
        }
        return titer;
    }

    /** The table of maturation times comes first: four intervals of the hematocrit with a time each. */
    private static double reticulocyteProduction(double[] n) {
        double percent = n[11];
        double hematocrit = n[12];
        double days = hematocrit > 35 ? n[2] : hematocrit > 25 ? n[5] : hematocrit > 15 ? n[8] : n[10];
        return percent / n[13] * hematocrit / days;
    }
}
