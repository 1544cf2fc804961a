package org.aliquot.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A second opinion on the key: it reads the question as the learner does and calculates in binary fractions, from textbook formulas
 * and not from the family's.
 *
 * @param decimals of the key
 * @param least and most: what such a result can be in a patient, a control or a bottle
 * @param verdict how the key ends, where the question asks for a conclusion too
 */
record Solver(int decimals, double least, double most, Arithmetic arithmetic, Verdict verdict) {

    /** The key from the numbers of the question in reading order. */
    interface Arithmetic {
        double key(double[] n);
    }

    /** What follows from the numbers of the question and from the key. */
    interface Verdict {
        String of(double[] n, double key);
    }

    /** Of a question that asks for a number alone. */
    Solver(int decimals, double least, double most, Arithmetic arithmetic) {
        this(decimals, least, most, arithmetic, (n, key) -> "");
    }

    /** Of a question with words alone as its options. */
    private static Solver inWords(Function<double[], String> verdict) {
        return new Solver(WORDS, 0, 0, n -> 0, (n, key) -> verdict.apply(n));
    }

    private static final int WORDS = -1;

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
            Map.entry("mlt-hema-0915", new Solver(0, 15, 96, n -> 100 * (1 - (n[2] - n[5]) / (n[1] - n[5])))),
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
            Map.entry("mlt-chem-5120", new Solver(0, 6, 95, n -> 200 / n[0] * n[3])),
            Map.entry("mlt-lo-5013", new Solver(1, 1.8, 8, n -> (n[2] - n[0]) / n[1])),
            Map.entry("mlt-lo-5031", new Solver(0, 150, 9000, n -> n[2] / 4 * 10 * n[1])),
            Map.entry("mlt-lo-5073", new Solver(0, 80, 1800, n -> n[0] / (n[2] - n[1]))),
            Map.entry("mlt-micr-0062", new Solver(0, 20_000, 100_000, n -> (n[1] + n[2]) * 1000 / 2)),
            Map.entry("mlt-micr-0143", new Solver(2, 0.3, 30, n -> 150 / n[3])),
            Map.entry("mlt-lo-0920", inWords(Solver::westgard)),
            Map.entry(
                    "mlt-lo-0921",
                    new Solver(
                            1,
                            0.5,
                            40,
                            n -> n[1] * n[3] + n[2] - n[3],
                            (n, e) -> e <= Math.max(n[5], n[3] * n[4] / 100)
                                    ? "high, acceptable"
                                    : "high, not acceptable")),
            Map.entry("mlt-lo-0922", new Solver(1, 30, 310, n -> n[0] - allowed(n), Solver::graded)),
            Map.entry("mlt-lo-0923", new Solver(0, 6, 40, Solver::linearUpTo)),
            Map.entry("mlt-lo-0924", new Solver(0, 1, 40, Solver::youdenCutoff)),
            Map.entry(
                    "mlt-lo-0925",
                    new Solver(
                            1,
                            95,
                            1030,
                            n -> n[4] / n[3],
                            (n, v) -> Math.abs(v / n[0] - 1) * 100 <= n[5] ? ", passes" : ", fails")),
            Map.entry(
                    "mlt-lo-0926", new Solver(1, 5, 90, n -> 100 / (1 + (100 - n[2]) * (100 - n[0]) / (n[0] * n[1])))),
            Map.entry(
                    "mlt-lo-0927", new Solver(0, 500, 50_000, n -> n[4] * (n[2] + n[3]) / n[2] * (n[0] + n[1]) / n[0])),
            Map.entry("mlt-hema-0920", new Solver(1, 5, 42, n -> n[0] * n[1] / (n[1] + n[2]))),
            Map.entry(
                    "mlt-hema-0921",
                    new Solver(
                            1,
                            30,
                            57,
                            n -> n[2] * 3,
                            (n, e) -> Math.abs(e - n[3]) <= 3 ? ", so the results agree" : ", so one result is false")),
            Map.entry("mls-hema-0920", new Solver(1, 10, 16, n -> n[1] - n[6] + n[6] * n[2] / 100)),
            Map.entry(
                    "mlt-hema-0922",
                    new Solver(
                            0,
                            5,
                            400,
                            n -> n[3] / 100 * n[1] * 1000,
                            (n, r) -> r < n[4] ? ", decreased" : r > n[5] ? ", increased" : ", within the interval")),
            Map.entry(
                    "mlt-hema-0923",
                    new Solver(
                            1,
                            0.3,
                            11,
                            n -> n[2] / n[3],
                            (n, r) -> r < n[5]
                                    ? ", below the adult range"
                                    : r > n[6] ? ", above the adult range" : ", within the adult range")),
            Map.entry("mlt-hema-0924", new Solver(0, 20, 58, n -> 100 / (1 + (n[2] + n[3]) / n[1]))),
            Map.entry(
                    "mlt-hema-0925",
                    new Solver(
                            1,
                            2,
                            25,
                            n -> n[1] * n[2] / 10,
                            (n, e) -> Math.abs(e / n[3] - 1) * 100 <= n[4] ? ", in agreement" : ", in disagreement")),
            Map.entry("mls-hema-0921", inWords(Solver::mixing)),
            Map.entry(
                    "mlt-hema-0926",
                    new Solver(
                            0,
                            500,
                            1000,
                            n -> n[0] * n[3],
                            (n, c) -> n[1] < c ? ", thrombosis is excluded" : ", thrombosis is not excluded")),
            Map.entry(
                    "mlt-chem-0920",
                    new Solver(
                            1,
                            15,
                            40,
                            n -> 8 + 3 * n[1] / 2,
                            (n, e) -> n[2] - e > 2
                                    ? ", so respiratory acidosis is present too"
                                    : e - n[2] > 2
                                            ? ", so respiratory alkalosis is present too"
                                            : ", so compensation is adequate")),
            Map.entry(
                    "mlt-chem-0921",
                    new Solver(
                            0,
                            10,
                            40,
                            n -> n[1] / n[2],
                            (n, r) -> r > 20 && n[3] < 20
                                    ? ", prerenal azotemia"
                                    : r >= 10 && r <= 20 && n[3] > 40 ? ", renal azotemia" : "?")),
            Map.entry(
                    "mlt-chem-0922",
                    new Solver(
                            1,
                            5,
                            25,
                            n -> n[2] / 100 * n[3] / n[0],
                            (n, e) -> e < n[4]
                                    ? ", urine is probably missing"
                                    : e <= n[5] ? ", the collection is plausible" : "?")),
            Map.entry(
                    "mlt-chem-0923",
                    new Solver(
                            1,
                            120,
                            160,
                            n -> n[1] + (n[4] / n[8] - 1) * n[7],
                            (n, s) -> s < n[2]
                                    ? ", hyponatremia"
                                    : s > n[3] ? ", hypernatremia" : ", within the interval")),
            Map.entry(
                    "mlt-chem-0924",
                    new Solver(0, 150, 330, n -> n[1] - n[2], (n, c) -> n[3] >= 400 ? " as non-HDL cholesterol" : "?")),
            Map.entry(
                    "mlt-chem-0925",
                    new Solver(
                            0,
                            5,
                            65,
                            n -> 100 * Math.abs(n[2] / n[1] - 1),
                            (n, c) -> (c > n[4] ? ", a significant" : ", not a significant")
                                    + (n[2] > n[1] ? " rise" : " fall"))),
            Map.entry(
                    "mlt-chem-0926",
                    new Solver(
                            1,
                            0.5,
                            5,
                            n -> n[3] / 100 * n[6],
                            (n, f) -> f < n[7]
                                    ? ", below the range"
                                    : f > n[8] ? ", above the range" : ", within the range")),
            Map.entry(
                    "mlt-chem-0927",
                    new Solver(
                            2,
                            0.5,
                            6,
                            n -> n[0] / n[8 + (int) (n[2] - n[4])],
                            (n, m) -> m > n[3] ? ", screen positive" : ", screen negative")),
            Map.entry(
                    "mlt-bb-0920",
                    new Solver(
                            1,
                            1,
                            5,
                            n -> n[0] / n[1],
                            (n, r) -> r > n[3] ? ", too many units are crossmatched" : ", the ordering is acceptable")),
            Map.entry(
                    "mlt-bb-0921",
                    new Solver(
                            2,
                            1.5,
                            6,
                            n -> n[0] / 1000 * n[1] / 100,
                            (n, y) -> y >= n[2] ? ", meets the limit" : ", fails the limit")),
            Map.entry(
                    "mlt-bb-0922",
                    new Solver(
                            1,
                            6,
                            12,
                            n -> n[1] + n[2],
                            (n, e) -> e - n[3] < 1 ? ", the response is as expected" : ", the response is too small")),
            Map.entry(
                    "mls-bb-0920",
                    new Solver(0, 20, 700, n -> 2 * n[0] * Math.sqrt(n[1] / n[0]) * (1 - Math.sqrt(n[1] / n[0])))),
            Map.entry(
                    "mlt-bb-0923",
                    new Solver(
                            1,
                            0.5,
                            12,
                            n -> n[1] / n[0] * n[2],
                            (n, d) -> d >= 5
                                    ? ", the preferred dose is reached"
                                    : d >= 2 ? ", only the minimum is reached" : ", the minimum is not reached")),
            Map.entry(
                    "mlt-ua-0920",
                    new Solver(
                            0,
                            3,
                            2000,
                            n -> 100 * n[2] / n[3],
                            (n, r) -> r < 30 ? ", A1" : r <= 300 ? ", A2" : ", A3")),
            Map.entry(
                    "mlt-ua-0921",
                    new Solver(
                            0,
                            1,
                            60,
                            n -> n[2] - n[1] / (n[4] * 1e6) * n[3],
                            (n, c) -> c > n[5] ? ", above the limit" : ", within the limit")),
            Map.entry(
                    "mlt-ua-0922",
                    new Solver(
                            1,
                            0.2,
                            3,
                            n -> n[1] - n[2],
                            (n, g) -> g >= n[5] ? ", portal hypertension" : ", no portal hypertension")),
            Map.entry("mlt-ua-0923", inWords(Solver::light)),
            Map.entry(
                    "mlt-ua-0924",
                    new Solver(
                            0,
                            3,
                            500,
                            n -> n[6] * n[2] / (n[4] * n[5]) * 1000 * n[7] / 1e6,
                            (n, s) -> s >= n[8] ? ", at or above the limit" : ", below the limit")),
            Map.entry(
                    "mlt-micr-0920",
                    new Solver(
                            0,
                            1,
                            64,
                            Solver::mic,
                            (n, m) -> m <= n[4] ? ", susceptible" : m >= n[6] ? ", resistant" : ", intermediate")),
            Map.entry("mlt-micr-0921", new Solver(0, 20, 98, n -> 100 * (1 - n[5] / (n[0] - n[3])))),
            Map.entry("mlt-micr-0922", new Solver(0, 8, 256, n -> Math.pow(2, n[1] - n[0]))),
            Map.entry(
                    "mlt-micr-0923",
                    new Solver(
                            0,
                            300,
                            140_000,
                            n -> n[2] / n[1],
                            (n, c) -> c >= n[3] ? ", identify and test" : ", no further workup")),
            Map.entry(
                    "mlt-immu-0920",
                    new Solver(
                            0,
                            2,
                            16,
                            n -> Math.pow(2, n[4]) / Math.pow(2, n[3]),
                            (n, r) -> r >= 4 ? ", a significant rise" : ", within variation")),
            Map.entry(
                    "mlt-immu-0921",
                    new Solver(
                            0,
                            20,
                            1000,
                            n -> n[1] * (n[2] / 100) * (n[3] / 100),
                            (n, c) -> c < n[5]
                                    ? ", below the AIDS-defining limit"
                                    : ", not below the AIDS-defining limit")),
            Map.entry(
                    "mlt-immu-0922",
                    new Solver(
                            0,
                            200,
                            4000,
                            n -> Math.pow(n[3] / n[1], 2) * n[0],
                            (n, g) -> g < n[4] ? ", low" : g > n[5] ? ", high" : ", within the interval")),
            Map.entry(
                    "mls-immu-0920",
                    new Solver(
                            0,
                            15,
                            720,
                            n -> 100 / n[0] * n[3] * n[4],
                            (n, r) -> r < n[5]
                                    ? "%, and an interfering antibody is suspected"
                                    : r > n[6]
                                            ? "%, and a hook effect is suspected"
                                            : "%, and the dilution is linear")),
            Map.entry(
                    "pbt-coll-0920",
                    new Solver(
                            1,
                            0.5,
                            33,
                            n -> n[1] / 100 * (n[0] * n[2]) - n[3],
                            (n, left) -> n[4] <= left ? ", the order fits" : ", the order does not fit")),
            Map.entry(
                    "pbt-coll-0921",
                    new Solver(
                            0,
                            50,
                            100,
                            n -> n[1] * 100 / n[0],
                            (n, f) -> f >= n[2] ? ", accept it" : ", recollect it")),
            Map.entry(
                    "pbt-coll-0922",
                    new Solver(
                            0,
                            500,
                            660,
                            n -> n[3] * n[0] / n[5],
                            (n, v) -> n[1] + n[2] <= v ? "is within the limit" : "is above the limit")),
            Map.entry(
                    "pbt-hand-0920",
                    new Solver(
                            0,
                            40,
                            200,
                            n -> 60 * n[2] + n[3] + n[4] - 60 * n[0] - n[1],
                            (n, m) -> m <= 60 * n[5] ? ", in time" : ", too late")),
            Map.entry(
                    "pbt-hand-0921",
                    new Solver(
                            1,
                            0.5,
                            12,
                            n -> (n[2] - 32) / 1.8,
                            (n, c) -> c < n[0] ? ", too cold" : c > n[1] ? ", too warm" : ", in range")),
            Map.entry(
                    "pbt-lo-0920",
                    new Solver(
                            1,
                            0.5,
                            8,
                            n -> n[3] * 1e4 / n[4],
                            (n, r) -> r > n[0] ? ", higher than last year" : ", lower than last year")),
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

