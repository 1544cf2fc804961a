package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.Draw;

/** A bank and a plan, prepared for many sittings. Items are numbered from 0 in bank order. Immutable and thread-safe. */
public final class AdaptiveExam {

    private final List<BankItem> bank;
    private final AdaptivePlan plan;
    private final double[] a;
    private final double[] b;
    private final int[] area;
    private final boolean equalSlopes;
    private final EnemyLists enemies;

    /** @throws IllegalArgumentException when an id stands twice */
    public AdaptiveExam(List<BankItem> bank, AdaptivePlan plan) {
        this.bank = List.copyOf(bank);
        this.plan = plan;
        a = bank.stream().mapToDouble(item -> item.curve().a()).toArray();
        b = bank.stream().mapToDouble(item -> item.curve().b()).toArray();
        var codes = plan.areas().stream().map(AreaCount::code).toList();
        // without areas in the plan there is one, which holds everything
        area = bank.stream()
                .mapToInt(item -> codes.isEmpty() ? 0 : codes.indexOf(item.area()))
                .toArray();
        boolean same = true;
        var ids = new HashSet<String>();
        for (int item = 0; item < a.length; item++) {
            same &= a[item] == a[0];
            if (!ids.add(bank.get(item).id())) {
                throw new IllegalArgumentException(
                        "item %s is in the bank twice".formatted(bank.get(item).id()));
            }
        }
        equalSlopes = same;
        enemies = new EnemyLists(bank);
    }

    public AdaptivePlan plan() {
        return plan;
    }

    public int bankSize() {
        return bank.size();
    }

    public BankItem item(int number) {
        return bank.get(number);
    }

    /** Counts by area; one area without bounds when the plan has none. */
    List<AreaCount> areas() {
        return plan.areas().isEmpty() ? List.of(new AreaCount("all", 0, plan.items())) : plan.areas();
    }

    /** Number of the item's area in the plan; -1 when the plan does not want it. */
    int area(int item) {
        return area[item];
    }

    /** Numbers of the items that must not come in the same sitting. */
    int[] enemies(int item) {
        return enemies.of(item);
    }

    ItemResponseFunction curve(int item) {
        return bank.get(item).curve();
    }

    /** Rises with the information of one answer at theta; with equal slopes, nearness is enough and cheaper. */
    double information(int item, double theta) {
        if (equalSlopes) {
            return -Math.abs(b[item] - theta);
        }
        double e = Math.exp(-Math.abs(a[item] * (theta - b[item])));
        return a[item] * a[item] * e / ((1 + e) * (1 + e));
    }

    /** What the bank lacks for a sitting; to be asked before it begins. Empty: it will reach its end within all bounds. */
    public Optional<Shortage> shortage(Set<String> barred) {
        int[] available = new int[areas().size()];
        for (int item = 0; item < area.length; item++) {
            if (area[item] >= 0 && !barred.contains(bank.get(item).id())) {
                available[area[item]]++;
            }
        }
        int reachable = 0;
        var shortages = new ArrayList<Shortage>();
        for (int i = 0; i < available.length; i++) {
            AreaCount count = areas().get(i);
            reachable += Math.min(count.max(), available[i]);
            if (available[i] < count.min()) {
                shortages.add(new Shortage(count.code(), count.min(), available[i]));
            }
        }
        if (shortages.isEmpty() && reachable < plan.items()) {
            shortages.add(new Shortage(null, plan.items(), reachable));
        }
        return shortages.isEmpty()
                ? shortageByEnemies(barred)
                : shortages.stream().findFirst();
    }

    private Optional<Shortage> shortageByEnemies(Set<String> barred) {
        if (enemies.areNone()) {
            return Optional.empty();
        }
        boolean[] closed = new boolean[bank.size()];
        for (int item = 0; item < closed.length; item++) {
            closed[item] = barred.contains(bank.get(item).id());
        }
        var way = new FeasibilityCheck(this);
        return !way.exists(areas(), plan.items(), closed)
                        && way.draw(areas(), plan.items(), closed)
                                instanceof Draw.Short(var code, int needed, int available)
                ? Optional.of(new Shortage(code, needed, available))
                : Optional.empty();
    }
}
