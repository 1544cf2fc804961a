package load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, printed as it comes, each figure with its bar where it has one. */
final class Figures {

    private final List<String> broken = new ArrayList<>();

    void heading(String words) {
        System.out.println("\n" + words);
    }

    void say(String name, String value) {
        System.out.printf(Locale.ROOT, "  %-46s %s%n", name, value);
    }

    void say(String name, double value, String unit) {
        say(name, number(value) + " " + unit);
    }

    void atMost(String name, double value, String unit, double must) {
        bar(name, value, unit, value <= must, "must be ≤ " + number(must));
    }

    void atLeast(String name, double value, String unit, double must) {
        bar(name, value, unit, value >= must, "must be ≥ " + number(must));
    }

    /** False when a bar is broken; says which. */
    boolean verdict() {
        heading(broken.isEmpty() ? "Every bar holds." : "Broken: " + String.join("; ", broken));
        return broken.isEmpty();
    }

    private void bar(String name, double value, String unit, boolean holds, String must) {
        say(name, "%-20s %s%s".formatted(number(value) + " " + unit, must, holds ? "" : "   ← BROKEN"));
        if (!holds) {
            broken.add(name + " " + number(value) + " " + unit + ", " + must);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%,.0f", value);
    }
}