    /** How the key must end. */
    String conclude(String question) {
        return verdict.of(numbers(question), isInWords() ? 0 : solve(question));
    }

    boolean isInWords() {
        return decimals == WORDS;
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

    /** "1 SD", then level, mean, SD and result of both controls; rules within one run. */
    private static String westgard(double[] n) {
        double first = (n[4] - n[2]) / n[3];
        double second = (n[8] - n[6]) / n[7];
        double low = Math.min(first, second);
        double high = Math.max(first, second);
        if (low < -3 || high > 3) {
            return "1<sub>3s</sub> rejects the run";
        }
        if (low > 2 || high < -2) {
            return "2<sub>2s</sub> rejects the run";
        }
        if (low < -2 && high > 2) {
            return "R<sub>4s</sub> rejects the run";
        }
        return low < -2 || high > 2 ? "A warning only; no rule rejects the run" : "?";
    }

    /** Target, result, year, percent and mg/dL. */
    private static double allowed(double[] n) {
        double percent = n[0] / 100 * n[3];
        return percent > n[4] ? percent : n[4];
    }

    private static String graded(double[] n, double lowest) {
        boolean good = n[1] >= n[0] - allowed(n) && n[1] <= n[0] + allowed(n);
        return String.format(
                Locale.ROOT, " to %.1f mg/dL, %s", n[0] + allowed(n), good ? "acceptable" : "unacceptable");
    }

    /** The limit in percent, then level, expected and measured, five times. */
    private static double linearUpTo(double[] n) {
        double passed = 0;
        for (int at = 1; at < n.length; at += 3) {
            if (Math.abs(n[at + 2] / n[at + 1] - 1) * 100 > n[0]) {
                return passed;
            }
            passed = n[at + 1];
        }
        return passed;
    }

    /** Cutoff, sensitivity and specificity, four times. */
    private static double youdenCutoff(double[] n) {
        int best = 0;
        for (int at = 3; at < n.length; at += 3) {
            if (n[at + 1] + n[at + 2] > n[best + 1] + n[best + 2]) {
                best = at;
            }
        }
        return n[best];
    }

    /** aPTT of the patient is the second number; mixes at once and after incubation, then normal plasma likewise, from the ninth on. */
    private static String mixing(double[] n) {
        boolean correctsAtOnce = 100 * (n[8] - n[10]) / n[1] <= n[13];
        boolean staysCorrected = 100 * (n[9] - n[11]) / n[1] <= n[13];
        if (correctsAtOnce) {
            return staysCorrected ? "Deficiency of a clotting factor" : "Time-dependent factor VIII inhibitor";
        }
        return staysCorrected ? "?" : "Lupus anticoagulant or similar inhibitor";
    }

    /** Age, interval of LD in serum, protein in fluid and serum, LD in fluid and serum. */
    private static String light(double[] n) {
        boolean protein = n[3] > n[4] / 2;
        boolean ratio = n[5] > 0.6 * n[6];
        boolean level = n[5] > n[2] * 2 / 3;
        if (ratio != level) {
            return "?";
        }
        if (protein) {
            return ratio ? "Exudate by protein and LD criteria" : "Exudate by the protein ratio alone";
        }
        return ratio ? "Exudate by the LD criteria alone" : "Transudate; no criterion is met";
    }

    /** The first well's concentration and the last clear well are the second and the fourth number. */
    private static double mic(double[] n) {
        double concentration = n[1];
        for (int well = 1; well < n[3]; well++) {
            concentration /= 2;
        }
        return concentration;
    }
}
